using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>What stands next to names → roles, ages and other descriptions.</summary>
static class DescriptionFinder
{
    const WordSense Roles = WordSense.Role | WordSense.Office;

    static readonly WordSet Is = new("is was became remains works serves 's");
    static readonly WordSet Perfect = new("has had been also then now later currently once formerly as still");
    static readonly WordSet Turns = new("turned");
    static readonly WordSet Parties = new("democrat republican tory conservative liberal");
    static readonly WordSet Works = new(
        "plays play played works worked teaches taught runs ran leads led heads headed coaches coached manages "
        + "managed chairs chaired "
        + "represents represented owns owned edits edited presents presented directs directed studies studied writes");

    static readonly ulong Who = WordHash.Of("who"), From = WordHash.Of("from"), Of = WordHash.Of("of"),
        Aged = WordHash.Of("aged"),
        Year = WordHash.Of("year"), Old = WordHash.Of("old");

    /// <summary>Notes what the words around every name say of its bearer.</summary>
    public static void Find(SensedStory story, Cast cast)
    {
        var sentences = story.Story.Sentences;
        int number = 0;
        for (int at = 0; at < cast.Mentions.Length; at++)
        {
            var mention = cast.Mentions[at];
            while (sentences[number].EndToken <= mention.First)
                number++;
            Before(story, cast, sentences[number], mention);
            Behind(story, cast, sentences[number], mention);
        }
    }

    static void Before(SensedStory story, Cast cast, in Sentence sentence, in CastMention mention)
    {
        int member = mention.Member, lead = mention.Lead;
        int office = -1;
        for (int at = lead; at < mention.First; at++)
        {
            if (story.Is(at, Roles))
                office = at;
        }
        // "former | President Ana Ruiz".
        int first = lead;
        while (office >= 0 && first > sentence.FirstToken && story.IsSmall(first - 1)
            && story.Is(first - 1, WordSense.Rank))
            first--;
        if (office >= 0)
        {
            cast.Describe(member, PersonDescriptionKind.Role, first, office + 1, new(first, mention.End - first));
            cast.TellGender(member, Genders.Of(story.Senses[office]));
        }
        // "Democrat Ana Ruiz".
        if (mention.First > lead && Parties.Has(story.Tokens[mention.First - 1]))
            cast.Describe(member, PersonDescriptionKind.Role, mention.First - 1, mention.First,
                new(mention.First - 1, mention.End - mention.First + 1));
        int before = WhoseName(story, sentence, lead);
        // "the novelist, Mara Lindqvist": one comma may stand between.
        bool isBehindComma = before - 1 > sentence.FirstToken && story.IsMark(before - 1, ',');
        if (isBehindComma)
            before--;
        var phrase = NounPhrase.Backward(story, before, sentence.FirstToken);
        if (isBehindComma && !phrase.IsFound)
        {
            OfSomething(story, cast, sentence, mention, before);
            return;
        }
        // "an actress, Vera Lind," is one person, "an actress, Vera Lind and" may be more.
        bool isClosed = mention.End >= sentence.EndToken || story.IsMark(mention.End, ',')
            || story.IsMark(mention.End, '.');
        if (!phrase.IsFound || isBehindComma && !IsDefinite(story, sentence, phrase.First)
            && !(isClosed && IsIndefinite(story, sentence, phrase.First)))
            return;
        int words = AfterAge(story, cast, member, phrase, mention.End);
        cast.Describe(member, PersonDescriptionKind.Role, words, phrase.Head + 1, new(words, mention.End - words));
        cast.TellGender(member, Genders.Of(story.Senses[phrase.Head]));
    }

    // "The cook, | whose real name is | Tom Ashe": what stands before "whose" is said of him.
    static int WhoseName(SensedStory story, in Sentence sentence, int lead)
    {
        int at = lead - 1;
        if (at <= sentence.FirstToken + 2 || !Is.Has(story.Tokens[at]) || story.Tokens[at - 1].Hash != Name)
            return lead;
        at -= 2;
        if (at > sentence.FirstToken && story.IsSmall(at) && story.Tokens[at].Hash != Whose)
            at--;
        return at > sentence.FirstToken && story.Tokens[at].Hash == Whose ? at : lead;
    }

