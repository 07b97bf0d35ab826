namespace Standfirst.Language.Quotations;

/// <summary>What each decision may choose from: bounded lists, whatever the text is.</summary>
static class Candidates
{
    /// <summary>The longest list.</summary>
    public const int Most = 128;

    // "has long been one of the few who say", "said in a statement on Tuesday": longer ones are one in a hundred.
    const int LongestLead = 7, LongestTail = 9;

    const int LongestSource = 30, LongestGap = 9, LongestContent = 100, MostChunks = 12;

    static readonly ushort Comma = WordCodes.Of(","), Dash = WordCodes.Of("—"), ShortDash = WordCodes.Of("–"),
        Hyphen = WordCodes.Of("-"),
        Bracket = WordCodes.Of("(");

    /// <summary>Whether a token may report.</summary>
    public static bool IsHead(CodedStory story, int token) =>
        WordCodes.ClassOf(story.Code(token)) != CueClass.None && story.StretchOf(token) < 0;

    /// <summary>Where a cue may begin.</summary>
    public static int CueStarts(CodedStory story, int head, (int First, int End) passage, Span<int> found)
    {
        int count = 0;
        for (int at = head; at >= passage.First && head - at <= LongestLead && story.StretchOf(at) < 0; at--)
            found[count++] = at;
        return count;
    }

    /// <summary>Where a cue may end: the token after its last.</summary>
    public static int CueEnds(CodedStory story, int head, (int First, int End) passage, Span<int> found)
    {
        int count = 0;
        for (int at = head + 1; at <= passage.End && at - head <= LongestTail && story.StretchOf(at - 1) < 0; at++)
            found[count++] = at;
        return count;
    }

    /// <summary>What may name the speaker, and where it stands: <see cref="Sights.OfSource"/>.</summary>
    public static int Sources(CodedStory story, TokenSpan cue, (int First, int End) passage,
        Span<(TokenSpan Range, int Kind)> found)
    {
        int count = 0;
        found[count++] = (default, 4);
        int end = EndBefore(story, cue.First, passage.First);
        for (int at = end - 1; at >= passage.First && end - at <= LongestSource && story.StretchOf(at) < 0; at--)
        {
            if (at == end - 1 || at == passage.First || NounChunks.MayBegin(story, at))
                found[count++] = (new(at, end), 0);
        }
        for (int at = cue.End + 1; at <= passage.End && at - cue.End <= LongestSource && story.StretchOf(at - 1) < 0; at++)
        {
            if (at == cue.End + 1 || !NounChunks.Holds(story, at) || NounChunks.MayBegin(story, at))
                found[count++] = (new(cue.End, at), 1);
        }
        count += Chunks(story, passage.First, end, 2, found[count..]);
        count += Chunks(story, cue.End + 1, passage.End, 3, found[count..]);
        return count;
    }

    // The nearest noun chunks on a side of the cue that do not touch it.
    static int Chunks(CodedStory story, int first, int end, int kind, Span<(TokenSpan, int)> found)
    {
        int count = 0;
        first = kind == 2 ? Math.Max(first, end - LongestContent) : first;
        end = kind == 3 ? Math.Min(end, first + LongestContent) : end;
        Span<TokenSpan> nearest = stackalloc TokenSpan[MostChunks];
        for (int at = first; at < end; at++)
        {
            if (story.StretchOf(at) >= 0 || NounChunks.End(story, at, end) is var last && last == at)
                continue;
            if (kind == 2)
                nearest[count++ % MostChunks] = new(at, last);
            else if (count < MostChunks)
                nearest[count++] = new(at, last);
            at = last - 1;
        }
        count = Math.Min(count, MostChunks);
        for (int i = 0; i < count; i++)
            found[i] = (nearest[i], kind);
        return count;
    }

    /// <summary>The place before a token and the commas and dashes before it.</summary>
    public static int EndBefore(CodedStory story, int token, int first)
    {
        while (token > first && story.StretchOf(token - 1) < 0 && (story.Code(token - 1) is var code)
            && (code == Comma || code == Dash || code == ShortDash || code == Hyphen))
            token--;
        return token;
    }

    /// <summary>Where the content behind a cue may begin.</summary>
    public static int BehindStarts(CodedStory story, int from, (int First, int End) passage, Span<int> found)
    {
        int count = 0;
        for (int at = from; at < passage.End && at - from <= LongestGap; at++)
        {
            found[count++] = at;
            if (story.StretchOf(at) >= 0)
                break;
        }
        return count;
    }

    /// <summary>Where the content behind a cue may end: the token after its last.</summary>
    public static int BehindEnds(CodedStory story, int start, (int First, int End) passage, Span<int> found)
    {
        int count = 0;
        for (int at = start, steps = 0; at < passage.End && steps < LongestContent && count < Most - 1; steps++)
        {
            at = story.StretchOf(at) is >= 0 and var stretch ? Math.Min(passage.End, story.EndOf(stretch)) : at + 1;
            if (at >= passage.End || Parts(story, at))
                found[count++] = Math.Min(at, passage.End);
        }
        return count;
    }

    /// <summary>Where the content before a cue may begin.</summary>
    public static int BeforeStarts(CodedStory story, int end, (int First, int End) passage, Span<int> found)
    {
        int count = 0;
        for (int at = end, steps = 0; at > passage.First && steps < LongestContent && count < Most - 1; steps++)
        {
            at = story.StretchOf(at - 1) is >= 0 and var stretch ? Math.Max(passage.First, story.FirstOf(stretch)) : at - 1;
            if (at <= passage.First || Parts(story, at))
                found[count++] = at;
        }
        return count;
    }

    // Whether a clause may end or begin at a token: marks and words of grammar are around it.
    static bool Parts(CodedStory story, int token)
    {
        ushort before = story.Code(token - 1), behind = story.Code(token);
        return WordCodes.IsMark(before) || WordCodes.IsMark(behind) || WordCodes.IsGrammar(behind) || WordCodes.IsGrammar(before)
            || WordCodes.ClassOf(behind) != CueClass.None || Sights.Opens(story, token) || Sights.Closes(story, token);
    }
}
