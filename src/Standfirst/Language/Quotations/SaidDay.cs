using System.Globalization;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>When something was said, as a day of the week beside the cue tells: the last one up to the day of publication.</summary>
static class SaidDay
{
    static readonly WordTable<DayOfWeek?> Days = new(
        ("monday mon", DayOfWeek.Monday), ("tuesday tue tues", DayOfWeek.Tuesday), ("wednesday wed", DayOfWeek.Wednesday),
        ("thursday thu thurs", DayOfWeek.Thursday), ("friday fri", DayOfWeek.Friday), ("saturday sat", DayOfWeek.Saturday),
        ("sunday", DayOfWeek.Sunday));

    static readonly ulong Yesterday = WordHash.Of("yesterday"), Today = WordHash.Of("today"), On = WordHash.Of("on");

    // "said in a statement on Tuesday": farther on the day is that of something else.
    const int Reach = 6;

    /// <summary>The ISO day; null where the words tell none or the article has no day of its own.</summary>
    public static string? Find(CodedStory story, TokenSpan cue, TokenSpan source, (int First, int End) passage)
    {
        if (story.Story.Article.Published?.Day is not { } published)
            return null;
        int behind = source.First >= cue.End ? source.End : cue.End, end = Math.Min(passage.End, behind + Reach);
        for (int at = cue.First; at < end && story.StretchOf(at) < 0; at++)
        {
            if (source.First <= at && at < source.End)
                continue;
            ref readonly var token = ref story.Story.Tokens[at];
            int back = token.Hash == Today ? 0 : token.Hash == Yesterday ? 1
                : Days.TryFind(token, out var day) && token.IsCapitalized ? ((int)published.DayOfWeek - (int)day! + 7) % 7 : -1;
            // In what she said it is the day of something else: "said that on Tuesday".
            if (back >= 0 && (at < cue.End || at <= behind + 1 || story.Story.Tokens[at - 1].Hash == On))
                return published.AddDays(-back).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (token.Kind == TokenKind.Mark || at >= behind && token.Hash == That)
                return null;
        }
        return null;
    }

    static readonly ulong That = WordHash.Of("that");
}
