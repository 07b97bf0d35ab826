using Standfirst.Articles;
using Standfirst.Language.People;
using Standfirst.Language.Sentences;
using Standfirst.Text;

namespace Standfirst.Language.Quotations;

/// <summary>Drafts and what they report → quotations.</summary>
/// <param name="story">The story.</param>
/// <param name="drafts">The drafts.</param>
/// <param name="contents">What they report.</param>
readonly ref struct QuotationWriter(CodedStory story, QuotationDrafts drafts, QuotedContents contents)
{
    // Without marks so many words are a quotation, and with a likely cue one less.
    const int EnoughWords = 3;

    // Three in five.
    const int LikelyEnough = 26;

    // How often what is quoted without a cue is a quotation and its speaker right.
    const double Uncued = .6;

    static readonly ushort You = WordCodes.Of("you");

    /// <summary>The quotations, in reading order.</summary>
    public IReadOnlyList<Quotation> Write()
    {
        var pieces = contents.Pieces;
        var quotations = new List<Quotation>(drafts.Count);
        for (int first = 0, end; first < pieces.Length; first = end)
        {
            end = first + 1;
            while (end < pieces.Length && pieces[end].Draft == pieces[first].Draft)
                end++;
            if (IsTold(pieces[first..end]))
                quotations.Add(QuotationOf(pieces[first..end]));
        }
        quotations.Sort((one, other) => one.Content[0].Start.CompareTo(other.Content[0].Start));
        return quotations;
    }

    // Whether words tell enough to be a quotation. Without marks one word hardly ever is somebody's, and two are with a
    // likely cue where the last is no word of grammar: "It had", "loss before".
    bool IsTold(ReadOnlySpan<ContentPiece> pieces)
    {
        foreach (ref readonly var piece in pieces)
        {
            if (piece.IsQuoted)
                return true;
        }
        int draft = pieces[0].Draft;
        if (contents.IsNested(draft) || AsksYou(drafts[draft].Attribution.Source))
            return false;
        int words = Words(pieces, out bool isOpen);
        return words == EnoughWords
            || words == EnoughWords - 1 && !isOpen && drafts[draft].Attribution.Score >= LikelyEnough;
    }

    // How many words there are, up to so many that are enough, and whether the last of them is one of grammar.
    int Words(ReadOnlySpan<ContentPiece> pieces, out bool isOpen)
    {
        int words = 0;
        isOpen = false;
        foreach (ref readonly var piece in pieces)
        {
            int at = story.Story.TokenAt(piece.Span.Start);
            for (; words < EnoughWords && at < story.Codes.Length && story.Story.Tokens[at].Start < piece.Span.End; at++)
            {
                words += story.Story.Tokens[at].Kind == TokenKind.Mark ? 0 : 1;
                isOpen = WordCodes.IsGrammar(story.Code(at));
            }
        }
        return words;
    }

    // "Do you remember the first time?"
    bool AsksYou(TokenSpan source) => source.Length == 1 && story.Code(source.First) == You
        && Turns.IsQuestion(story.Story, story.Story.Paragraphs[story.ParagraphOf(source.First)]);

    Quotation QuotationOf(ReadOnlySpan<ContentPiece> pieces)
    {
        ref readonly var draft = ref drafts[pieces[0].Draft];
        var (cue, source) = (draft.Attribution.Cue, draft.Attribution.Source);
        var (medium, said) = Occasion(draft.GoesOn ? drafts[draft.From].Attribution : draft.Attribution);
        return new(SpansOf(pieces), KindOf(pieces))
        {
            Cue = cue.IsEmpty ? null : story.SpanOf(cue),
            Speaker = draft.Speaker.Member == Cast.Nobody ? null : Cast.IdOf(draft.Speaker.Member),
            Mention = source.IsEmpty || draft.GoesOn ? null : story.SpanOf(source),
            Medium = medium,
            Said = said,
            Confidence = cue.IsEmpty ? Uncued : Percent.Of((double)draft.Attribution.Score / AttributionModel.Unit),
        };
    }

    static TextSpan[] SpansOf(ReadOnlySpan<ContentPiece> pieces)
    {
        var spans = new TextSpan[pieces.Length];
        for (int i = 0; i < pieces.Length; i++)
            spans[i] = pieces[i].Span;
        return spans;
    }

    static QuotationKind KindOf(ReadOnlySpan<ContentPiece> pieces)
    {
        bool isQuoted = false, isOwn = false;
        foreach (ref readonly var piece in pieces)
            (isQuoted, isOwn) = (isQuoted || piece.IsQuoted, isOwn || piece.IsOwn);
        return !isQuoted ? QuotationKind.Indirect : isOwn ? QuotationKind.Mixed : QuotationKind.Direct;
    }

    // Where and when something was said.
    (string? Medium, string? Said) Occasion(in Attribution told)
    {
        if (told.Cue.IsEmpty)
            return default;
        var passage = story.PassageOf(story.SentenceOf(told.Head));
        string? medium = Medium.Find(story, told.Head, told.Cue, passage);
        return (medium, SaidDay.Find(story, told, passage, isTold: medium is not null));
    }
}
