namespace Standfirst.Language.Quotations;

/// <summary>What tells whether words name the speaker.</summary>
static class SourceFeatures
{
    // Longer names tell no more.
    const int Longest = 12;

    public static Features Of(CodedStory story, in CueContext context, SourceCandidate candidate, Span<int> room)
    {
        var f = OfPlace(story, context, candidate, room);
        return candidate.Place == SourcePlace.None ? f : OfWords(story, context, candidate, f);
    }

    // Where they stand, and what cue it is.
    static Features OfPlace(CodedStory story, in CueContext context, SourceCandidate candidate, Span<int> room)
    {
        var f = new Features(room, (int)Decision.Source);
        var (head, cue, contentSide, _) = context;
        ushort word = story.Code(head), before = story.Code(cue.First - 1), behind = story.Code(cue.End);
        int place = (int)candidate.Place, side = (int)contentSide, does = (int)WordCodes.ClassOf(word);
        f.Add(0, place);
        f.Add(1, place, word);
        f.Add(2, place, does, side);
        f.Add(3, place, before, behind);
        f.Add(4, place, side, before);
        f.Add(5, place, side, behind);
        f.Add(6, place, story.Code(cue.First), side);
        f.Add(22, place, before, word);
        return f;
    }

    // What they are.
    static Features OfWords(CodedStory story, in CueContext context, SourceCandidate candidate, Features f)
    {
        var (head, cue, contentSide, passage) = context;
        var around = new Surroundings(story, passage);
        var source = candidate.Words;
        bool isLeft = candidate.Place is SourcePlace.Before or SourcePlace.FarBefore;
        int place = (int)candidate.Place, side = (int)contentSide, does = (int)WordCodes.ClassOf(story.Code(head));
        int length = Math.Min(source.Length, Longest), distance = isLeft ? cue.First - source.End : source.First - cue.End;
        int commas = Counts.Commas(story, source), verbs = Counts.Verbs(story, source);
        ushort second = around.Code(source.First - 2), before = around.Code(source.First - 1), behind = around.Code(source.End);
        ushort first = story.Code(source.First), last = story.Code(source.End - 1);
        f.Add(7, place, length);
        f.Add(8, place, before);
        f.Add(9, place, first);
        f.Add(10, place, last);
        f.Add(11, place, behind);
        f.Add(12, place, before, first);
        f.Add(13, place, last, behind);
        f.Add(14, place, second, before);
        f.Add(15, place, story.Code(source.End - 2), last);
        f.Add(16, place, first, length);
        f.Add(17, place, commas, before);
        f.Add(18, place, commas, side);
        f.Add(19, place, Features.Step(distance), does);
        f.Add(20, place, verbs, before);
        f.Add(21, place, second, before * 1009 + first);
        f.Add(23, place, behind, story.Code(source.End + 1));
        f.Add(24, place, source.First == passage.First ? 1 : 0, side);
        f.Add(25, place, first, story.Code(source.First + 1));
        f.Add(26, place, verbs, commas);
        f.Add(27, place, Counts.Capitals(story, source), length);
        f.Add(28, before, first, last);
        f.Add(29, place, Counts.Chunks(story, source), before);
        return f;
    }
}
