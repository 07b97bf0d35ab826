namespace Standfirst.Language.Quotations;

/// <summary>What the decisions look at. The trainer and the reader see the same.</summary>
/// <remarks>Every look around is bounded, so that a reading is linear in the text.</remarks>
static class Sights
{
    /// <summary>How near to a cue a mark of quotation counts as next to it.</summary>
    const int Near = 6;

    static readonly ushort Comma = WordCodes.Of(","), Colon = WordCodes.Of(":");

    /// <summary>Whether a token reports.</summary>
    public static void OfHead(CodedStory story, int head, (int First, int End) passage, ref Features f)
    {
        f.Begin((int)Decision.Head);
        ushort word = story.Code(head);
        int kind = (int)WordCodes.ClassOf(word);
        Span<ushort> c = stackalloc ushort[9];
        for (int at = 0; at < c.Length; at++)
            c[at] = CodeWithin(story, head - 4 + at, passage);
        f.Add(0, 0);
        f.Add(1, word);
        f.Add(2, kind);
        for (int at = 0; at < c.Length; at++)
        {
            f.Add(3, c[at], at);
            if (Math.Abs(at - 4) <= 2)
                f.Add(4, c[at], at, kind);
        }
        f.Add(5, word, c[3]);
        f.Add(6, word, c[5]);
        f.Add(7, c[3], c[5]);
        f.Add(8, word, c[3], c[5]);
        f.Add(9, word, c[5], c[6]);
        f.Add(10, word, c[2], c[3]);
        f.Add(11, c[5], c[6], kind);
        f.Add(12, c[2], c[3], kind);
        int closes = ClosesBefore(story, head, passage.First), opens = OpensBehind(story, head, passage.End);
        f.Add(13, closes, opens, kind);
        f.Add(14, closes, word);
        f.Add(15, opens, word);
        f.Add(16, Features.Step(head - passage.First), Features.Step(passage.End - head), kind);
        f.Add(17, NearestCue(story, head, -1, passage), kind);
        f.Add(18, NearestCue(story, head, 1, passage), kind);
        f.Add(19, NearestCue(story, head, -1, passage), NearestCue(story, head, 1, passage), word);
        f.Add(20, c[1], c[2], c[3]);
        f.Add(21, c[5], c[6], c[7]);
    }

    /// <summary>Whether the cue begins or ends at a place.</summary>
    public static void OfCueEdge(CodedStory story, int head, int place, Decision edge, ref Features f)
    {
        f.Begin((int)edge);
        ushort word = story.Code(head), before = story.Code(place - 1), behind = story.Code(place), next = story.Code(place + 1);
        int distance = Math.Abs(place - head), kind = (int)WordCodes.ClassOf(word);
        f.Add(1, distance);
        f.Add(2, distance, kind);
        f.Add(3, before);
        f.Add(4, behind);
        f.Add(5, before, behind);
        f.Add(6, before, behind, word);
        f.Add(7, behind, next);
        f.Add(8, behind, distance, word);
        f.Add(9, before, distance, word);
        f.Add(10, behind, kind);
        f.Add(11, before, kind);
        f.Add(12, behind, next, kind);
        f.Add(13, story.Code(place - 2), before, behind);
        f.Add(14, distance, story.Code(head + 1), story.Code(head + 2));
        f.Add(15, distance, story.Code(head - 1), story.Code(head - 2));
        f.Add(16, story.StretchOf(place) >= 0 ? 1 : 0, distance, story.StretchOf(place - 1) >= 0 ? 1 : 0);
    }

    /// <summary>On which side the content is.</summary>
    public static void OfSide(CodedStory story, int head, TokenSpan cue, ContentSide side, (int First, int End) passage,
        ref Features f)
    {
        f.Begin((int)Decision.Side + 100 * (int)side);
        ushort word = story.Code(head);
        int kind = (int)WordCodes.ClassOf(word);
        ushort before = CodeWithin(story, cue.First - 1, passage), behind = CodeWithin(story, cue.End, passage),
            next = CodeWithin(story, cue.End + 1, passage);
        int closes = ClosesBefore(story, cue.First, passage.First), opens = OpensBehind(story, cue.End - 1, passage.End);
        int comma = CommaBefore(story, cue.First, passage.First), left = Features.Step(cue.First - passage.First),
            right = Features.Step(passage.End - cue.End);
        f.Add(0, 0);
        f.Add(1, word);
        f.Add(2, kind, behind);
        f.Add(3, kind, before);
        f.Add(4, before, behind);
        f.Add(5, behind, next);
        f.Add(6, closes, opens);
        f.Add(7, closes, opens, word);
        f.Add(8, comma, right);
        f.Add(9, comma, behind);
        f.Add(10, comma, right, word);
        f.Add(11, left, right);
        f.Add(12, left, right, word);
        f.Add(13, left, behind);
        f.Add(14, right, before);
        f.Add(15, closes, comma, behind);
        f.Add(16, word, before, behind);
        f.Add(17, CommaBehind(story, cue.End, passage.End), comma, right);
        f.Add(18, CommaBehind(story, cue.End, passage.End), closes, opens);
        f.Add(19, CodeWithin(story, passage.First, passage), kind);
        f.Add(20, story.Code(cue.First - 2), before, comma);
    }

