using System.Globalization;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>An age behind a name: ", 41," or "(41)".</summary>
static class Ages
{
    // Nobody is older; a larger number is a year or a count.
    const int Oldest = 121;

    /// <summary>The tokens of the age that stands right behind a name, its marks left out; empty where none
    /// does.</summary>
    /// <param name="story">The story.</param>
    /// <param name="at">The token behind the name.</param>
    /// <param name="end">The end of the sentence.</param>
    public static TokenSpan At(SensedStory story, int at, int end)
    {
        if (at + 1 >= end)
            return default;
        if (story.IsMark(at, '(') && at + 2 < end && IsAge(story, at + 1)
            && (story.IsMark(at + 2, ')') || story.IsMark(at + 2, ',')))
            return new(at + 1, at + 2);
        if (!story.IsMark(at, ','))
            return default;
        int age = at + 1;
        // ", aged 41", ", now 41".
        if (story.IsSmall(age) && age + 1 < end && Leads.Has(story.Tokens[age]))
            age++;
        if (!IsAge(story, age))
            return default;
        // ", one of his friends" is no age.
        bool closes = age + 1 >= end || story.IsAnyMark(age + 1, ",.;)–—-")
            || Followers.Has(story.Tokens[age + 1]) && !story.Is(age, WordSense.Number);
        return closes ? new(age, age + 1) : default;
    }

    /// <summary>The place behind the age that stands right behind a name, and behind its bracket; the place itself
    /// where none does.</summary>
    public static int EndBehind(SensedStory story, int at, int end)
    {
        if (At(story, at, end) is not { Length: > 0 } age)
            return at;
        return age.End < end && story.IsMark(age.End, ')') ? age.End + 1 : age.End;
    }

    /// <summary>The age that stands right behind a descriptor, or in the clause that begins there: ", 41,",
    /// ", who is 41"; empty where none does.</summary>
    public static TokenSpan Behind(SensedStory story, int at, int end)
    {
        if (At(story, at, end) is { Length: > 0 } age)
            return age;
        int years = at + 3;
        return years + 1 < end && story.IsMark(at, ',') && story.Tokens[at + 1].Hash == Who
            && Turns.Has(story.Tokens[at + 2]) && IsAge(story, years) && !story.Is(years, WordSense.Number)
            && (story.Story.Tags[years + 1] == PartOfSpeech.Mark || Followers.Has(story.Tokens[years + 1]))
            ? new(years, years + 1)
            : default;
    }

    /// <summary>Whether a token is the number of a person's years.</summary>
    public static bool IsAge(SensedStory story, int at) => ValueOf(story, at) > 0;

    /// <summary>Whether a number is said of somebody: "I'm | 80,", "she is | 80 years old"; not "I'm 80 per
    /// cent sure".</summary>
    public static bool IsSaid(SensedStory story, int at, int end) =>
        at < end && IsAge(story, at) && !story.Is(at, WordSense.Number)
        && (at + 1 >= end || story.IsAnyMark(at + 1, ",.;") || SaidFollowers.Has(story.Tokens[at + 1]));

    /// <summary>The years that a number in digits or words says; 0 where it says none that a person has.</summary>
    public static int ValueOf(SensedStory story, int at)
    {
        if ((uint)at >= (uint)story.Tokens.Length)
            return 0;
        if (story.Is(at, WordSense.Number))
            return Numbers.Find(story.Tokens[at]);
        return story.Tokens[at].Length <= 3
            && int.TryParse(story.Tokens[at].Of(story.Text), NumberStyles.None, CultureInfo.InvariantCulture, out int years)
            && years is > 0 and < Oldest
            ? years
            : 0;
    }

    /// <summary>The token behind "41-year-old" that begins at a token; 0 where none does.</summary>
    public static int YearOldEnd(SensedStory story, int at)
    {
        var tokens = story.Tokens;
        return at + 4 < tokens.Length && IsAge(story, at) && story.IsMark(at + 1, '-') && tokens[at + 2].Hash == Year
            && story.IsMark(at + 3, '-') && tokens[at + 4].Hash == Old ? at + 5 : 0;
    }

    /// <summary>Whether "at the age of" begins at a token.</summary>
    public static bool IsAtAge(SensedStory story, int at) => at + 4 < story.Tokens.Length
        && story.Tokens[at].Hash == AtWord && story.Tokens[at + 2].Hash == AgeWord && story.Tokens[at + 3].Hash == Of;

    static readonly ulong AtWord = WordHash.Of("at"), AgeWord = WordHash.Of("age"), Of = WordHash.Of("of");

    static readonly WordSet Leads = new("aged now age also");

    static readonly ulong Who = WordHash.Of("who"), Year = WordHash.Of("year"), Old = WordHash.Of("old");

    static readonly WordSet Turns = new("is was turns turned");

    static readonly WordSet Followers = new("and who from was is had has of said");

    static readonly WordSet SaidFollowers = new("years now and but today");

    static readonly WordTable<int> Numbers = new(
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
        ("nine", 9), ("ten", 10),
        ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18), ("nineteen", 19), ("twenty", 20));
}
