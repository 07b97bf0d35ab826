using Standfirst.Language.People;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>Finds whose words are quoted without a cue: who spoke before goes on, or the words beside tell who speaks.</summary>
/// <param name="story">The story.</param>
/// <param name="cast">Its persons.</param>
/// <param name="model">The weights.</param>
/// <param name="whole">The paragraphs that are somebody's words from end to end.</param>
/// <param name="drafts">What is attributed, and where the others go.</param>
sealed class UncuedFinder(
    CodedStory story, Cast cast, AttributionModel model, WholeParagraphs whole, QuotationDrafts drafts)
{
    // So many paragraphs up a speaker goes on.
    const int FarthestUp = 2;

    // "…,” she said in a statement on Tuesday, “…".
    const int LongestInterruption = 14;

    readonly int[] _room = new int[Features.Most];

    // Each draft that a cue reports, in the order of the words.
    PooledList<(int Head, int Draft)> _told = new(64);

    /// <summary>Is told each stretch that no cue took, and the one before it that somebody says or -1: whether it is speech
    /// is what the trainer teaches.</summary>
    public Action<int, int>? Doubts { get; init; }

    /// <summary>Gives each quoted stretch that is speech to a draft.</summary>
    public void Find()
    {
        TakeBack();
        OrderTold();
        var outermost = story.Marks.Outermost;
        int last = -1;
        for (int i = 0; i < outermost.Length; i++)
        {
            story.Story.Limits.ThrowIfOver();
            int stretch = outermost[i], paragraph = ParagraphOf(stretch);
            if (whole.IsClosed(paragraph) || !story.IsRead(paragraph))
                continue;
            if (drafts.Owners[stretch] < 0)
                FindOwner(stretch, i > 0 ? outermost[i - 1] : -1, last);
            if (drafts.Owners[stretch] >= 0)
                last = stretch;
        }
        _told.Return();
    }

    // An opening mark repeated: what has a cue at its end only is one quotation from its beginning.
    void TakeBack()
    {
        var outermost = story.Marks.Outermost;
        for (int i = outermost.Length - 1; i > 0; i--)
        {
            if (story.Marks.Stretches[outermost[i]].GoesOn && drafts.Owners[outermost[i - 1]] < 0)
                drafts.Owners[outermost[i - 1]] = drafts.Owners[outermost[i]];
        }
    }

    bool BeginsParagraph(int stretch) =>
        story.FirstOf(stretch) == story.Story.Paragraphs[ParagraphOf(stretch)].FirstToken;

    int ParagraphOf(int stretch) => story.Marks.Stretches[stretch].Paragraph;

    void FindOwner(int stretch, int before, int last)
    {
        int paragraph = ParagraphOf(stretch);
        if (BeginsParagraph(stretch) && drafts.Leads[paragraph] is >= 0 and var lead)
            drafts.Owners[stretch] = lead;
        else if (before >= 0 && story.Marks.Stretches[stretch].GoesOn)
            drafts.Owners[stretch] = drafts.Owners[before];
        else if (IsSpeech(stretch, last))
            drafts.Owners[stretch] = GoesOnFrom(stretch, last) is >= 0 and var owner ? owner
                : drafts.Add(DraftOf(stretch, last));
    }

    bool IsSpeech(int stretch, int last)
    {
        Doubts?.Invoke(stretch, last);
        if (!story.Story.IsEnglish || Speech.IsSentence(story, stretch))
            return true;
        if (QuotedTitles.AreCalled(story, stretch) || QuotedTitles.AreLabel(story, stretch))
            return false;
        return model.Score(SpeechFeatures.Of(story, stretch, last, _room)) > 0;
    }

    // The draft of the stretch before where it goes on in the same paragraph; none where it does not.
    int GoesOnFrom(int stretch, int last)
    {
        if (last < 0 || ParagraphOf(last) != ParagraphOf(stretch) || !SpeakerCue.Signed(story, stretch).IsEmpty)
            return QuotationDrafts.None;
        int owner = drafts.Owners[last];
        bool goesOn = Speech.BeginsSentence(story, stretch) && Touches(last, stretch, owner) || IsOtherHalf(stretch, owner);
        return goesOn ? owner : QuotationDrafts.None;
    }

    // “We waited,” she said. “Then we left.” No sentence of the writer's stands between.
    bool Touches(int last, int stretch, int owner)
    {
        int first = story.FirstOf(stretch), end = Math.Max(story.EndOf(last), drafts[owner].Attribution.Cue.End);
        return first == 0 || end >= first || story.SentenceOf(first - 1) <= story.SentenceOf(Math.Max(0, end - 1));
    }

    // “We waited,” she said, “and left.”
    bool IsOtherHalf(int stretch, int owner)
    {
        var attribution = drafts[owner].Attribution;
        int end = Math.Max(attribution.Cue.End, attribution.Source.End), first = story.FirstOf(stretch);
        return !attribution.Before.IsEmpty && first >= end && first - end <= LongestInterruption
            && Speech.IsBroken(story, attribution.Before.End);
    }

    void OrderTold()
    {
        for (int number = 0; number < drafts.Count; number++)
        {
            if (drafts[number].Attribution is { Cue.IsEmpty: false } told)
                _told.Add((told.Head, number));
        }
        _told.Items.Sort();
    }

    // "Ana Ruiz said the ferry was late. | “We waited.”": the draft of what the last sentence before speech reports, where it comes
    // behind another stretch.
    int ToldBetween(int last, int stretch)
    {
        int first = story.FirstOf(stretch);
        if (first == 0 || !Speech.IsSentence(story, stretch) || !Speech.EndsSentence(story, story.EndOf(stretch)))
            return QuotationDrafts.None;
        int least = story.Story.Sentences[story.SentenceOf(first - 1)].FirstToken;
        if (last >= 0)
            least = Math.Max(least, story.FirstOf(last));
        int found = QuotationDrafts.None;
        for (int at = Sorted.CountBefore(_told.Items, first, static (in told, place) => told.Head < place) - 1;
            at >= 0 && _told[at].Head >= least; at--)
        {
            // "Ana Ruiz | added | that some still deny it": not what others tell within it.
            var (_, number) = _told[at];
            if (found < 0 || drafts[number].Attribution.Holds(drafts[found].Attribution.Head))
                found = number;
        }
        return found >= 0 && IsSomebodys(drafts[found].Attribution.Source) ? found : QuotationDrafts.None;
    }

    static readonly CodeSet Reporters = new("i we me us");

    // Not "I asked": of that what follows is the answer.
    bool IsSomebodys(TokenSpan source) => !source.IsEmpty && !Reporters.Has(story.Code(source.First));

    // Who speaks is signed, led to, told by the sentence before, or who spoke before.
    Draft DraftOf(int stretch, int last)
    {
        var source = SpeakerCue.Signed(story, stretch);
        if (source.IsEmpty)
            source = SpeakerCue.Led(story, cast, stretch);
        if (source.IsEmpty)
            source = SpeakerCue.Following(story, cast, stretch);
        int between = source.IsEmpty ? ToldBetween(last, stretch) : QuotationDrafts.None;
        if (source.IsEmpty && between < 0)
            source = SpeakerCue.About(story, cast, stretch);
        else if (between >= 0 && !BeginsParagraph(stretch))
            source = drafts[between].Attribution.Source;
        bool isFar = between < 0 && (last < 0 || ParagraphOf(last) < ParagraphOf(stretch) - FarthestUp);
        if (!source.IsEmpty || isFar)
            return new(Attribution.Uncued(source)) { IsUtterance = Speech.IsSentence(story, stretch) };
        int owner = between >= 0 ? between : drafts.Owners[last];
        var from = drafts[owner];
        return new(Attribution.Uncued(from.Attribution.Source))
        {
            From = from.GoesOn ? from.From : owner,
            IsUtterance = Speech.IsSentence(story, stretch),
        };
    }
}
