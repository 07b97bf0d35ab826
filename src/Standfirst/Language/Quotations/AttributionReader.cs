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
    /// <param name="head">The token.</param>
    /// <param name="likelihood">How likely it reports.</param>
    /// <param name="passage">Where to look.</param>
    /// <param name="told">On which side its content is; null where that is to be found out.</param>
    public readonly Attribution Read(int head, float likelihood, (int First, int End) passage, ContentSide? told = null)
    {
        int count = Candidates.CueStarts(story, head, passage, _places);
        int first = BestEdge(head, count, Decision.CueStart);
        count = Candidates.CueEnds(story, head, passage, _places);
        var cue = new TokenSpan(first, BestEdge(head, count, Decision.CueEnd));
        var side = told ?? BestSide(head, cue, passage);
        var (source, kind) = BestSource(head, cue, side, passage);
        source = Whole(WithoutDateline(source), cue, passage);
        var found = Contents(new(head, cue, source, default, default, likelihood), side, kind, passage);
        if (!source.IsEmpty || !HasQuoted(found.Before) && !HasQuoted(found.Behind))
            return found;
        // Nobody speaks in marks without being named.
        (source, kind) = BestSource(head, cue, side, passage, isNamed: true);
        return Contents(found with { Source = Whole(source, cue, passage) }, side, kind, passage);
    }

    // "the 41" is no part of "the 41-year-old"; before the cue the name ends where the cue begins.
    readonly TokenSpan Whole(TokenSpan source, TokenSpan cue, (int First, int End) passage) =>
        NounChunks.Whole(story, source, source.First < cue.First ? Math.Min(cue.First, passage.End) : passage.End);

    static readonly CodeSet Dashes = new("– — ―");

    // "ATLANTA — The rapper": what stands before the dash is no part of the name.
    readonly TokenSpan WithoutDateline(TokenSpan source)
    {
        for (int at = source.End - 2; at > source.First; at--)
        {
            if (Dashes.Has(story.Code(at)))
                return source with { First = at + 1 };
        }
        return source;
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
        {
            before = Before(head, cue, kind == 0 ? source : default, passage);
            (before, source) = WithoutName(before, source, kind);
            if (HasQuoted(before))
                behind = WithoutLead(behind);
        }
        return attribution with { Source = source, Before = before, Behind = behind };
    }

    /// <summary>What is said behind a cue whose words before are in marks: “A bridge,” she said | then, | “is a promise.”</summary>
    public readonly TokenSpan WithoutLead(TokenSpan behind)
    {
        for (int at = behind.First; at < behind.End && at - behind.First <= LongestLead; at++)
        {
            if (story.StretchOf(at) >= 0)
                return at > behind.First && WordCodes.IsMark(story.Code(at - 1)) ? behind with { First = at } : behind;
        }
        return behind;
    }

    // "then,", "on the steps,".
    const int LongestLead = 4;

    // “We asked,” | the guild's secretary, | Ana Ruiz, said: what stands behind speech is the name's, not what was said.
    readonly (TokenSpan Before, TokenSpan Source) WithoutName(TokenSpan before, TokenSpan source, int kind)
    {
        int end = before.End;
        while (end > before.First && story.StretchOf(end - 1) < 0)
            end--;
        if (kind != 0 || end == before.First || end == before.End || !Speech.EndsAsSpeech(story, end))
            return (before, source);
        int first = end;
        while (first < source.First && WordCodes.IsMark(story.Code(first)))
            first++;
        return (before with { End = end }, source.First - first <= LongestTitle ? source with { First = first } : source);
    }

    // "the guild's general secretary and chief negotiator,": longer words before a name are something else.
    const int LongestTitle = 14;

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
