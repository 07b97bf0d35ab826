using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Reads who says what around a word that reports: each decision is the best of a few candidates.</summary>
ref struct AttributionReader(CodedStory story, AttributionModel model)
{
    readonly int[] _places = new int[Candidates.Most];
    readonly SourceCandidate[] _sources = new SourceCandidate[Candidates.Most];
    readonly int[] _room = new int[Features.Most];

    /// <summary>How much speaks for it that a token reports, in units of the model.</summary>
    public readonly int Score(int head, TokenSpan passage)
    {
        return model.Score(HeadFeatures.Of(story, head, passage, _room));
    }

    /// <summary>What a token that reports tells.</summary>
    /// <param name="head">The token.</param>
    /// <param name="score">How much speaks for it that it reports.</param>
    /// <param name="passage">Where to look.</param>
    /// <param name="told">On which side its content is; null where that is to be found out.</param>
    public readonly Attribution Read(int head, int score, TokenSpan passage, ContentSide? told = null)
    {
        var cue = CueAround(head, passage);
        var context = new CueContext(head, cue, told ?? BestSide(head, cue, passage), passage);
        var found = Contents(BestSource(context), context) with { Score = score };
        if (!found.Source.IsEmpty || !story.HasQuoted(found.Before) && !story.HasQuoted(found.Behind))
            return found;
        // "Rumours of a “split”" are nobody's; with a verb nobody speaks in marks without being named.
        if (WordCodes.ClassOf(story.Code(head)) > CueClass.Reportedly)
            return found with { Before = default, Behind = default };
        return Contents(BestSource(context, isNamed: true), context) with { Score = score };
    }

    readonly TokenSpan CueAround(int head, TokenSpan passage)
    {
        int first = BestEdge(head, Decision.CueStart, head, Candidates.CueStarts(story, head, passage, _places));
        int end = BestEdge(head, Decision.CueEnd, head + 1, Candidates.CueEnds(story, head, passage, _places));
        return new(first, end);
    }

    readonly int BestEdge(int head, Decision edge, int otherwise, int count)
    {
        var best = new Best<int>(otherwise);
        foreach (int place in _places.AsSpan(0, count))
        {
            best.Offer(place, model.Score(CueFeatures.OfEdge(story, head, place, edge, _room)));
        }
        return best.Choice;
    }

    readonly ContentSide BestSide(int head, TokenSpan cue, TokenSpan passage)
    {
        var best = new Best<ContentSide>(ContentSide.None);
        bool tellsBefore = !LeadsBehind(cue.End, passage.End) || IsAside(passage.First, cue.First)
            || TellsSomething(Math.Max(passage.First, cue.First - FarthestVerb), cue.First);
        for (var side = ContentSide.Behind; side <= ContentSide.None; side++)
        {
            if (!tellsBefore && side is ContentSide.Before or ContentSide.Both)
                continue;
            best.Offer(side, model.Score(CueFeatures.OfSide(story, new(head, cue, side, passage), _room)));
        }
        return best.Choice;
    }

    // Whether some words have a verb, or are somebody's: "Ana Ruiz of the union" before "wrote" is nothing that she wrote.
    readonly bool TellsSomething(int first, int end) =>
        Counts.Verbs(story, new(first, end)) > 0 || story.HasQuoted(new(first, end));

    // So far before a cue what is told has its verb; so near behind it the word that leads to it.
    const int FarthestVerb = 60, FarthestThat = 10, FarthestComma = 6;

    static readonly ushort That = WordCodes.Of("that"), Comma = WordCodes.Of(",");

    // "A downturn, | he | said".
    readonly bool IsAside(int first, int end)
    {
        for (int at = end - 1; at >= Math.Max(first, end - FarthestComma); at--)
        {
            if (story.Code(at) == Comma)
                return true;
        }
        return false;
    }

    // "wrote in a note last week that", "wrote in a note: “".
    readonly bool LeadsBehind(int first, int end)
    {
        for (int at = first; at < Math.Min(end, first + FarthestThat); at++)
        {
            if (story.Code(at) == That || story.IsQuoted(at))
                return true;
        }
        return false;
    }

    readonly SourceCandidate BestSource(in CueContext context, bool isNamed = false)
    {
        if (Candidates.Agent(story, context) is { IsEmpty: false } agent)
            return new(SourceRange.Whole(story, agent, context), SourcePlace.Behind);
        if (Candidates.NamesHearer(story, context))
            return SourceCandidate.Nobody;
        int count = Candidates.Sources(story, context.Cue, context.Passage, _sources);
        var best = new Best<SourceCandidate>(SourceCandidate.Nobody);
        // The first is that nobody is named.
        for (int number = isNamed ? 1 : 0; number < count; number++)
        {
            best.Offer(_sources[number], model.Score(SourceFeatures.Of(story, context, _sources[number], _room)));
        }
        return best.Choice with { Words = SourceRange.Whole(story, best.Choice.Words, context) };
    }

    readonly Attribution Contents(SourceCandidate speaker, in CueContext context)
    {
        var source = speaker.Words;
        TokenSpan before = default, behind = default;
        if (context.Side is ContentSide.Behind or ContentSide.Both)
            behind = Behind(context, speaker.Place == SourcePlace.Behind ? source.End : context.Cue.End);
        if (context.Side is ContentSide.Before or ContentSide.Both)
        {
            before = Before(context, speaker.Place == SourcePlace.Before ? source.First : context.Cue.First);
            if (speaker.Place is SourcePlace.Before or SourcePlace.FarBefore)
                (before, source) = ContentRange.WithoutName(story, before, source);
            // “We waited,” she says | two days later in her kitchen.
            if (story.HasQuoted(before))
                behind = story.HasQuoted(behind) ? ContentRange.WithoutLead(story, behind) : default;
        }
        return new(context.Head, context.Cue, source, before, behind, 0);
    }

    readonly TokenSpan Behind(in CueContext context, int from)
    {
        var start = new Best<int>(from);
        foreach (int place in _places.AsSpan(0, Candidates.BehindStarts(story, from, context.Passage, _places)))
        {
            start.Offer(place, model.Score(ContentFeatures.OfBehindStart(story, context.Head, place, from, _room)));
        }
        var end = new Best<int>(start.Choice);
        foreach (int place in _places.AsSpan(0, Candidates.BehindEnds(story, start.Choice, context.Passage, _places)))
        {
            var seen = ContentFeatures.OfBehindEnd(story, context.Head, new(start.Choice, place), context.Passage, _room);
            end.Offer(place, model.Score(seen));
        }
        return ContentRange.WithOther(story, ContentRange.WithoutHearer(story, new(start.Choice, end.Choice)), context.Passage);
    }

    readonly TokenSpan Before(in CueContext context, int to)
    {
        int end = Candidates.EndBefore(story, to, context.Passage.First);
        var start = new Best<int>(end);
        foreach (int place in _places.AsSpan(0, Candidates.BeforeStarts(story, end, context.Passage, _places)))
        {
            var seen = ContentFeatures.OfBeforeStart(story, context.Head, new(place, end), context.Passage, _room);
            start.Offer(place, model.Score(seen));
        }
        return new(start.Choice, end);
    }
}
