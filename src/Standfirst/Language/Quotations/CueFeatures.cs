namespace Standfirst.Language.Quotations;

/// <summary>What tells where a cue begins and ends, and on which side its content is.</summary>
static class CueFeatures
{
    /// <summary>Whether the cue begins or ends at a place.</summary>
    public static Features OfEdge(CodedStory story, int head, int place, Decision edge, Span<int> room)
    {
        var f = new Features(room, (int)edge);
        ushort word = story.Code(head), before = story.Code(place - 1);
        ushort behind = story.Code(place), next = story.Code(place + 1);
        int distance = Math.Abs(place - head), does = (int)WordCodes.ClassOf(word);
        f.Add(1, distance);
        f.Add(2, distance, does);
        f.Add(3, before);
        f.Add(4, behind);
        f.Add(5, before, behind);
        f.Add(6, before, behind, word);
        f.Add(7, behind, next);
        f.Add(8, behind, distance, word);
        f.Add(9, before, distance, word);
        f.Add(10, behind, does);
        f.Add(11, before, does);
        f.Add(12, behind, next, does);
        f.Add(13, story.Code(place - 2), before, behind);
        f.Add(14, distance, story.Code(head + 1), story.Code(head + 2));
        f.Add(15, distance, story.Code(head - 1), story.Code(head - 2));
        f.Add(16, story.IsQuoted(place) ? 1 : 0, distance, story.IsQuoted(place - 1) ? 1 : 0);
        return f;
    }

    /// <summary>Whether the content is on a side.</summary>
    public static Features OfSide(CodedStory story, in CueContext context, Span<int> room)
    {
        var (head, cue, side, passage) = context;
        var around = new Surroundings(story, passage);
        // No two sides share a weight.
        var f = new Features(room, (int)Decision.Side + 100 * (int)side);
        ushort word = story.Code(head);
        int does = (int)WordCodes.ClassOf(word);
        ushort before = around.Code(cue.First - 1), behind = around.Code(cue.End), next = around.Code(cue.End + 1);
        int closes = around.ClosesBefore(cue.First), opens = around.OpensBehind(cue.End - 1);
        int comma = around.CommaBefore(cue.First), commaBehind = around.CommaBehind(cue.End);
        int left = Features.Step(cue.First - passage.First), right = Features.Step(passage.End - cue.End);
        f.Add(0, 0);
        f.Add(1, word);
        f.Add(2, does, behind);
        f.Add(3, does, before);
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
        f.Add(17, commaBehind, comma, right);
        f.Add(18, commaBehind, closes, opens);
        f.Add(19, around.Code(passage.First), does);
        f.Add(20, story.Code(cue.First - 2), before, comma);
        return f;
    }
}
