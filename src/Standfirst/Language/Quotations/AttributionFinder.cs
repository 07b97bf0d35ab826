using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Finds who says what in each passage of a story: around words that report, and beside speech that none of them
/// took.</summary>
/// <param name="story">The story.</param>
/// <param name="model">The weights.</param>
/// <param name="whole">The paragraphs that are somebody's words from end to end.</param>
/// <param name="drafts">Where the attributions go.</param>
ref struct AttributionFinder(CodedStory story, AttributionModel model, WholeParagraphs whole, QuotationDrafts drafts)
{
    // Below it, which is a likelihood of two fifths, more contents are wrong than right; measured on PolNeAR's training part.
    const int LeastScore = -25;

    // Above it, one in twenty: words that lead to the next paragraph and that no likelier word reports.
    const int TooLowForLead = -189;

    // So many words report in one passage; a passage that has more is no prose.
    const int MostReadings = 64;

    static readonly ushort Colon = WordCodes.Of(":");

    readonly AttributionReader _reader = new(story, model);

    // The first draft of the passage, and how many more words may report in it.
    int _first, _left;

    /// <summary>Adds what is attributed.</summary>
    public void Find()
    {
        for (int sentence = 0; sentence < story.Story.Sentences.Length; sentence++)
        {
            story.Story.Limits.ThrowIfOver();
            int paragraph = story.Story.Sentences[sentence].Paragraph;
            if (!whole.IsClosed(paragraph) && story.IsRead(paragraph))
                Read(sentence);
        }
    }

    void Read(int sentence)
    {
        var (paragraph, first, end) = story.Story.Sentences[sentence];
        var passage = story.PassageOf(sentence);
        if (first == passage.First)
            (_first, _left) = (drafts.Count, MostReadings);
        (int likeliest, int most) = (-1, TooLowForLead);
        for (int at = first; at < end; at++)
        {
            if (!Candidates.IsHead(story, at))
                continue;
            int score = _reader.Score(at, passage);
            if (score >= LeastScore && _left-- > 0)
                Add(_reader.Read(at, score, passage));
            if (score > most)
                (likeliest, most) = (at, score);
        }
        if (likeliest >= 0 && Leads(sentence))
            AddLead(_reader.Read(likeliest, most, passage), paragraph + 1);
        if (end == passage.End)
            AddBeside(passage);
    }

    // Of two that share words of their cues the likelier counts.
    readonly void Add(in Attribution found)
    {
        if (found.Before.IsEmpty && found.Behind.IsEmpty)
            return;
        int number = _first;
        while (number < drafts.Count && !drafts[number].Attribution.Cue.Overlaps(found.Cue))
            number++;
        if (number == drafts.Count || drafts[number].Attribution.Score < found.Score)
            drafts.Set(number, new(found));
    }

    // Whether a sentence ends its paragraph with a colon and the next paragraph is quoted.
    readonly bool Leads(int sentence)
    {
        var (paragraph, _, end) = story.Story.Sentences[sentence];
        var paragraphs = story.Story.Paragraphs;
        return paragraph + 1 < paragraphs.Length && end == paragraphs[paragraph].EndToken && story.Code(end - 1) == Colon
            && (story.Opens(end) || paragraphs[paragraph + 1].Kind == BlockKind.BlockQuote);
    }

    readonly void AddLead(in Attribution found, int paragraph)
    {
        int number = OfHead(found.Head);
        drafts.Set(number, new(found with { Before = default, Behind = default }));
        drafts.Leads[paragraph] = number;
    }

    // The passage's draft of a word that reports; the number of the next to come where it has none.
    readonly int OfHead(int head)
    {
        int number = _first;
        while (number < drafts.Count && drafts[number].Attribution.Head != head)
            number++;
        return number;
    }

    // Speech that no likely cue took: the verb right beside it reports, however seldom it does elsewhere.
    void AddBeside(TokenSpan passage)
    {
        for (int at = passage.First; at < passage.End && _left > 0; at++)
        {
            if (story.StretchOf(at) is not (>= 0 and var stretch))
                continue;
            if (Beside(stretch, passage) is { } found)
            {
                _left--;
                Join(found);
            }
            at = story.EndOf(stretch) - 1;
        }
    }

    // What the verb beside a stretch tells; null where it has none or a cue took it.
    readonly Attribution? Beside(int stretch, TokenSpan passage)
    {
        int first = story.FirstOf(stretch), end = story.EndOf(stretch);
        if (VerbBeside.Naming(story, stretch, passage) is >= 0 and var naming && OfHead(naming) == drafts.Count)
            return Read(naming, ContentSide.Behind, passage);
        if (VerbBeside.LeadingTo(story, stretch, passage) is >= 0 and var writing
            && (!IsTaken(first) || Holds(writing, first)))
            return Read(writing, ContentSide.Behind, passage) with { Before = default, Behind = new(first, end) };
        if (IsTaken(first))
            return null;
        if (VerbBeside.Find(story, stretch, passage) is var (head, side) && (Speech.IsUtterance(story, stretch)
            || head == end && Speech.LeadsOn(story, stretch) || VerbBeside.IsTag(story, stretch, head, passage)
            || head == first - 1 && Speech.IsWhole(story, stretch)))
            return Read(head, side, passage);
        return null;
    }

    // Whether what a word reports reaches over a token.
    readonly bool Holds(int head, int token) =>
        OfHead(head) is var number && number < drafts.Count && drafts[number].Attribution.Holds(token);

    readonly Attribution Read(int head, ContentSide side, TokenSpan passage) =>
        _reader.Read(head, Math.Max(_reader.Score(head, passage), LeastScore), passage, side);

    readonly bool IsTaken(int token)
    {
        for (int number = _first; number < drafts.Count; number++)
        {
            if (drafts[number].Attribution.Holds(token))
                return true;
        }
        return false;
    }

    // “We waited,” she joked, “and left”: what is on one side of a cue joins what was read on the other.
    readonly void Join(in Attribution found)
    {
        int number = OfHead(found.Head);
        if (number == drafts.Count)
        {
            drafts.Add(new(found));
            return;
        }
        var half = drafts[number].Attribution;
        // "posted a picture with the words: “…”": without "a picture".
        bool isLonger = half.Behind.End == found.Behind.End && half.Behind.First < found.Behind.First;
        if (isLonger || !story.HasQuoted(half.Before) && !story.HasQuoted(half.Behind))
            drafts[number] = new(found);
        else if (half.Before.IsEmpty)
            drafts[number] = new(half with { Before = found.Before, Behind = ContentRange.WithoutLead(story, half.Behind) });
        else if (half.Behind.IsEmpty)
            drafts[number] = new(half with { Behind = ContentRange.WithoutLead(story, found.Behind) });
    }
}
