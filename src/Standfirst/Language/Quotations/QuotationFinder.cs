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
        using var drafts = new QuotationDrafts(coded, cast, model);
        if (story.IsEnglish)
            drafts.AddAttributions();
        drafts.OwnAttributed();
        drafts.AddQuoted();
        drafts.AddWhole();
        return drafts.Write();
    }
}
