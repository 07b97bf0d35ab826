using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>What each decision may choose from: bounded lists, whatever the text is.</summary>
static class Candidates
{
    /// <summary>The longest list.</summary>
    public const int Most = 128;

    // "has long been one of the few who say", "said in a statement on Tuesday": longer ones are one in a hundred.
    const int LongestLead = 7, LongestTail = 9;

    const int LongestSource = 30, LongestGap = 9, LongestContent = 100, MostChunks = 12;

    static readonly CodeSet Partings = new(", – — -");

    static readonly CodeSet Passive = new("is are was were be been being am 're 'm");

    static readonly ushort Comma = WordCodes.Of(","), By = WordCodes.Of("by"), That = WordCodes.Of("that"),
        According = WordCodes.Of("according");

    // What does not speak: one goes by it.
    static readonly WordSet Measures = new(
        "index schedule size height weight age need needs ability tradition custom taste rank alphabet calendar clock");

    // "Ana Ruiz | then | said": no part of a name.
    static readonly WordSet Adverbs = new("only also then later still just even again further simply once");

    /// <summary>Whether a token may report.</summary>
    public static bool IsHead(CodedStory story, int token) =>
        WordCodes.ClassOf(story.Code(token)) != CueClass.None && !story.IsQuoted(token) && !IsAside(story, token)
        && !IsByMeasure(story, token);

    // "sorted according | to their weight".
    static bool IsByMeasure(CodedStory story, int token)
    {
        if (story.Code(token) != According)
            return false;
        int first = token + 2, end = NounChunks.End(story, first, Math.Min(story.Codes.Length, first + LongestLead));
        return end > first && Measures.Has(story.Story.Tokens[end - 1]);
    }

    // "Ana Ruiz, defending, said": alone between commas it tells what she does there.
    static bool IsAside(CodedStory story, int token) =>
        WordCodes.FormOf(story.Code(token)) == VerbForm.Gerund
        && story.Code(token - 1) == Comma && story.Code(token + 1) == Comma && !story.IsQuoted(token + 2);

    /// <summary>Where a cue may begin.</summary>
    public static int CueStarts(CodedStory story, int head, TokenSpan passage, Span<int> found)
    {
        int count = 0;
        for (int at = head; at >= passage.First && head - at <= LongestLead && !IsParted(story, at); at--)
            found[count++] = at;
        return count;
    }

    // "defending, | said": the words of a cue stand together.
    static bool IsParted(CodedStory story, int token) => story.IsQuoted(token) || story.Code(token) == Comma;

    /// <summary>Where a cue may end: the token after its last.</summary>
    public static int CueEnds(CodedStory story, int head, TokenSpan passage, Span<int> found)
    {
        int count = 0;
        for (int at = head + 1; at <= passage.End && at - head <= LongestTail && !story.IsQuoted(at - 1); at++)
            found[count++] = at;
        return count;
    }

    /// <summary>What may name the speaker; the first is nobody.</summary>
    public static int Sources(CodedStory story, TokenSpan cue, TokenSpan passage, Span<SourceCandidate> found)
    {
        int count = 0, end = WithoutAdverb(story, EndBefore(story, cue.First, passage.First), passage.First);
        found[count++] = SourceCandidate.Nobody;
        for (int at = end - 1; at >= passage.First && end - at <= LongestSource && !story.IsQuoted(at); at--)
        {
            if (at == end - 1 || at == passage.First || NounChunks.MayBegin(story, at))
                found[count++] = new(new(at, end), SourcePlace.Before);
        }
        // "said | outside court".
        bool isPlace = cue.End < passage.End && story.Story.Tags[cue.End] == PartOfSpeech.Preposition;
        int last = isPlace ? cue.End : Math.Min(passage.End, cue.End + LongestSource);
        for (int at = cue.End + 1; at <= last && !story.IsQuoted(at - 1); at++)
        {
            if (at == cue.End + 1 || !NounChunks.Holds(story, at) || NounChunks.MayBegin(story, at))
                found[count++] = new(new(cue.End, at), SourcePlace.Behind);
        }
        count += ChunksBefore(story, new(Math.Max(passage.First, end - LongestContent), end), found[count..]);
        int limit = Math.Min(passage.End, cue.End + 1 + LongestContent);
        return count + ChunksBehind(story, new(cue.End + 1, limit), found[count..]);
    }

    // "Ana Ruiz | then | said".
    static int WithoutAdverb(CodedStory story, int end, int first)
    {
        while (end > first && !story.IsQuoted(end - 1) && Adverbs.Has(story.Story.Tokens[end - 1]))
            end--;
        return end;
    }

