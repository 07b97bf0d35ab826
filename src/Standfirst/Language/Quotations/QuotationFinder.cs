using Standfirst.Articles;
using Standfirst.Language.Marks;
using Standfirst.Language.People;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Finds who is quoted with which words.</summary>
static class QuotationFinder
{
    /// <summary>The quotations of a story, in reading order.</summary>
    public static IReadOnlyList<Quotation> Find(Story story, QuotationMarks marks, Cast cast) =>
        Find(story, marks, cast, AttributionModel.Default);

    /// <summary>The same with other weights than those that the engine ships with.</summary>
    public static IReadOnlyList<Quotation> Find(Story story, QuotationMarks marks, Cast cast, AttributionModel model)
    {
        using var coded = new CodedStory(story, marks);
        using var whole = new WholeParagraphs(coded);
        using var drafts = new QuotationDrafts(coded);
        using var contents = new QuotedContents(coded);
        if (story.IsEnglish)
            new AttributionFinder(coded, model, whole, drafts).Find();     // around words that report
        drafts.OwnAttributed(coded);
        new UncuedFinder(coded, cast, model, whole, drafts).Find();        // in marks, without a cue
        whole.Add(drafts, contents);                                       // answers, transcripts, block quotes
        contents.Gather(drafts);                                           // → which words each reports
        new SpeakerFinder(coded, cast, drafts).Find(contents.Pieces);      // → who speaks
        return new QuotationWriter(coded, drafts, contents).Write();
    }
}
