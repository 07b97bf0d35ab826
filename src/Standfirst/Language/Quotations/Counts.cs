using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Counts what some tokens hold, up to a number beyond which more tells nothing.</summary>
static class Counts
{
    /// <summary>Of so many tokens verbs, commas and chunks are counted.</summary>
    public const int Longest = 60;

    // Of so many tokens capitals are counted.
    const int LongestName = 12;

    /// <summary>Words that can be the verb of a sentence.</summary>
    public static int Verbs(CodedStory story, TokenSpan range) => Math.Min(4, Within(story.Verbs, range));

    /// <summary>Commas.</summary>
    public static int Commas(CodedStory story, TokenSpan range) => Math.Min(3, Within(story.Commas, range));

    /// <summary>Words with a capital.</summary>
    public static int Capitals(CodedStory story, TokenSpan range) =>
        Math.Min(6, Within(story.Capitals, range, LongestName));

    /// <summary>How often words of names and things follow something else.</summary>
    public static int Chunks(CodedStory story, TokenSpan range)
    {
        if (range.IsEmpty)
            return 0;
        // One that the range begins in the middle of counts, too.
        int first = NounChunks.Holds(story, range.First) ? 1 : 0;
        return Math.Min(4, first + Within(story.Chunks, range with { First = range.First + 1 }, Longest - 1));
    }

    static int Within(in RunningCount count, TokenSpan range, int longest = Longest) =>
        range.IsEmpty ? 0 : count.Within(range.First, Math.Min(range.End, range.First + longest));
}
