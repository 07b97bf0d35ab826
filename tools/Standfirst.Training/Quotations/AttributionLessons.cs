using Standfirst.Language.Marks;
using Standfirst.Language.People;
using Standfirst.Language.Quotations;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Training.Quotations;

/// <summary>Documents of PolNeAR → the choices that a reader of them has to make.</summary>
sealed class AttributionLessons(Learner learner)
{
    readonly int[] _places = new int[Candidates.Most], _room = new int[Features.Most];
    readonly SourceCandidate[] _sources = new SourceCandidate[Candidates.Most];

    public int Attributions { get; private set; }

    public int WithoutHead { get; private set; }

    public void Add(GoldDocument document)
    {
        using var story = Story.Cut(document.Article);
        using var marks = QuotationMarks.Find(story);
        using var coded = new CodedStory(story, marks);
        Dictionary<int, GoldAttribution> heads = [];
        HashSet<int> undecided = [];
        foreach (var gold in document.Attributions)
        {
            if (gold.Cue.Length == 0 || gold.Cue[0].Start < story.Paragraphs[0].Span.Start)
                continue;
            Attributions++;
            int head = HeadOf(coded, gold, undecided);
            if (head < 0)
                WithoutHead++;
            else
                heads.TryAdd(head, gold);
        }
        for (int sentence = 0; sentence < story.Sentences.Length; sentence++)
        {
            var passage = coded.PassageOf(sentence);
            var (_, first, end) = story.Sentences[sentence];
            for (int at = first; at < end; at++)
            {
                if (!Candidates.IsHead(coded, at))
                    continue;
                int[] seen = HeadFeatures.Of(coded, at, passage, _room).Places.ToArray();
                if (heads.TryGetValue(at, out var gold))
                {
                    learner.Add((int)Decision.Head, [seen], 0);
                    AddReading(coded, at, passage, gold);
                }
                else if (!undecided.Contains(at))
                    learner.Add((int)Decision.Head, [seen], -1);
            }
        }
    }

    /// <summary>Adds whether what a model's cues leave over is speech.</summary>
    public void AddLeftOver(GoldDocument document, AttributionModel model)
    {
        using var story = Story.Cut(document.Article);
        using var marks = QuotationMarks.Find(story);
        using var cast = PersonFinder.Find(story);
        using var coded = new CodedStory(story, marks);
        using var whole = new WholeParagraphs(coded);
        using var drafts = new QuotationDrafts(coded);
        new AttributionFinder(coded, model, whole, drafts).Find();
        drafts.OwnAttributed(coded);
        var uncued = new UncuedFinder(coded, cast, model, whole, drafts)
        {
            Doubts = (stretch, last) =>
            {
                int[] seen = SpeechFeatures.Of(coded, stretch, last, _room).Places.ToArray();
                learner.Add((int)Decision.Speech, [seen], IsSaid(document, marks.Stretches[stretch].Inner) ? 0 : -1);
            },
        };
        uncued.Find();
    }

    // Most of it is part of what somebody says.
    static bool IsSaid(GoldDocument document, TextSpan words)
    {
        int shared = 0;
        foreach (var gold in document.Attributions.Where(gold => gold.Type != "indirect"))
        {
            foreach (var span in gold.Content)
                shared += Math.Max(0, Math.Min(span.End, words.End) - Math.Max(span.Start, words.Start));
        }
        return shared * 2 > words.Length;
    }

    // Of the words of a cue the last verb that the list has, else the last word that it has.
    static int HeadOf(CodedStory story, GoldAttribution gold, HashSet<int> undecided)
    {
        int verb = -1, other = -1;
        foreach (var span in gold.Cue)
        {
            var range = RangeOf(story.Story, span);
            for (int at = range.First; at < range.End; at++)
            {
                if (!Candidates.IsHead(story, at))
                    continue;
                undecided.Add(at);
                if (WordCodes.ClassOf(story.Code(at)) < CueClass.According)
                    verb = at;
                else
                    other = at;
            }
        }
        return verb >= 0 ? verb : other;
    }

    static TokenSpan RangeOf(Story story, TextSpan span)
    {
        int first = story.TokenAt(span.Start), end = first;
        // A span that begins within a token begins with it.
        if (first > 0 && story.Tokens[first - 1].End > span.Start)
            first--;
        while (end < story.Tokens.Length && story.Tokens[end].Start < span.End)
            end++;
        return new(first, end);
    }

