using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"the 41-year-old novelist Mara Lindqvist", "the head of the council, Tom Ashe," → the role and the age
/// that a noun phrase before a name tells.</summary>
static class PhraseBeforeReader
{
    // So far before its noun the "the" of a phrase stands at the most.
    const int FarthestArticle = 4;

    // "83-year-old": five tokens.
    const int YearOldTokens = 5;

    static readonly WordSet Is = new("is was became remains works serves 's");

    static readonly WordSet Was = new("is was remains became");

    static readonly ulong Name = WordHash.Of("name"), Whose = WordHash.Of("whose"), The = WordHash.Of("the");

    /// <summary>Notes what the phrase tells.</summary>
    public static void Read(in NamedPlace place)
    {
        int before = BehindAge(place, WhoseName(place));
        OfPhraseReader.ParentOf(place, before);
        // "the novelist, Mara Lindqvist": one comma may stand between.
        bool isBehindComma = before - 1 > place.Start && place.Story.IsMark(before - 1, ',');
        if (isBehindComma)
            before--;
        var phrase = NounPhrase.Backward(place.Story, before, place.Start);
        if (phrase.IsFound && isBehindComma && OfPhraseReader.Spokesman(place, phrase))
            return;
        if (phrase.IsFound && (!isBehindComma || IsOfName(place, phrase)))
            place.DescribeRole(AfterAge(place, phrase), phrase.Head, phrase.Head + 1);
        else if (isBehindComma && !phrase.IsFound)
            OfPhraseReader.OfSomething(place, before);
        if (phrase.IsFound && !isBehindComma)
            Earlier(place, phrase.First - 1);
        Predicate(place, phrase.IsFound ? phrase.First : before);
    }

    // "its chairwoman, | 83-year-old | Ana Ruiz,".
    static int BehindAge(in NamedPlace place, int name)
    {
        int age = name - YearOldTokens;
        if (age < place.Start || Ages.YearOldEnd(place.Story, age) != name)
            return name;
        place.DescribeAge(age, name);
        return age;
    }

    // "Its host, | the comedian Tom Ashe,": the words before the comma are said of him, too.
    static void Earlier(in NamedPlace place, int article)
    {
        var story = place.Story;
        if (article - 2 <= place.Start || !NounPhrase.IsArticle(story, article) || !story.IsMark(article - 1, ',')
            || !IsClosed(place))
            return;
        var phrase = NounPhrase.Backward(story, article - 1, place.Start);
        bool isOwned = phrase.IsFound && story.Story.Tags[Math.Max(phrase.First - 1, 0)] == PartOfSpeech.PossessivePronoun;
        if (isOwned || phrase.IsFound && BeginsSentence(place, phrase.First))
            place.DescribeRole(phrase.First, phrase.Head, phrase.Head + 1);
    }

    // "Her coach is | Tom Ashe", "The winner was her father, | Tom Ashe", "Its boss is the chemist | Tom
    // Ashe".
    static void Predicate(in NamedPlace place, int before)
    {
        var story = place.Story;
        int verb = before - 1;
        if (verb > place.Start && NounPhrase.IsArticle(story, verb))
            verb--;
        else if (verb - 1 > place.Start && story.Is(verb, WordSense.Relation)
            && story.Story.Tags[verb - 1] == PartOfSpeech.PossessivePronoun)
            verb -= 2;
        if (verb <= place.Start + 1 || !Was.Has(story.Tokens[verb])
            || place.Name.End < place.End && story.Story.Tags[place.Name.End] == PartOfSpeech.PossessiveEnding)
            return;
        var phrase = NounPhrase.Backward(story, verb, place.Start);
        if (phrase.IsFound && BeginsSentence(place, phrase.First))
            place.DescribeRole(phrase.First, phrase.Head, verb);
    }

    // Behind "the", "her" or "the guild's" at the very beginning: "The problem for the coach is" is about
    // no coach.
    static bool BeginsSentence(in NamedPlace place, int first)
    {
        var story = place.Story;
        int start = story.IsAnyMark(place.Start, "“\"") ? place.Start + 1 : place.Start;
        int at = first - 1;
        while (at > start && story.Story.Tags[at] is PartOfSpeech.PossessiveEnding or PartOfSpeech.Name
            or PartOfSpeech.Noun)
            at--;
        return at == start && IsDefinite(place, first);
    }

    // "The cook, | whose real name is | Tom Ashe": what stands before "whose" is said of him.
    static int WhoseName(in NamedPlace place)
    {
        var story = place.Story;
        int lead = place.Name.Lead;
        int at = lead - 1;
        if (at <= place.Start + 2 || !Is.Has(story.Tokens[at]) || story.Tokens[at - 1].Hash != Name)
            return lead;
        at -= 2;
        if (at > place.Start && story.IsSmall(at) && story.Tokens[at].Hash != Whose)
            at--;
        return at > place.Start && story.Tokens[at].Hash == Whose ? at : lead;
    }

    // "the mayor, Ana Ruiz", "its chairman, Tom Ashe", "the guild's secretary, Tom Ashe". "an actress, Vera Lind," is
    // one person, "an actress, Vera Lind and" may be more.
    static bool IsOfName(in NamedPlace place, in NounPhrase phrase) =>
        IsDefinite(place, phrase.First)
        || IsClosed(place) && phrase.First > place.Start && NounPhrase.IsArticle(place.Story, phrase.First - 1);

    /// <summary>Whether "the" or an owner stands before a phrase.</summary>
    public static bool IsDefinite(in NamedPlace place, int first)
    {
        var story = place.Story;
        int limit = Math.Max(place.Start, first - FarthestArticle);
        for (int at = first; at >= limit; at--)
        {
            if (story.Tokens[at].Hash == The
                || story.Story.Tags[at] is PartOfSpeech.PossessivePronoun or PartOfSpeech.PossessiveEnding)
                return true;
        }
        return false;
    }

    /// <summary>Whether a mark closes what stands behind the name.</summary>
    public static bool IsClosed(in NamedPlace place) =>
        place.Name.End >= place.End || place.Story.IsAnyMark(place.Name.End, ",.");

    // "41-year-old | novelist": notes the age and gives the place behind it.
    static int AfterAge(in NamedPlace place, in NounPhrase phrase)
    {
        for (int at = phrase.First; at < phrase.Head; at++)
        {
            if (Ages.YearOldEnd(place.Story, at) is not (> 0 and var behind))
                continue;
            place.DescribeAge(at, behind);
            return Math.Min(behind, phrase.Head);
        }
        return phrase.First;
    }
}