    static readonly ulong Name = WordHash.Of("name"), Whose = WordHash.Of("whose");

    // "the head of the council, | Tom Ashe,", "the last keeper on the rock, | Tom Ashe,".
    static void OfSomething(SensedStory story, Cast cast, in Sentence sentence, in CastMention mention, int end)
    {
        if (mention.End < sentence.EndToken && !story.IsMark(mention.End, ',') && !story.IsMark(mention.End, '.'))
            return;
        int head = end - 2;
        int limit = Math.Max(sentence.FirstToken, end - LongestTail);
        while (head > limit && !(RoleNouns.Is(story, head) && NounPhrase.TailEnd(story, head + 1, end) == end))
            head--;
        if (head <= limit || cast.MentionsBefore(end) > cast.MentionsBefore(head))
            return;
        var phrase = NounPhrase.Backward(story, head + 1, sentence.FirstToken);
        if (!phrase.IsFound || phrase.First <= sentence.FirstToken || story.Tokens[phrase.First - 1].Hash != The)
            return;
        cast.Describe(mention.Member, PersonDescriptionKind.Role, phrase.First, end,
            new(phrase.First, mention.End - phrase.First));
        cast.TellGender(mention.Member, Genders.Of(story.Senses[head]));
    }

    // So long may "of the council" be.
    const int LongestTail = 9;

    // "the mayor, Ana Ruiz", "its chairman, Tom Ashe", "the guild's secretary, Tom Ashe"; but "said the doctor, Ana
    // Ruiz" is no list.
    static bool IsDefinite(SensedStory story, in Sentence sentence, int first)
    {
        int limit = Math.Max(sentence.FirstToken, first - 4);
        for (int at = first; at >= limit; at--)
        {
            if (story.Tokens[at].Hash == The
                || story.Story.Tags[at] is PartOfSpeech.PossessivePronoun or PartOfSpeech.PossessiveEnding)
                return true;
        }
        return false;
    }

    static bool IsIndefinite(SensedStory story, in Sentence sentence, int first) =>
        first > sentence.FirstToken && NounPhrase.IsArticle(story, first - 1);

    static readonly ulong The = WordHash.Of("the");

    // "41-year-old | novelist": notes the age and gives the place behind it.
    static int AfterAge(SensedStory story, Cast cast, int member, in NounPhrase phrase, int end)
    {
        for (int at = phrase.First; at < phrase.Head; at++)
        {
            if (YearOldEnd(story, at) is not (> 0 and var behind))
                continue;
            cast.Describe(member, PersonDescriptionKind.Age, at, at + 1, new(at, end - at));
            return Math.Min(behind, phrase.Head);
        }
        return phrase.First;
    }

    /// <summary>The token behind "41-year-old" that begins at a token; 0 where none does.</summary>
    public static int YearOldEnd(SensedStory story, int at)
    {
        var tokens = story.Tokens;
        return at + 4 < tokens.Length && Ages.IsAge(story, at) && story.IsMark(at + 1, '-')
            && tokens[at + 2].Hash == Year
            && story.IsMark(at + 3, '-') && tokens[at + 4].Hash == Old ? at + 5 : 0;
    }

    static void Behind(SensedStory story, Cast cast, in Sentence sentence, in CastMention mention)
    {
        int member = mention.Member, at = mention.End, end = sentence.EndToken;
        if (Ages.At(story, at, end) is { Length: > 0 } age)
        {
            cast.Describe(member, PersonDescriptionKind.Age, age.First, age.End,
                new(mention.First, age.End - mention.First));
            at = age.End;
            if (at < end && story.IsMark(at, ')'))
                at++;
        }
        if (at + 1 >= end)
            return;
        DiedAged(story, cast, mention, at, end);
        if (story.IsMark(at, ',') || story.IsMark(at, '–') || story.IsMark(at, '—') || story.IsMark(at, '('))
        {
            Aside(story, cast, mention, at + 1, end);
            AfterAside(story, cast, mention, at + 1, end);
        }
        else if (story.IsSmall(at))
            Clause(story, cast, mention, story.Tokens[at].Hash == Who ? at + 1 : at, end);
    }