    void AddReading(CodedStory story, int head, TokenSpan passage, GoldAttribution gold)
    {
        var cue = RangeOf(story.Story, TextSpan.Between(gold.Cue[0].Start, gold.Cue[^1].End));
        if (cue.First > head || cue.End <= head)
            return;
        Choose(Decision.CueStart, story, head, Candidates.CueStarts(story, head, passage, _places), cue.First);
        Choose(Decision.CueEnd, story, head, Candidates.CueEnds(story, head, passage, _places), cue.End);
        TokenSpan before = default, behind = default;
        foreach (var span in gold.Content)
        {
            var range = RangeOf(story.Story, span);
            range = new(Math.Max(range.First, passage.First), Math.Min(range.End, passage.End));
            if (range.IsEmpty)
                continue;
            if (range.First >= cue.End)
                behind = behind.IsEmpty ? range : new(behind.First, Math.Max(behind.End, range.End));
            else if (range.End <= cue.First)
                before = before.IsEmpty ? range : new(before.First, range.End);
        }
        var side = (before.IsEmpty, behind.IsEmpty) switch
        {
            (true, false) => ContentSide.Behind,
            (false, true) => ContentSide.Before,
            (false, false) => ContentSide.Both,
            _ => ContentSide.None,
        };
        List<int[]> candidates = [];
        for (var each = ContentSide.Behind; each <= ContentSide.None; each++)
        {
            candidates.Add(CueFeatures.OfSide(story, new(head, cue, each, passage), _room).Places.ToArray());
        }
        learner.Add((int)Decision.Side, candidates, (int)side);
        var source = gold.Source.Length == 0 ? default : Trimmed(story, RangeOf(story.Story, gold.Source[0]));
        var place = AddSource(story, new(head, cue, side, passage), source);
        if (!behind.IsEmpty)
            AddBehind(story, head, place == SourcePlace.Behind ? source.End : cue.End, behind, passage);
        if (!before.IsEmpty)
        {
            int end = Candidates.EndBefore(story, place == SourcePlace.Before ? source.First : cue.First, passage.First);
            candidates.Clear();
            int right = -1, count = Candidates.BeforeStarts(story, end, passage, _places);
            for (int i = 0; i < count; i++)
            {
                candidates.Add(ContentFeatures.OfBeforeStart(story, head, new(_places[i], end), passage, _room).Places.ToArray());
                if (_places[i] == before.First)
                    right = i;
            }
            if (right >= 0 && count > 1)
                learner.Add((int)Decision.BeforeStart, candidates, right);
        }
    }

    static TokenSpan Trimmed(CodedStory story, TokenSpan range)
    {
        while (!range.IsEmpty && WordCodes.IsMark(story.Code(range.End - 1)) && story.Code(range.End - 1) != WordCodes.Of(")"))
            range = range with { End = range.End - 1 };
        return range;
    }

    SourcePlace AddSource(CodedStory story, in CueContext context, TokenSpan source)
    {
        int count = Candidates.Sources(story, context.Cue, context.Passage, _sources), right = -1, shares = 0;
        List<int[]> candidates = [];
        for (int i = 0; i < count; i++)
        {
            candidates.Add(SourceFeatures.Of(story, context, _sources[i], _room).Places.ToArray());
            if (source.IsEmpty ? _sources[i].Place == SourcePlace.None : _sources[i].Words == source && right < 0)
                right = i;
        }
        // A chunk that is part of the source is better than none.
        for (int i = 0; i < count && right < 0; i++)
        {
            var (words, place) = _sources[i];
            if (place is SourcePlace.FarBefore or SourcePlace.FarBehind && words.Overlaps(source) && words.Length > shares)
                (right, shares) = (i, words.Length);
        }
        if (right >= 0)
            learner.Add((int)Decision.Source, candidates, right);
        return right >= 0 ? _sources[right].Place : SourcePlace.FarBefore;
    }

    void AddBehind(CodedStory story, int head, int from, TokenSpan behind, TokenSpan passage)
    {
        List<int[]> candidates = [];
        int right = -1, count = Candidates.BehindStarts(story, from, passage, _places);
        for (int i = 0; i < count; i++)
        {
            candidates.Add(ContentFeatures.OfBehindStart(story, head, _places[i], from, _room).Places.ToArray());
            if (_places[i] == behind.First)
                right = i;
        }
        if (right < 0)
            return;
        if (count > 1)
            learner.Add((int)Decision.BehindStart, candidates, right);
        candidates.Clear();
        count = Candidates.BehindEnds(story, behind.First, passage, _places);
        right = -1;
        for (int i = 0; i < count; i++)
        {
            var content = new TokenSpan(behind.First, _places[i]);
            candidates.Add(ContentFeatures.OfBehindEnd(story, head, content, passage, _room).Places.ToArray());
            // The stop of the sentence is no part of most contents; with or without it is the same.
            int end = _places[i];
            if (end == behind.End || right < 0 && end == behind.End + 1 && end == passage.End
                && WordCodes.IsMark(story.Code(end - 1)))
                right = i;
        }
        if (right >= 0 && count > 1)
            learner.Add((int)Decision.BehindEnd, candidates, right);
    }

    // Whether a choice is one of a cue's two edges.
    void Choose(Decision edge, CodedStory story, int head, int count, int place)
    {
        List<int[]> candidates = [];
        int right = -1;
        for (int i = 0; i < count; i++)
        {
            candidates.Add(CueFeatures.OfEdge(story, head, _places[i], edge, _room).Places.ToArray());
            if (_places[i] == place)
                right = i;
        }
        if (right >= 0 && count > 1)
            learner.Add((int)edge, candidates, right);
    }
}
