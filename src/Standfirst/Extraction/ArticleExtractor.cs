using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Extraction.Content.Pictures;
using Standfirst.Extraction.Kinds;
using Standfirst.Extraction.Live;
using Standfirst.Extraction.Metadata;
using Standfirst.Text;

namespace Standfirst.Extraction;

/// <summary>Page tree → article.</summary>
static class ArticleExtractor
{
    /// <summary>Reads the article off a page; relative addresses are made absolute with <paramref name="url"/>.</summary>
    public static Article Extract(PageTree page, Uri? url, in ReadingLimits limits)
    {
        PageMetadata said = MetadataFinder.Find(page, url, limits);
        Body body = BodyFinder.Find(
            page, said.Base, HintsOf(said), [said.HeadlineNode, said.StandfirstNode, said.BylineNode], limits);
        if (IsLiveBlog(said, url))
            body = LiveBlog.Mark(page, body, said.Language);
        limits.ThrowIfOver();
        var (authors, signature) = StorySignature.Find(said, body.Text, body.Blocks);
        var cutOff = CutOffFinder.Find(said, body, page);
        var (kind, kindEvidence) = PageKindFinder.Find(CluesOf(page, url, said, body));
        return new Article
        {
            Url = url?.OriginalString,
            CanonicalUrl = said.CanonicalUrl,
            Kind = kind,
            Headline = said.Headline,
            Kicker = said.Kicker,
            Standfirst = said.Standfirst,
            Description = said.Description,
            Authors = authors,
            Published = said.Published,
            Modified = said.Modified,
            Language = said.Language,
            SiteName = said.SiteName,
            Section = said.Section,
            Keywords = said.Keywords,
            Genre = said.Genre,
            IsFree = said.IsFree,
            IsCutOff = cutOff?.IsCutOff,
            Text = body.Text,
            Blocks = body.Blocks,
            Links = body.Links,
            Marks = body.Marks,
            Images = LeadPicture.Mark(body.Images, said.LeadImageUrl, said.LeadImageCaption),
            Embeds = body.Embeds,
            Evidence =
            [
                kindEvidence, .. said.Evidence.Where(evidence => evidence.Field != signature?.Field),
                .. new[] { signature, cutOff?.Evidence }.OfType<FieldEvidence>(),
            ],
        };
    }

    /// <summary>Reads the article off a page and tells what became of every block.</summary>
    public static Explanation Explain(PageTree page, Uri? url, in ReadingLimits limits)
    {
        PageMetadata said = MetadataFinder.Find(page, url, limits);
        var (blocks, threshold) = BodyExplainer.Explain(
            page, HintsOf(said), [said.HeadlineNode, said.StandfirstNode, said.BylineNode], limits);
        return new Explanation(Extract(page, url, limits), blocks, threshold);
    }

    /// <summary>What helps to find the body.</summary>
    public static StoryHints HintsOf(PageMetadata said) => new()
    {
        HeadlineNode = said.HeadlineNode,
        Headline = said.Headline,
        DeclaredBody = said.DeclaredBody,
        DeclaredKind = said.DeclaredKind,
    };

    static bool IsLiveBlog(PageMetadata said, Uri? url) =>
        said.DeclaredKind == PageKind.LiveBlog || LiveWording.IsIn(said.Headline) || LiveWording.IsIn(said.Title) || LiveWording.IsIn(url?.AbsolutePath);

    static KindClues CluesOf(PageTree page, Uri? url, PageMetadata said, Body body) => new()
    {
        Page = page,
        Headline = said.Headline,
        Title = said.Title,
        Text = body.Text,
        Measures = body.Measures,
        Declared = said.DeclaredKind,
        HasDate = said.Published is not null,
        Path = url?.AbsolutePath ?? "",
        LiveEntries = body.Blocks.Count(block => block.Kind == BlockKind.LiveEntry),
    };
}
