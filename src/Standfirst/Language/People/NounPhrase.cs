using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>A noun phrase that tells what somebody is: "the former health minister of Ostrava".</summary>
/// <param name="First">The first token of its words, the article left out.</param>
/// <param name="Head">The noun.</param>
/// <param name="End">The token behind all of it, "of Ostrava" and the like included.</param>
readonly record struct NounPhrase(int First, int Head, int End)
{
    // No description is longer; what is longer is a clause.
    const int Longest = 16;

    /// <summary>Whether there is one.</summary>
    public bool IsFound => End > First;

    /// <summary>Reads the phrase that begins at a token: its article may stand there.</summary>
    /// <param name="story">The story.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <param name="takesAny">Whether any noun behind an article will do, not a role alone.</param>
    public static NounPhrase Forward(SensedStory story, int at, int end, bool takesAny)
    {
        int limit = Math.Min(end, at + Longest);
        bool hasArticle = at < limit && IsArticle(story, at);
        if (hasArticle)
            at++;
        takesAny &= hasArticle && !IsThis(story, at - 1);
        int first = at, head = -1, word = at;
        for (; word < limit; word++)
        {
            bool isRole = RoleNouns.Is(story, word);
            if (isRole || IsNoun(story, word))
            {
                if (isRole || takesAny && RoleNouns.IsPredicate(story, word))
                    head = word;
                else if (head >= 0 && !story.IsMark(word - 1, '-') && !RoleNouns.Is(story, word + 1))
                    break;
            }
            else if (takesAny && story.Story.Tags[word] == PartOfSpeech.PossessiveEnding)
                (at, head) = (A.Has(story.Tokens[first - 1]) ? at : word + 1, -1);   // "the guild's | head", "a | ship's cook"
            // "a former table | tennis | international", whatever the tagger takes "tennis" for.
            else if (!IsInside(story, word, head >= 0)
                && !(story.Is(word, WordSense.Rank) && RoleNouns.Is(story, word + 1)))
                break;
        }
        // "the president election": the noun is another.
        if (head < 0 || word == head + 1 && word < limit && IsNoun(story, word) && story.IsSmall(word))
            return default;
        // "the minister's wife" is a relation.
        if (at > first && story.Is(head, WordSense.Relation))
            return default;
        return new(at, head, Tail(story, head + 1, limit));
    }

    /// <summary>Reads the phrase that ends right before a token: "the 41-year-old novelist | Mara".</summary>
    /// <param name="story">The story.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="start">Where the sentence begins.</param>
    public static NounPhrase Backward(SensedStory story, int end, int start)
    {
        int head = end - 1;
        if (head < start || !RoleNouns.Is(story, head))
            return default;
        int at = head;
        // "Baía's | coach", "her | coach": whose it is is no part of it.
        while (at > start && at > end - Longest && story.Story.Tags[at - 1] != PartOfSpeech.PossessiveEnding
            && (IsNoun(story, at - 1) || IsInside(story, at - 1, false)) && !Splits(story, at - 1))
            at--;
        while (at < head && (story.Tokens[at].Kind == TokenKind.Mark || IsArticle(story, at)))
            at++;
        return new(WithBody(story, at, start), head, end);
    }

    // "| Bank of Canada governor".
    static int WithBody(SensedStory story, int at, int start)
    {
        while (at - 2 >= start && story.IsCapitalized(at) && story.Tokens[at - 1].Hash == Of && story.IsCapitalized(at - 2)
            && IsNoun(story, at - 2))
        {
            at -= 2;
            while (at > start && story.IsCapitalized(at - 1) && IsNoun(story, at - 1))
                at--;
        }
        return at;
    }

    /// <summary>Whether a token is "a", "the" or the like.</summary>
    public static bool IsArticle(SensedStory story, int at) => story.Story.Tags[at] == PartOfSpeech.Determiner;

    static readonly WordSet A = new("a an");

    // "this afternoon" tells nobody.
    static bool IsThis(SensedStory story, int at) => This.Has(story.Tokens[at]);

    static readonly WordSet This = new("this that these those every each");

    static bool Splits(SensedStory story, int at) => story.Is(at, WordSense.Saying) && !story.IsCapitalized(at);

    static bool IsNoun(SensedStory story, int at) =>
        story.Story.Tags[at] is PartOfSpeech.Noun or PartOfSpeech.Name or PartOfSpeech.PluralNoun;

    static bool IsInside(SensedStory story, int at, bool isBehindHead) => story.Story.Tags[at] switch
    {
        PartOfSpeech.Adjective or PartOfSpeech.Numeral or PartOfSpeech.PastParticiple or PartOfSpeech.Gerund =>
            !isBehindHead,
        PartOfSpeech.Mark => story.IsAnyMark(at, "-/")
            || story.IsMark(at, '&') && story.IsCapitalized(at - 1) && story.IsCapitalized(at + 1),
        PartOfSpeech.PossessiveEnding => !isBehindHead,
        _ => false,
    };

    /// <summary>Where "of the council", "for the party" behind a noun ends; the token itself where none
    /// begins.</summary>
    public static int TailEnd(SensedStory story, int at, int limit) => Tail(story, at, limit);

    // "of Ostrava Steel", "for the party", "and founder": prepositions and what they lead, up to a comma, a clause, a
    // verb.
    static int Tail(SensedStory story, int at, int limit)
    {
        int first = at, end = at;
        while (at < limit && Binders.Has(story.Tokens[at]))
        {
            int word = at + 1;
            while (word < limit && (IsNoun(story, word) || IsInside(story, word, false) || IsArticle(story, word)
                || story.Story.Tags[word] is PartOfSpeech.PossessivePronoun
                || story.Is(word, WordSense.Number)))
                word++;
            // "president and head of hotels"; not "governor and fear of war".
            bool isPair = end == first && Pairing.Has(story.Tokens[at]);
            if (word == at + 1 || isPair && !HasRole(story, at + 1, word))
                break;
            (end, at) = (word, word);
        }
        return end;
    }

    static bool HasRole(SensedStory story, int at, int end)
    {
        if (IsArticle(story, at))
            return true;
        while (at < end && !RoleNouns.Is(story, at) && !story.Is(at, WordSense.Relation))
            at++;
        return at < end;
    }

    static readonly WordSet Binders = new("of for at from with in to on and &");

    static readonly WordSet Pairing = new("and &");

    static readonly ulong Of = WordHash.Of("of");
}
