using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>Quotations in the making: attributions first, then what is quoted and attributed to nobody nearby.</summary>
sealed class QuotationDrafts : IDisposable
{
    // Below it more contents are wrong than right; measured on PolNeAR's training part.
    public static float LeastLikelihood = .4f;

    readonly CodedStory _story;
    PooledList<Draft> _drafts = new(64);

    // The draft that each quoted stretch belongs to; -1 for none.
    PooledList<int> _owners = new(32);

    /// <param name="Attribution">What was read around the cue; without a cue its ranges are empty.</param>
    /// <param name="Speaker">The draft whose speaker speaks here too; -1 where the attribution tells.</param>
    record struct Draft(Attribution Attribution, int Speaker);

    public QuotationDrafts(CodedStory story)
    {
        _story = story;
        _owners.Extend(story.Marks.Stretches.Length).Fill(-1);
    }

    /// <summary>Reads what is attributed in each sentence.</summary>
    public void AddAttributions(AttributionModel model)
    {
        var reader = new AttributionReader(_story, model);
        var sentences = _story.Story.Sentences;
        for (int number = 0; number < sentences.Length; number++)
        {
            int first = _drafts.Count;
            var passage = _story.PassageOf(number);
            for (int at = sentences[number].FirstToken; at < sentences[number].EndToken; at++)
            {
                if (Candidates.IsHead(_story, at) && reader.Likelihood(at, passage) is var likelihood && likelihood >= LeastLikelihood)
                    Add(reader.Read(at, likelihood, passage), first);
            }
        }
        for (int number = 0; number < _drafts.Count; number++)
        {
            Own(_drafts[number].Attribution.Before, number);
            Own(_drafts[number].Attribution.Behind, number);
        }
    }

    // Of two that share words of their cues the likelier counts.
    void Add(Attribution found, int first)
    {
        if (found.Before.IsEmpty && found.Behind.IsEmpty)
            return;
        for (int number = first; number < _drafts.Count; number++)
        {
            ref var other = ref _drafts[number];
            if (!other.Attribution.Cue.Overlaps(found.Cue))
                continue;
            if (other.Attribution.Confidence < found.Confidence)
                other = new(found, -1);
            return;
        }
        _drafts.Add(new(found, -1));
    }

    // A stretch belongs to the attribution that holds the least beside it.
    void Own(TokenRange range, int draft)
    {
        for (int at = range.First; at < range.End; at++)
        {
            if (_story.StretchOf(at) is not (>= 0 and var stretch))
                continue;
            int end = _story.EndOf(stretch);
            int owner = _owners[stretch];
            if (owner < 0 || range.Length < RangeWith(owner, at).Length)
                _owners[stretch] = draft;
            at = end - 1;
        }
    }

    TokenRange RangeWith(int draft, int token)
    {
        var (before, behind) = (_drafts[draft].Attribution.Before, _drafts[draft].Attribution.Behind);
        return token >= before.First && token < before.End ? before : behind;
    }

    /// <summary>Adds what is quoted and has no cue: it goes on from what was said before, or leads to what is said next.</summary>
    public void AddQuoted()
    {
        var outermost = _story.Marks.Outermost;
        // An opening mark repeated: what has a cue at its end only is one quotation from its beginning.
        for (int i = outermost.Length - 1; i > 0; i--)
        {
            if (_story.Marks.Stretches[outermost[i]].GoesOn && _owners[outermost[i - 1]] < 0)
                _owners[outermost[i - 1]] = _owners[outermost[i]];
        }
        for (int i = 0; i < outermost.Length; i++)
        {
            int stretch = outermost[i], before = i > 0 ? outermost[i - 1] : -1;
            if (_owners[stretch] >= 0)
                continue;
            if (before >= 0 && _story.Marks.Stretches[stretch].GoesOn)
                _owners[stretch] = _owners[before];
            else if (Speech.IsLikely(_story, stretch))
                AddUncued(stretch, before);
        }
    }