    /// <summary>Who does what a passive cue says: "she was told | by | a tutor"; empty where the words do not say.</summary>
    public static TokenSpan Agent(CodedStory story, in CueContext context)
    {
        int by = context.Cue.End;
        if (by + 1 >= context.Passage.End || story.Code(by) != By || !Passive.Has(story.Code(context.Cue.First)))
            return default;
        int end = NounChunks.End(story, by + 1, context.Passage.End);
        return new(by + 1, end > by + 2 && story.Code(end - 1) == That ? end - 1 : end);
    }

    /// <summary>Whether the subject of a cue is whom it was said to: "she was told".</summary>
    public static bool NamesHearer(CodedStory story, in CueContext context) =>
        Passive.Has(story.Code(context.Cue.First)) && WordCodes.FormOf(story.Code(context.Head)) == VerbForm.Past
        && WordCodes.ClassOf(story.Code(context.Head)) is CueClass.Tell or CueClass.Warn or CueClass.Urge or CueClass.Ask;

    // The last noun chunks on the left of the cue that do not touch it.
    static int ChunksBefore(CodedStory story, TokenSpan range, Span<SourceCandidate> found)
    {
        int count = 0;
        for (int at = range.First; NextChunk(story, ref at, range.End) is { IsEmpty: false } chunk; at = chunk.End)
            found[count++ % MostChunks] = new(chunk, SourcePlace.FarBefore);
        return Math.Min(count, MostChunks);
    }

    // The first on its right.
    static int ChunksBehind(CodedStory story, TokenSpan range, Span<SourceCandidate> found)
    {
        int count = 0;
        for (int at = range.First; count < MostChunks
            && NextChunk(story, ref at, range.End) is { IsEmpty: false } chunk; at = chunk.End)
            found[count++] = new(chunk, SourcePlace.FarBehind);
        return count;
    }

    // The next outside of marks; empty where none is.
    static TokenSpan NextChunk(CodedStory story, ref int at, int limit)
    {
        for (; at < limit; at++)
        {
            if (!story.IsQuoted(at) && NounChunks.End(story, at, limit) is var end && end > at)
                return new(at, end);
        }
        return default;
    }

    /// <summary>The place before a token and the commas and dashes before it.</summary>
    public static int EndBefore(CodedStory story, int token, int first)
    {
        while (token > first && !story.IsQuoted(token - 1) && Partings.Has(story.Code(token - 1)))
            token--;
        return token;
    }

    /// <summary>Where the content behind a cue may begin.</summary>
    public static int BehindStarts(CodedStory story, int from, TokenSpan passage, Span<int> found)
    {
        int count = 0;
        for (int at = from; at < passage.End && at - from <= LongestGap; at++)
        {
            found[count++] = at;
            if (story.IsQuoted(at))
                break;
        }
        return count;
    }

    /// <summary>Where the content behind a cue may end: the token after its last.</summary>
    public static int BehindEnds(CodedStory story, int start, TokenSpan passage, Span<int> found)
    {
        int count = 0;
        for (int at = start, steps = 0; at < passage.End && steps < LongestContent && count < Most - 1; steps++)
        {
            at = story.StretchOf(at) is >= 0 and var stretch ? Math.Min(passage.End, story.EndOf(stretch)) : at + 1;
            if (at >= passage.End || Parts(story, at))
                found[count++] = Math.Min(at, passage.End);
        }
        return count > 0 && story.Code(start) == That ? count - WithoutVerb(story, start, found[..count]) : count;
    }

    // "that | on Friday | after a storm | the bridge gave way": a clause has a verb. Takes out the ends before it, and counts them.
    static int WithoutVerb(CodedStory story, int start, Span<int> ends)
    {
        int verb = start + 1, without = 0;
        while (verb < ends[^1] && !WordCodes.IsFinite(story.Code(verb), story.Story.Tags[verb]))
            verb++;
        while (without < ends.Length && ends[without] <= verb)
            without++;
        if (without == ends.Length)
            return 0;
        ends[without..].CopyTo(ends);
        return without;
    }

    /// <summary>Where the content before a cue may begin.</summary>
    public static int BeforeStarts(CodedStory story, int end, TokenSpan passage, Span<int> found)
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
        return WordCodes.IsMark(before) || WordCodes.IsMark(behind)
            || WordCodes.IsGrammar(before) || WordCodes.IsGrammar(behind)
            || WordCodes.ClassOf(behind) != CueClass.None || story.Opens(token) || story.Closes(token);
    }
}
