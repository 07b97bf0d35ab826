using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Extraction.Content.Pictures;
using Standfirst.Extraction.Datelines;
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
        var (said, body) = Read(page, url, limits);
        return ArticleOf(page, url, said, body, limits);
    }

    static Article ArticleOf(PageTree page, Uri? url, PageMetadata said, Body body, in ReadingLimits limits)
    {
        if (IsLiveBlog(said, url))
            body = LiveBlog.Mark(page, body, said.Language);
        limits.ThrowIfOver();
        var (authors, signature) = StorySignature.Find(said, body.Text, body.Blocks);
        var cutOff = CutOffFinder.Find(said, body, page);
        var (kind, kindEvidence) = PageKindFinder.Find(CluesOf(page, url, said, body));
        bool isStory = kind is PageKind.Article or PageKind.LiveBlog or PageKind.Gallery or PageKind.Video;
        var images = isStory ? GalleryFinder.Mark(page, body) : body.Images;
        var dateline = !isStory ? null : DatelineFinder.Find(said, body.Text, body.Blocks);
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
            Dateline = dateline?.Value,
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
            Images = LeadPicture.Mark(images, said.LeadImageUrl, said.LeadImageCaption),
            Embeds = body.Embeds,
            Evidence =
            [
                kindEvidence, .. said.Evidence.Where(evidence => evidence.Field != signature?.Field),
                .. new[] { signature, dateline?.Evidence, cutOff?.Evidence }.OfType<FieldEvidence>(),
            ],
            Page = new()
            {
                Licence = said.Licence,
                Reservations = said.Reservations,
                Corrections = CorrectionFinder.Find(body.Text, body.Blocks, said),
            },
        };
    }

    /// <summary>Reads the article off a page and tells what became of every block.</summary>
    public static Explanation Explain(PageTree page, Uri? url, in ReadingLimits limits)
    {
        var (said, body) = Read(page, url, limits);
        var (blocks, threshold) = BodyExplainer.Explain(
            page, HintsOf(said, url), [said.HeadlineNode, said.StandfirstNode, said.BylineNode], limits);
        return new Explanation(ArticleOf(page, url, said, body, limits), blocks, threshold);
    }

    /// <summary>What the page says of the story, and the story.</summary>
    /// <remarks>What looks like the standfirst of a story that is not there is the story, unless pictures tell it.</remarks>
    static (PageMetadata Said, Body Body) Read(PageTree page, Uri? url, in ReadingLimits limits)
    {
        PageMetadata said = MetadataFinder.Find(page, url, limits);
        Body body = BodyOf(page, url, said, limits);
        if (said.Standfirst is not { } standfirst || !body.IsDoubtful && body.Text.Length >= standfirst.Length
            || body.Measures.BodyPictures > body.Measures.BodyParagraphs)
        {
            return (said, body);
        }
        PageMetadata without = said with { Standfirst = null, StandfirstNode = default };
        Body whole = BodyOf(page, url, without, limits);
        return whole.HasWordsOf(said.StandfirstNode) ? (without, whole) : (said, body);
    }

    static Body BodyOf(PageTree page, Uri? url, PageMetadata said, in ReadingLimits limits) => BodyFinder.Find(
        page, said.Base, HintsOf(said, url), [said.HeadlineNode, said.StandfirstNode, said.BylineNode], limits);

    /// <summary>What helps to find the body.</summary>
    public static StoryHints HintsOf(PageMetadata said, Uri? url) => new()
    {
        HeadlineNode = said.HeadlineNode,
        Headline = said.Headline,
        DeclaredBody = said.DeclaredBody,
        Address = said.CanonicalUrl ?? url?.OriginalString,
        DeclaredKind = said.DeclaredKind,
        IsDated = said.Published is not null,
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