    // ", the novelist", ", who plays for Leeds", ", from Leeds", ", a mother of two", ", 41, a novelist".
    static void Aside(SensedStory story, Cast cast, in CastMention mention, int at, int end)
    {
        var tokens = story.Tokens;
        if (tokens[at].Hash == Who)
        {
            Clause(story, cast, mention, at + 1, end);
            return;
        }
        if (tokens[at].Hash == From || tokens[at].Hash == Of && story.IsCapitalized(at + 1))
        {
            Origin(story, cast, mention, at, end);
            return;
        }
        if (tokens[at].Hash == Aged)
            return;
        Apposition(story, cast, mention, at, end, true);
    }

    // So far an aside may be closed: "Ruiz, a mother of two from Ostrava, | turned 50".
    const int LongestAside = 16;

    static void AfterAside(SensedStory story, Cast cast, in CastMention mention, int at, int end)
    {
        if (Is.Has(story.Tokens[at]) || Turns.Has(story.Tokens[at]))
        {
            Clause(story, cast, mention, at, end);
            return;
        }
        int limit = Math.Min(end - 1, at + LongestAside);
        while (at < limit && !story.IsMark(at, ',') && cast.MentionAt(at) < 0)
            at++;
        if (at < limit && story.IsMark(at, ',') && (Is.Has(story.Tokens[at + 1]) || Turns.Has(story.Tokens[at + 1])))
            Clause(story, cast, mention, at + 1, end);
    }

    static void Origin(SensedStory story, Cast cast, in CastMention mention, int at, int end)
    {
        int last = at + 1;
        while (last < end && last < at + 6
            && (story.IsCapitalized(last) || story.Is(last, WordSense.Function) && last == at + 1
            && story.IsSmall(last)))
            last++;
        if (last < end && last > at + 1 && story.IsCapitalized(last - 1))
            cast.Describe(mention.Member, PersonDescriptionKind.Other, at, last,
                new(mention.First, last - mention.First));
    }

    static void Apposition(SensedStory story, Cast cast, in CastMention mention, int at, int end, bool mustClose)
    {
        // "her husband", "Mara's brother" are relations.
        if (story.Story.Tags[at] == PartOfSpeech.PossessivePronoun)
            return;
        int start = at < end && NounPhrase.IsArticle(story, at) ? at + 1 : at;
        bool isAge = false;
        if (YearOldEnd(story, start) is > 0 and var behind)
        {
            cast.Describe(mention.Member, PersonDescriptionKind.Age, start, start + 1,
                new(mention.First, behind - mention.First));
            start = Math.Min(behind, end - 1);
            isAge = true;
        }
        if (ParentOf(story, cast, mention, start, end))
            return;
        var phrase = NounPhrase.Forward(story, start > at && !isAge ? at : start, end, true);
        // "a presenter and Tom Ashe was …": the role ends before the name.
        if (phrase.IsFound && phrase.End > phrase.Head + 1 && HasName(cast, phrase)
            && cast.MentionFrom(phrase.Head + 1) < 0
            && (!mustClose || RoleNouns.Is(story, phrase.Head) || story.Is(phrase.Head, WordSense.Relation)))
            phrase = phrase with { End = phrase.Head + 1 };
        else if (mustClose && !Closes(story, phrase.End, end))
            return;
        if (!phrase.IsFound || HasName(cast, phrase))
            return;
        cast.Describe(mention.Member, PersonDescriptionKind.Role, phrase.First, phrase.End,
            new(mention.First, phrase.End - mention.First));
        cast.TellGender(mention.Member, Genders.Of(story.Senses[phrase.Head]));
    }

