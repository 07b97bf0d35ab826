using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>The letters behind a name that are no part of it: "Ana Ruiz KC", "Tom Ashe, MD,". Who has them is a
/// person.</summary>
static class Honours
{
    static readonly WordSet Letters = new("kc qc sc obe mbe cbe kbe gbe bem cvo kcb md phd dds rn esq esq. frs");

    // "Ana Ruiz KC" is a barrister.
    static readonly WordSet Offices = new("kc qc sc");

    /// <summary>Whether the letters at a token tell what somebody is.</summary>
    public static bool IsOffice(SensedStory story, int at) => IsAt(story, at) && Offices.Has(story.Tokens[at]);

    /// <summary>Where a name ends, its letters left out.</summary>
    /// <param name="story">The story.</param>
    /// <param name="last">The last word of the name itself.</param>
    /// <param name="end">The token behind all of it.</param>
    public static int Cut(SensedStory story, int last, int end)
    {
        while (end - 1 > last && (Letters.Has(story.Tokens[end - 1]) || story.IsMark(end - 1, ',')))
            end--;
        return end;
    }

    /// <summary>The place behind the letters that stand behind a name, and their comma; the place itself where there are
    /// none.</summary>
    public static int EndBehind(SensedStory story, int at)
    {
        while (IsAt(story, at) || story.IsMark(at, ',') && IsAt(story, at + 1))
            at++;
        return at;
    }

    // "Md Rahman" is a name, "MD" a degree.
    static bool IsAt(SensedStory story, int at) => story.Is(at, WordSense.Suffix) && Letters.Has(story.Tokens[at])
        && story.Tokens[at].Case == LetterCase.AllCapitals;
}