    void AddUncued(int stretch, int before)
    {
        int speaker = before >= 0 ? _owners[before] : -1;
        var (here, there) = (_story.Marks.Stretches[stretch], before >= 0 ? _story.Marks.Stretches[before] : default);
        bool isSentence = Speech.BeginsSentence(_story, stretch);
        if (speaker >= 0 && isSentence && here.Paragraph == there.Paragraph)
        {
            _owners[stretch] = speaker;
            return;
        }
        bool follows = speaker >= 0 && isSentence && here.Paragraph <= there.Paragraph + 2;
        _owners[stretch] = _drafts.Count;
        _drafts.Add(new(default, follows ? speaker : -1));
    }

    /// <summary>The quotations, in reading order.</summary>
    public IReadOnlyList<Quotation> Write()
    {
        var quotations = new List<Quotation>(_drafts.Count);
        var spans = new List<TextSpan>();
        for (int number = 0; number < _drafts.Count; number++)
        {
            var attribution = _drafts[number].Attribution;
            spans.Clear();
            bool isQuoted = false, isOwn = false;
            AddSpans(attribution.Before, spans, ref isQuoted, ref isOwn);
            AddSpans(attribution.Behind, spans, ref isQuoted, ref isOwn);
            AddOwned(number, attribution, spans, ref isQuoted);
            if (spans.Count == 0)
                continue;
            spans.Sort((one, other) => one.Start.CompareTo(other.Start));
            var told = Teller(number);
            quotations.Add(new([.. spans], isQuoted ? isOwn ? QuotationKind.Mixed : QuotationKind.Direct : QuotationKind.Indirect)
            {
                Cue = attribution.Cue.IsEmpty ? null : SpanOf(attribution.Cue),
                Mention = told.Source.IsEmpty ? null : SpanOf(told.Source),
                Confidence = Math.Round(attribution.Cue.IsEmpty ? .6 : attribution.Confidence, 2),
            });
        }
        quotations.Sort((one, other) => one.Content[0].Start.CompareTo(other.Content[0].Start));
        return quotations;
    }

    TextSpan SpanOf(TokenRange range) => _story.Story.SpanOf(range.First, range.End);

    Attribution Teller(int draft)
    {
        while (_drafts[draft].Speaker is >= 0 and var speaker)
            draft = speaker;
        return _drafts[draft].Attribution;
    }

    // Runs of quoted stretches are the speaker's words, each by itself; among words of the writer the whole is one content.
    void AddSpans(TokenRange range, List<TextSpan> spans, ref bool isQuoted, ref bool isOwn)
    {
        if (range.IsEmpty)
            return;
        bool hasOwn = false, hasQuoted = false;
        for (int at = range.First; at < range.End; at++)
        {
            if (_story.StretchOf(at) >= 0)
                hasQuoted = true;
            else
                hasOwn |= !WordCodes.IsMark(_story.Code(at));
        }
        isQuoted |= hasQuoted;
        isOwn |= hasOwn;
        if (hasOwn)
        {
            int end = range.End;
            while (end > range.First && WordCodes.IsMark(_story.Code(end - 1)) && _story.StretchOf(end - 1) < 0)
                end--;
            spans.Add(SpanOf(range with { End = Math.Max(end, range.First + 1) }));
            return;
        }
        for (int at = range.First; at < range.End; at++)
        {
            if (_story.StretchOf(at) is not (>= 0 and var stretch))
                continue;
            spans.Add(_story.Marks.Stretches[stretch].Inner);
            at = _story.EndOf(stretch) - 1;
        }
    }

    void AddOwned(int draft, Attribution attribution, List<TextSpan> spans, ref bool isQuoted)
    {
        foreach (int stretch in _story.Marks.Outermost)
        {
            if (_owners[stretch] != draft || _story.Marks.Stretches[stretch].Inner.Length == 0)
                continue;
            int first = _story.FirstOf(stretch);
            if (first >= attribution.Before.First && first < attribution.Before.End || first >= attribution.Behind.First && first < attribution.Behind.End)
                continue;
            spans.Add(_story.Marks.Stretches[stretch].Inner);
            isQuoted = true;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _drafts.Return();
        _owners.Return();
    }
}
