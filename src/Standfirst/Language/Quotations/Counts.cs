using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Counts what some tokens hold, up to a number beyond which more tells nothing.</summary>
static class Counts
{
    // Of so many tokens verbs, commas and chunks are counted, of so many capitals.
    const int Longest = 60, LongestName = 12;

    static readonly ushort Comma = WordCodes.Of(",");

    /// <summary>Words that can be the verb of a sentence.</summary>
    public static int Verbs(CodedStory story, TokenSpan range)
    {
        int verbs = 0, end = Math.Min(range.End, range.First + Longest);
        for (int at = range.First; at < end; at++)
            verbs += WordCodes.IsFinite(story.Code(at), story.Story.Tags[at]) ? 1 : 0;
        return Math.Min(verbs, 4);
    }

    /// <summary>Commas.</summary>
    public static int Commas(CodedStory story, TokenSpan range)
    {
        int commas = 0, end = Math.Min(range.End, range.First + Longest);
        for (int at = range.First; at < end; at++)
            commas += story.Code(at) == Comma ? 1 : 0;
        return Math.Min(commas, 3);
    }

    /// <summary>Words with a capital.</summary>
    public static int Capitals(CodedStory story, TokenSpan range)
    {
        int capitals = 0, end = Math.Min(range.End, range.First + LongestName);
        for (int at = range.First; at < end; at++)
            capitals += story.Story.Tokens[at].IsCapitalized ? 1 : 0;
        return Math.Min(capitals, 6);
    }

    /// <summary>How often words of names and things follow something else.</summary>
    public static int Chunks(CodedStory story, TokenSpan range)
    {
        int chunks = 0, end = Math.Min(range.End, range.First + Longest);
        bool within = false;
        for (int at = range.First; at < end; at++)
        {
            bool isNoun = NounChunks.Holds(story, at);
            chunks += isNoun && !within ? 1 : 0;
            within = isNoun;
        }
        return Math.Min(chunks, 4);
    }
}