    /// <summary>Whether words name the speaker. Their kind is 0 where they stand right before the cue, 1 right behind it, 2
    /// further on
    /// the left, 3 further on the right, 4 for nobody.</summary>
    public static void OfSource(
        CodedStory story, int head, TokenSpan cue, ContentSide side, TokenSpan source, int kind, (int First, int End) passage,
            ref Features f)
    {
        f.Begin((int)Decision.Source);
        ushort word = story.Code(head);
        int does = (int)WordCodes.ClassOf(word);
        f.Add(0, kind);
        f.Add(1, kind, word);
        f.Add(2, kind, does, (int)side);
        f.Add(3, kind, story.Code(cue.First - 1), story.Code(cue.End));
        f.Add(4, kind, (int)side, story.Code(cue.First - 1));
        f.Add(5, kind, (int)side, story.Code(cue.End));
        f.Add(6, kind, story.Code(cue.First), (int)side);
        f.Add(22, kind, story.Code(cue.First - 1), word);
        if (kind == 4)
            return;
        int length = Math.Min(source.Length, 12);
        ushort before = CodeWithin(story, source.First - 1, passage), first = story.Code(source.First),
            last = story.Code(source.End - 1),
            behind = CodeWithin(story, source.End, passage);
        f.Add(7, kind, length);
        f.Add(8, kind, before);
        f.Add(9, kind, first);
        f.Add(10, kind, last);
        f.Add(11, kind, behind);
        f.Add(12, kind, before, first);
        f.Add(13, kind, last, behind);
        f.Add(14, kind, CodeWithin(story, source.First - 2, passage), before);
        f.Add(15, kind, story.Code(source.End - 2), last);
        f.Add(16, kind, first, length);
        f.Add(17, kind, Commas(story, source), before);
        f.Add(18, kind, Commas(story, source), (int)side);
        f.Add(19, kind, Features.Step(kind is 0 or 2 ? cue.First - source.End : source.First - cue.End), does);
        f.Add(20, kind, Verbs(story, source), before);
        f.Add(21, kind, CodeWithin(story, source.First - 2, passage), before * 1009 + first);
        f.Add(23, kind, behind, story.Code(source.End + 1));
        f.Add(24, kind, source.First == passage.First ? 1 : 0, (int)side);
        f.Add(25, kind, first, story.Code(source.First + 1));
        f.Add(26, kind, Verbs(story, source), Commas(story, source));
        f.Add(27, kind, Capitals(story, source), length);
        f.Add(28, before, first, last);
        f.Add(29, kind, Chunks(story, source), before);
    }

    /// <summary>Whether the content behind the cue begins at a place.</summary>
    public static void OfBehindStart(CodedStory story, int head, int place, int from, ref Features f)
    {
        f.Begin((int)Decision.BehindStart);
        ushort word = story.Code(head), before = story.Code(place - 1), behind = story.Code(place), next = story.Code(place + 1);
        int distance = place - from, opens = Opens(story, place) ? 1 : 0;
        f.Add(1, distance);
        f.Add(2, before, behind);
        f.Add(3, behind, next);
        f.Add(4, distance, behind);
        f.Add(5, distance, word);
        f.Add(6, distance, word, behind);
        f.Add(7, distance, before);
        f.Add(8, distance, opens);
        f.Add(9, opens, before);
        f.Add(10, behind);
        f.Add(11, before, distance, story.Code(from));
        f.Add(12, before, behind, next);
    }

