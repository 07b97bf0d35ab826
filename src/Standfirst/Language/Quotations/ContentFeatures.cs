using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>What tells where the content begins and ends.</summary>
static class ContentFeatures
{
    // So far from an edge verbs and cues are looked for.
    const int Look = 12;

    /// <summary>Whether the content behind the cue begins at a place.</summary>
    /// <param name="story">The story.</param>
    /// <param name="head">The word that reports.</param>
    /// <param name="place">The place.</param>
    /// <param name="from">The earliest place.</param>
    /// <param name="room">Room for what is seen.</param>
    public static Features OfBehindStart(CodedStory story, int head, int place, int from, Span<int> room)
    {
        var f = new Features(room, (int)Decision.BehindStart);
        ushort word = story.Code(head), before = story.Code(place - 1);
        ushort behind = story.Code(place), next = story.Code(place + 1);
        int distance = place - from, opens = story.Opens(place) ? 1 : 0;
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
        return f;
    }

    /// <summary>Whether the content behind the cue, which begins so, ends so.</summary>
    public static Features OfBehindEnd(CodedStory story, int head, TokenSpan content, TokenSpan passage, Span<int> room)
    {
        var f = new Features(room, (int)Decision.BehindEnd);
        var around = new Surroundings(story, passage);
        var (start, place) = content;
        ushort word = story.Code(head), first = story.Code(start), before = story.Code(place - 1);
        ushort behind = around.Code(place), next = around.Code(place + 1);
        int does = (int)WordCodes.ClassOf(word);
        int distance = Features.Step(place - start), rest = Features.Step(passage.End - place);
        int verbs = Counts.Verbs(story, content), commas = Counts.Commas(story, content);
        int closes = place > start && story.Closes(place) ? 1 : 0, opened = story.Opens(start) ? 1 : 0;
        int cueNext = around.CueFrom(place), isEnd = IsEnd(story, place, passage) ? 1 : 0;
        f.Add(1, distance, rest);
        f.Add(2, isEnd, verbs);
        f.Add(3, isEnd, does);
        f.Add(4, before, behind);
        f.Add(5, behind, next);
        f.Add(6, behind, does);
        f.Add(7, behind, verbs, commas);
        f.Add(8, behind, next, verbs);
        f.Add(9, closes, opened, isEnd);
        f.Add(10, closes, opened, behind);
        f.Add(11, cueNext, behind);
        f.Add(12, cueNext, behind, next);
        f.Add(13, behind, first);
        f.Add(14, isEnd, first, word);
        f.Add(15, distance, does, behind);
        f.Add(16, commas, behind, does);
        f.Add(17, isEnd, distance, does);
        f.Add(18, story.Code(place - 2), before, behind);
        f.Add(19, behind, next, around.Code(place + 2));
        f.Add(20, before, first);
        f.Add(21, isEnd, commas, verbs);
        f.Add(22, before, does, isEnd);
        f.Add(23, first, verbs, behind);
        f.Add(24, behind, next, word);
        f.Add(25, Counts.Verbs(story, new(place, Math.Min(passage.End, place + Look))), behind, verbs);
        f.Add(26, first, story.Code(start + 1), distance);
        f.Add(27, isEnd, first, story.Code(start + 1));
        return f;
    }

    static bool IsEnd(CodedStory story, int place, TokenSpan passage) =>
        place >= passage.End || place == passage.End - 1 && WordCodes.IsMark(story.Code(place));

    /// <summary>Whether the content before the cue, which ends so, begins so.</summary>
    public static Features OfBeforeStart(CodedStory story, int head, TokenSpan content, TokenSpan passage, Span<int> room)
    {
        var f = new Features(room, (int)Decision.BeforeStart);
        var (place, end) = content;
        ushort word = story.Code(head), before = new Surroundings(story, passage).Code(place - 1);
        ushort behind = story.Code(place), next = story.Code(place + 1);
        int closes = story.Closes(end) ? 1 : 0, opens = story.Opens(place) ? 1 : 0;
        int isFirst = place == passage.First ? 1 : 0;
        int same = closes == 1 && opens == 1 && story.StretchOf(place) == story.StretchOf(end - 1) ? 1 : 0;
        int verbs = Counts.Verbs(story, content);
        int cue = new Surroundings(story, new(passage.First, place)).CueFrom(Math.Max(passage.First, place - Look));
        f.Add(1, isFirst);
        f.Add(2, closes, opens, same);
        f.Add(3, closes, isFirst, opens);
        f.Add(4, before, behind);
        f.Add(5, behind, next);
        f.Add(6, before, closes);
        f.Add(7, Features.Step(end - place), closes);
        f.Add(8, verbs, before);
        f.Add(9, word, isFirst);
        f.Add(10, verbs, isFirst, Counts.Commas(story, content));
        f.Add(11, before, behind, next);
        f.Add(12, story.Code(passage.First), isFirst, closes);
        f.Add(13, Features.Step(place - passage.First), before);
        f.Add(14, cue, before, isFirst);
        f.Add(15, same, before);
        f.Add(16, isFirst, closes, behind);
        return f;
    }
}
