using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Where words that may mean somebody begin and end: "the 41-year-old novelist", "the mother of two", "the
/// Belgian", "his late wife".</summary>
static class DescriptorReader
{
    // So far behind its opening mark the title of a work is closed.
    const int LongestTitle = 8;

    static readonly ulong Of = WordHash.Of("of"), The = WordHash.Of("the");

    /// <summary>The token behind the noun of "the | 41-year-old novelist", "the | mother of two", "the | Belgian"; 0
    /// where there is none.</summary>
    /// <param name="story">The story.</param>
    /// <param name="at">The token behind "the".</param>
    /// <param name="stop">Where the words end at the latest.</param>
    public static int End(SensedStory story, int at, int stop)
    {
        if (story.Is(at, WordSense.Relation) && at + 2 < stop && story.Tokens[at + 1].Hash == Of)
            return Ages.IsAge(story, at + 2) ? at + 3 : KinOfEnd(story, at + 2, stop);
        at = BehindTitle(story, at, stop);
        if (BirthOrder.End(story, at) is > 0 and var child)
            return child;
        if (story.IsCapitalized(at) && IsOfNation(story, at))
            return at + 1;
        int behindAge = Ages.YearOldEnd(story, at);
        int noun = Math.Max(at, behindAge);
        var phrase = NounPhrase.Forward(story, noun, stop, false);
        if (phrase.IsFound && IsSingular(story, phrase.Head)
            && (story.Is(phrase.Head, WordSense.Role | WordSense.Office) || Speaks(story, at - 1, phrase.Head + 1)))
            return phrase.Head + 1;
        return IsKin(story, noun) ? noun + 1 : behindAge;
    }

    // "the “Night Shift” | star": of whom a work in marks stands before the noun.
    static int BehindTitle(SensedStory story, int at, int stop)
    {
        if (!story.IsAnyMark(at, "“‘\""))
            return at;
        int limit = Math.Min(stop - 1, at + LongestTitle);
        for (int word = at + 1; word < limit; word++)
        {
            if (story.IsAnyMark(word, "”’\""))
                return RoleNouns.Is(story, word + 1) ? word + 1 : at;
        }
        return at;
    }

    /// <summary>Where "wife" behind "his" ends, no name behind it; 0 where there is none.</summary>
    public static int KinEnd(SensedStory story, int at, int stop)
    {
        if (at < stop && story.Is(at, WordSense.Rank) && story.IsSmall(at))
            at++;
        // "Her daughters" are many.
        if (at >= stop || RelationWords.At(story, at, out int end) is null || end >= stop
            || story.Story.Tags[at] == PartOfSpeech.PluralNoun)
            return 0;
        return story.IsMark(end, ',') && end + 1 >= stop ? 0 : end;
    }

    // "the mother of | the singer"; of "the brother of Ana Ruiz" the name tells more.
    static int KinOfEnd(SensedStory story, int the, int stop)
    {
        if (story.Tokens[the].Hash != The || the + 1 >= stop)
            return 0;
        var phrase = NounPhrase.Forward(story, the + 1, stop, false);
        return phrase.IsFound && phrase.Head + 1 < stop && IsSingular(story, phrase.Head) ? phrase.Head + 1 : 0;
    }

    // "the Senegal international, 24,": the tagger takes it for an adjective.
    static bool IsSingular(SensedStory story, int head) =>
        story.Story.Tags[head] == PartOfSpeech.Noun
        || story.Story.Tags[head] == PartOfSpeech.Adjective && story.IsMark(head + 1, ',') && Ages.IsAge(story, head + 2);

    // "the grandfather", "the 44-year-old daughter"; "the friend" is anybody.
    static bool IsKin(SensedStory story, int at) =>
        story.Is(at, WordSense.Relation) && Genders.Of(story.Senses[at]) != Gender.Unknown
        && story.Story.Tags[at] == PartOfSpeech.Noun;

    /// <summary>Whether a word is for one who is of a country, a party or a faith: "Belgian",
    /// "Yorkshireman".</summary>
    public static bool IsDemonym(SensedStory story, int at) =>
        story.IsCapitalized(at) && story.Tokens[at].Case != LetterCase.AllCapitals && !Many.Has(story.Tokens[at])
        && (story.Is(at, WordSense.Nationality) && story.Story.Word(at) is not [.., 's']
            || story.Story.Word(at).EndsWith("man") || story.Story.Word(at).EndsWith("woman"));

    // Adjectives, and those who are many: "the British said".
    static readonly WordSet Many = new(
        "south north western eastern northern southern british english irish french dutch spanish scottish welsh "
        + "danish swedish finnish polish turkish chinese japanese portuguese vietnamese burmese democratic "
        + "labour green black white islamic jewish roman celtic lib dem arabic kurdish");

    // "the Belgian said", "the Democrat's father": who it is, not "the Belgian town".
    static bool IsOfNation(SensedStory story, int at) =>
        IsDemonym(story, at) && (Speaks(story, at - 1, at + 1) || at + 1 < story.Tokens.Length
            && (story.Story.Tags[at + 1] == PartOfSpeech.PossessiveEnding || IsOne(story, at)));

    // "the Spaniard won"; "the Dutch won" are many.
    static bool IsOne(SensedStory story, int at) =>
        story.Story.Tags[at + 1] is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal
        && story.Story.Word(at) is not ([.., 'c' or 's', 'h'] or [.., 's', 'e' or 's']);

    /// <summary>Whether words from one token to another are said to speak: "“No,” said | the Croatian",
    /// "the submariner | says"; who was told something does not.</summary>
    public static bool Speaks(SensedStory story, int first, int end) =>
        story.Is(end, WordSense.Saying) && story.IsSmall(end)
        || story.Is(first - 1, WordSense.Saying) && story.IsSmall(first - 1)
            && (first < 2 || story.Story.Tags[first - 2] == PartOfSpeech.Mark);
}