    /// <summary>Whether the content behind the cue ends before a place.</summary>
    public static void OfBehindEnd(CodedStory story, int head, int start, int place, (int First, int End) passage, ref Features f)
    {
        f.Begin((int)Decision.BehindEnd);
        ushort word = story.Code(head), before = story.Code(place - 1), behind = CodeWithin(story, place, passage),
            next = CodeWithin(story, place + 1, passage), first = story.Code(start);
        int kind = (int)WordCodes.ClassOf(word), distance = Features.Step(place - start),
            rest = Features.Step(passage.End - place);
        var content = new TokenSpan(start, place);
        int verbs = Verbs(story, content), commas = Commas(story, content);
        int closes = place > start && Closes(story, place) ? 1 : 0, opened = Opens(story, start) ? 1 : 0;
        int cueNext = CueWithin(story, place, passage), isEnd = IsEnd(story, place, passage) ? 1 : 0;
        f.Add(1, distance, rest);
        f.Add(2, isEnd, verbs);
        f.Add(3, isEnd, kind);
        f.Add(4, before, behind);
        f.Add(5, behind, next);
        f.Add(6, behind, kind);
        f.Add(7, behind, verbs, commas);
        f.Add(8, behind, next, verbs);
        f.Add(9, closes, opened, isEnd);
        f.Add(10, closes, opened, behind);
        f.Add(11, cueNext, behind);
        f.Add(12, cueNext, behind, next);
        f.Add(13, behind, first);
        f.Add(14, isEnd, first, word);
        f.Add(15, distance, kind, behind);
        f.Add(16, commas, behind, kind);
        f.Add(17, isEnd, distance, kind);
        f.Add(18, story.Code(place - 2), before, behind);
        f.Add(19, behind, next, CodeWithin(story, place + 2, passage));
        f.Add(20, before, first);
        f.Add(21, isEnd, commas, verbs);
        f.Add(22, before, kind, isEnd);
        f.Add(23, first, verbs, behind);
        f.Add(24, behind, next, word);
        f.Add(25, Verbs(story, new(place, Math.Min(passage.End, place + Look))), behind, verbs);
        f.Add(26, first, story.Code(start + 1), distance);
        f.Add(27, isEnd, first, story.Code(start + 1));
    }

    /// <summary>Whether the content before the cue begins at a place.</summary>
    public static void OfBeforeStart(CodedStory story, int head, int place, int end, (int First, int End) passage, ref Features f)
    {
        f.Begin((int)Decision.BeforeStart);
        ushort word = story.Code(head), before = CodeWithin(story, place - 1, passage), behind = story.Code(place),
            next = story.Code(place + 1);
        int closes = Closes(story, end) ? 1 : 0, opens = Opens(story, place) ? 1 : 0, isFirst = place == passage.First ? 1 : 0;
        int same = closes == 1 && opens == 1 && story.StretchOf(place) == story.StretchOf(end - 1) ? 1 : 0;
        var content = new TokenSpan(place, end);
        f.Add(1, isFirst);
        f.Add(2, closes, opens, same);
        f.Add(3, closes, isFirst, opens);
        f.Add(4, before, behind);
        f.Add(5, behind, next);
        f.Add(6, before, closes);
        f.Add(7, Features.Step(end - place), closes);
        f.Add(8, Verbs(story, content), before);
        f.Add(9, word, isFirst);
        f.Add(10, Verbs(story, content), isFirst, Commas(story, content));
        f.Add(11, before, behind, next);
        f.Add(12, story.Code(passage.First), isFirst, closes);
        f.Add(13, Features.Step(place - passage.First), before);
        f.Add(14, CueWithin(story, Math.Max(passage.First, place - Look), (passage.First, place)), before, isFirst);
        f.Add(15, same, before);
        f.Add(16, isFirst, closes, behind);
    }

    /// <summary>Whether what is quoted without a cue is speech.</summary>
    /// <param name="story">The story.</param>
    /// <param name="stretch">What stands in marks.</param>
    /// <param name="before">The stretch before it that somebody says; -1 for none.</param>
    /// <param name="f">What is seen.</param>
    public static void OfSpeech(CodedStory story, int stretch, int before, ref Features f)
    {
        f.Begin((int)Decision.Speech);
        int first = story.FirstOf(stretch), end = story.EndOf(stretch), paragraph = story.Marks.Stretches[stretch].Paragraph;
        var inner = new TokenSpan(first + 1, Math.Max(first + 1, end - 1));
        ushort previous = story.Code(first - 1), next = story.Code(end), last = story.Code(end - 2),
            opening = story.Code(first + 1);
        int words = Features.Step(inner.Length), begins = Speech.BeginsSentence(story, stretch) ? 1 : 0,
            ends = Speech.EndsAsSpeech(story, end) ? 1 : 0, verbs = Verbs(story, inner), capitals = Capitals(story, inner);
        int whole = story.Story.Paragraphs[paragraph].FirstToken == first
            && story.Story.Paragraphs[paragraph].EndToken == end ? 1 : 0;
        int isTitle = Speech.IsName(story, stretch) ? 1 : 0;
        int nearBefore = before < 0 ? 3 : Math.Min(3, paragraph - story.Marks.Stretches[before].Paragraph);
        var passage = story.PassageOf(story.SentenceOf(first));
        int cue = CueWithin(story, end, passage), cueBefore = NearestCue(story, first, -1, passage);
        f.Add(0, 0);
        f.Add(1, words);
        f.Add(2, words, begins, ends);
        f.Add(3, begins, ends, whole);
        f.Add(4, previous);
        f.Add(5, next);
        f.Add(6, previous, words);
        f.Add(7, last, begins, words);
        f.Add(8, verbs, words);
        f.Add(9, capitals, words, isTitle);
        f.Add(10, isTitle, begins);
        f.Add(11, nearBefore, begins, ends);
        f.Add(12, nearBefore, words);
        f.Add(13, opening);
        f.Add(14, opening, begins);
        f.Add(15, cue / 8, words);
        f.Add(16, cueBefore, words);
        f.Add(17, story.Code(first - 2), previous);
        f.Add(18, previous, next);
        f.Add(19, whole, nearBefore);
        f.Add(20, verbs, begins, isTitle);
    }

