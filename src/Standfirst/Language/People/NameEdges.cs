using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Days before a name and firms, told by what stands at the edges of a run of capitals.</summary>
static class NameEdges
{
    static readonly WordSet Days = new("monday tuesday wednesday thursday friday saturday sunday january february march "
        + "july september october november december");

    static readonly WordSet BeforeDays = new("on in since until by last next this every late early mid");

    /// <summary>Whether "&amp;" joins a run to a firm's other name: "Harbour &amp; Lyle"; "Ana &amp; Jan Ruiz" may be
    /// two.</summary>
    public static bool IsOfFirm(SensedStory story, int first, int end) =>
        story.IsMark(first - 1, '&') && !MayBeGiven(story, first)
        || story.IsMark(end, '&') && story.IsCapitalized(end + 1)
            && !(MayBeGiven(story, first) && MayBeGiven(story, end + 1));

    static bool MayBeGiven(SensedStory story, int at) => story.Is(at, WordSense.Given) || story.IsInitial(at);

    /// <summary>Where the name begins: "On Friday | Ana Ruiz spoke", "in June | Ana Ruiz"; "April Ashe" is a
    /// name.</summary>
    public static int BehindDay(SensedStory story, int first, int end)
    {
        if (first + 1 >= end || !story.Is(first, WordSense.Calendar) || story.Touches(first + 1))
            return first;
        bool isDay = first > 0 && BeforeDays.Has(story.Tokens[first - 1]);
        bool isName = story.Is(first, WordSense.Given | WordSense.Surname);
        return isName ? isDay && NameCutter.IsGiven(story, first + 1) ? first + 1 : first
            : isDay || Days.Has(story.Tokens[first]) && story.Is(first + 1, WordSense.Given) ? first + 1 : first;
    }
}
