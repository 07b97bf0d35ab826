namespace Standfirst.Language.Quotations;

/// <summary>Reads who says what around a word that reports: each decision is the best of a few candidates.</summary>
ref struct AttributionReader(CodedStory story, AttributionModel model)
{
    readonly int[] _places = new int[Candidates.Most];
    readonly (TokenSpan Range, int Kind)[] _sources = new (TokenSpan, int)[Candidates.Most];
    readonly int[] _room = new int[Features.Most];

    /// <summary>How likely a token reports, 0 to 1.</summary>
    public readonly float Likelihood(int head, (int First, int End) passage)
    {
        var f = new Features(_room);
        Sights.OfHead(story, head, passage, ref f);
        return 1 / (1 + MathF.Exp(-(float)model.Score(f) / AttributionModel.Unit));
    }

    /// <summary>What a token that reports tells.</summary>
    public readonly Attribution Read(int head, float likelihood, (int First, int End) passage)
    {
        int count = Candidates.CueStarts(story, head, passage, _places);
        int first = BestEdge(head, count, Decision.CueStart);
        count = Candidates.CueEnds(story, head, passage, _places);
        var cue = new TokenSpan(first, BestEdge(head, count, Decision.CueEnd));
        var side = BestSide(head, cue, passage);
        var (source, kind) = BestSource(head, cue, side, passage);
        var found = Contents(new(head, cue, source, default, default, likelihood), side, kind, passage);
        if (!source.IsEmpty || !HasQuoted(found.Before) && !HasQuoted(found.Behind))
            return found;
        // Nobody speaks in marks without being named.
        (source, kind) = BestSource(head, cue, side, passage, isNamed: true);
        return Contents(found with { Source = source }, side, kind, passage);
    }

    readonly bool HasQuoted(TokenSpan range)
    {
        for (int at = range.First; at < range.End; at++)
        {
            if (story.StretchOf(at) >= 0)
                return true;
        }
        return false;
    }

    readonly Attribution Contents(Attribution attribution, ContentSide side, int kind, (int First, int End) passage)
    {
        var (head, cue, source) = (attribution.Head, attribution.Cue, attribution.Source);
        TokenSpan before = default, behind = default;
        if (side is ContentSide.Behind or ContentSide.Both)
            behind = Behind(head, cue, kind == 1 ? source : default, passage);
        if (side is ContentSide.Before or ContentSide.Both)
            before = Before(head, cue, kind == 0 ? source : default, passage);
        return attribution with { Before = before, Behind = behind };
    }

    readonly int BestEdge(int head, int count, Decision edge)
    {
        var f = new Features(_room);
        (int best, int most) = (head + (edge == Decision.CueEnd ? 1 : 0), int.MinValue);
        foreach (int place in _places.AsSpan(0, count))
        {
            Sights.OfCueEdge(story, head, place, edge, ref f);
            if (model.Score(f) is var score && score > most)
                (best, most) = (place, score);
        }
        return best;
    }

    readonly ContentSide BestSide(int head, TokenSpan cue, (int First, int End) passage)
    {
        var f = new Features(_room);
        (ContentSide best, int most) = (ContentSide.None, int.MinValue);
        for (var side = ContentSide.Behind; side <= ContentSide.None; side++)
        {
            Sights.OfSide(story, head, cue, side, passage, ref f);
            if (model.Score(f) is var score && score > most)
                (best, most) = (side, score);
        }
        return best;
    }

    readonly (TokenSpan, int) BestSource(
        int head, TokenSpan cue, ContentSide side, (int First, int End) passage, bool isNamed = false)
    {
        var f = new Features(_room);
        int count = Candidates.Sources(story, cue, passage, _sources);
        ((TokenSpan, int) best, int most) = (_sources[0], int.MinValue);
        foreach (var candidate in _sources.AsSpan(isNamed ? 1 : 0, count - (isNamed ? 1 : 0)))
        {
            Sights.OfSource(story, head, cue, side, candidate.Range, candidate.Kind, passage, ref f);
            if (model.Score(f) is var score && score > most)
                (best, most) = (candidate, score);
        }
        return best;
    }

    readonly TokenSpan Behind(int head, TokenSpan cue, TokenSpan source, (int First, int End) passage)
    {
        var f = new Features(_room);
        int from = source.IsEmpty ? cue.End : source.End, count = Candidates.BehindStarts(story, from, passage, _places);
        (int start, int most) = (from, int.MinValue);
        foreach (int place in _places.AsSpan(0, count))
        {
            Sights.OfBehindStart(story, head, place, from, ref f);
            if (model.Score(f) is var score && score > most)
                (start, most) = (place, score);
        }
        count = Candidates.BehindEnds(story, start, passage, _places);
        (int end, most) = (start, int.MinValue);
        foreach (int place in _places.AsSpan(0, count))
        {
            Sights.OfBehindEnd(story, head, start, place, passage, ref f);
            if (model.Score(f) is var score && score > most)
                (end, most) = (place, score);
        }
        return new(start, end);
    }

    readonly TokenSpan Before(int head, TokenSpan cue, TokenSpan source, (int First, int End) passage)
    {
        var f = new Features(_room);
        int end = Candidates.EndBefore(story, source.IsEmpty ? cue.First : source.First, passage.First);
        int count = Candidates.BeforeStarts(story, end, passage, _places);
        (int start, int most) = (end, int.MinValue);
        foreach (int place in _places.AsSpan(0, count))
        {
            Sights.OfBeforeStart(story, head, place, end, passage, ref f);
            if (model.Score(f) is var score && score > most)
                (start, most) = (place, score);
        }
        return new(start, end);
    }
}