    // So far verbs, commas and cues are counted.
    const int Look = 12, Longest = 60;

    /// <summary>A token's number; that of no word beyond a passage.</summary>
    static ushort CodeWithin(CodedStory story, int token, (int First, int End) passage) =>
        token >= passage.First && token < passage.End ? story.Code(token) : WordCodes.Outside;

    /// <summary>Whether a quoted stretch begins at a token.</summary>
    public static bool Opens(CodedStory story, int token) => story.StretchOf(token) >= 0
        && story.StretchOf(token) != story.StretchOf(token - 1);

    /// <summary>Whether a quoted stretch ends before a token.</summary>
    public static bool Closes(CodedStory story, int token) =>
        story.StretchOf(token - 1) >= 0 && story.StretchOf(token) != story.StretchOf(token - 1);

    static bool IsEnd(CodedStory story, int place, (int First, int End) passage) =>
        place >= passage.End || place == passage.End - 1 && WordCodes.IsMark(story.Code(place));

    static int ClosesBefore(CodedStory story, int token, int first)
    {
        for (int at = token; at > Math.Max(first, token - Near); at--)
        {
            if (Closes(story, at))
                return 1 + Math.Min(2, (token - at) / 2);
        }
        return 0;
    }

    static int OpensBehind(CodedStory story, int token, int end)
    {
        for (int at = token + 1; at < Math.Min(end, token + Near); at++)
        {
            if (Opens(story, at))
                return 1 + Math.Min(2, (at - token - 1) / 2);
        }
        return 0;
    }

    static int CommaBefore(CodedStory story, int token, int first)
    {
        for (int at = token - 1; at >= Math.Max(first, token - 2 * Near); at--)
        {
            if (story.Code(at) == Comma)
                return Features.Step(token - at);
        }
        return 0;
    }

    static int CommaBehind(CodedStory story, int token, int end)
    {
        for (int at = token; at < Math.Min(end, token + Near); at++)
        {
            if (story.Code(at) == Comma || story.Code(at) == Colon)
                return 1 + at - token;
        }
        return 0;
    }

    static int NearestCue(CodedStory story, int head, int step, (int First, int End) passage)
    {
        for (int at = head + step, left = Look; left > 0 && at >= passage.First && at < passage.End; at += step, left--)
        {
            if (story.StretchOf(at) < 0 && WordCodes.ClassOf(story.Code(at)) is not CueClass.None and var found)
                return (int)found;
        }
        return 0;
    }

    static int CueWithin(CodedStory story, int place, (int First, int End) passage)
    {
        for (int at = place; at < Math.Min(passage.End, place + Near); at++)
        {
            if (story.StretchOf(at) < 0 && WordCodes.ClassOf(story.Code(at)) is not CueClass.None and var found)
                return (int)found * 8 + (int)WordCodes.FormOf(story.Code(at));
        }
        return 0;
    }

    static int Verbs(CodedStory story, TokenSpan range)
    {
        int verbs = 0, end = Math.Min(range.End, range.First + Longest);
        for (int at = range.First; at < end; at++)
            verbs += WordCodes.IsFinite(story.Code(at), story.Story.Tags[at]) ? 1 : 0;
        return Math.Min(verbs, 4);
    }

    static int Commas(CodedStory story, TokenSpan range)
    {
        int commas = 0, end = Math.Min(range.End, range.First + Longest);
        for (int at = range.First; at < end; at++)
            commas += story.Code(at) == Comma ? 1 : 0;
        return Math.Min(commas, 3);
    }

    static int Capitals(CodedStory story, TokenSpan range)
    {
        int capitals = 0, end = Math.Min(range.End, range.First + Look);
        for (int at = range.First; at < end; at++)
            capitals += story.Story.Tokens[at].IsCapitalized ? 1 : 0;
        return Math.Min(capitals, 6);
    }

    // How often words of names and things follow something else.
    static int Chunks(CodedStory story, TokenSpan range)
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