    // "mother of two", "father of three boys".
    static bool ParentOf(SensedStory story, Cast cast, in CastMention mention, int at, int end)
    {
        int noun = at;
        // "mother-of-two".
        int of = story.IsMark(noun + 1, '-') ? noun + 2 : noun + 1;
        int number = story.IsMark(of + 1, '-') ? of + 2 : of + 1;
        if (number >= end || !story.Is(noun, WordSense.Relation) || story.Tokens[of].Hash != Of
            || !Ages.IsAge(story, number))
            return false;
        cast.Describe(mention.Member, PersonDescriptionKind.Other, noun, number + 1,
            new(mention.First, number + 1 - mention.First));
        cast.TellGender(mention.Member, Genders.Of(story.Senses[noun]));
        return true;
    }

    // A list of persons is no apposition: ", defender Tom Ashe and …".
    static bool HasName(Cast cast, in NounPhrase phrase) =>
        cast.MentionsBefore(phrase.End + 1) > cast.MentionsBefore(phrase.First);

    static bool Closes(SensedStory story, int at, int end) =>
        at >= end || story.Story.Tags[at] is PartOfSpeech.Mark or PartOfSpeech.WhPronoun or PartOfSpeech.WhDeterminer
            or PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Gerund or PartOfSpeech.PastParticiple;

    // "is a novelist", "has been chief executive of Ostrava Steel", "plays for Leeds", "turned 40", "is 41".
    static void Clause(SensedStory story, Cast cast, in CastMention mention, int at, int end)
    {
        int first = at;
        if (at < end && Turns.Has(story.Tokens[at]) && Ages.IsAge(story, at + 1))
        {
            cast.Describe(mention.Member, PersonDescriptionKind.Age, at + 1, at + 2,
                new(mention.First, at + 2 - mention.First));
            return;
        }
        if (at < end && Works.Has(story.Tokens[at]) && story.Tokens[at - 1].Hash == Who)
        {
            int stop = at + 1;
            while (stop < end && stop < at + 10
                && story.Story.Tags[stop] is not (PartOfSpeech.Mark or PartOfSpeech.Conjunction
                or PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson))
                stop++;
            if (stop > at + 1)
                cast.Describe(mention.Member, PersonDescriptionKind.Role, at, stop,
                    new(mention.First, stop - mention.First));
            return;
        }
        while (at < end && at < first + 4 && (Is.Has(story.Tokens[at]) || Perfect.Has(story.Tokens[at])))
            at++;
        // "'s" alone is the genitive: "Mara's novel".
        if (at == first || at >= end || at == first + 1 && story.Tokens[first].Hash == Genitive)
            return;
        if (Ages.IsAge(story, at) && !story.Is(at, WordSense.Number)
            && (Closes(story, at + 1, end) || AgeFollowers.Has(story.Tokens[at + 1])))
        {
            cast.Describe(mention.Member, PersonDescriptionKind.Age, at, at + 1,
                new(mention.First, at + 1 - mention.First));
            return;
        }
        Apposition(story, cast, mention, at, end, false);
    }

    static readonly WordSet AgeFollowers = new("years when and but on at in with");

    // "who has died aged 91".
    static void DiedAged(SensedStory story, Cast cast, in CastMention mention, int at, int end)
    {
        int limit = Math.Min(end - 1, at + 9);
        for (; at < limit; at++)
        {
            if (story.Tokens[at].Hash == Aged && Ages.IsAge(story, at + 1))
            {
                cast.Describe(mention.Member, PersonDescriptionKind.Age, at + 1, at + 2,
                    new(mention.First, at + 2 - mention.First));
                return;
            }
            if (cast.MentionAt(at) >= 0)
                return;
        }
    }

    static readonly ulong Genitive = WordHash.Of("'s");
}
