using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>schema.org's and OpenGraph's types for what a page may be.</summary>
static class ArticleTypes
{
    /// <summary>What a type tells.</summary>
    /// <param name="Rank">How surely an object of this type describes the page's story: the highest is
    /// read.</param>
    /// <param name="Kind">What sort of page it is; null when the type does not tell.</param>
    /// <param name="Genre">The genre that it is a label of; null when it is none.</param>
    public sealed record Meaning(int Rank, PageKind? Kind, string? Genre = null);

    static readonly AsciiWords<Meaning> Meanings = AsciiWords<Meaning>.Of(
        ("LiveBlogPosting", new(100, PageKind.LiveBlog)),
        ("NewsArticle", new(90, PageKind.Article)),
        ("ReportageNewsArticle", new(90, PageKind.Article)),
        ("BackgroundNewsArticle", new(90, PageKind.Article, "background")),
        ("AnalysisNewsArticle", new(90, PageKind.Article, "analysis")),
        ("OpinionNewsArticle", new(90, PageKind.Article, "opinion")),
        ("ReviewNewsArticle", new(90, PageKind.Article, "review")),
        ("AskPublicNewsArticle", new(90, PageKind.Article)),
        ("SatiricalArticle", new(90, PageKind.Article, "satire")),
        ("AdvertiserContentArticle", new(90, PageKind.Article, "sponsored")),
        ("Article", new(85, PageKind.Article)),
        ("BlogPosting", new(85, PageKind.Article)),
        ("Report", new(80, PageKind.Article)),
        ("TechArticle", new(80, PageKind.Article)),
        ("ScholarlyArticle", new(80, PageKind.Article)),
        ("SocialMediaPosting", new(75, PageKind.Article)),
        ("Recipe", new(70, PageKind.Article)),
        ("HowTo", new(60, PageKind.Article)),
        ("DiscussionForumPosting", new(60, PageKind.Other)),
        ("QAPage", new(40, PageKind.Other)),
        ("MedicalWebPage", new(40, PageKind.Article)),
        ("ImageGallery", new(60, PageKind.Gallery)),
        ("MediaGallery", new(60, PageKind.Gallery)),
        ("VideoObject", new(30, PageKind.Video)),
        ("CreativeWork", new(30, null)),
        ("Review", new(30, null, "review")),
        ("PodcastEpisode", new(30, null)),
        ("Product", new(20, PageKind.Other)),
        ("CollectionPage", new(15, PageKind.Index)),
        ("SearchResultsPage", new(15, PageKind.Index)),
        ("ItemPage", new(20, null)),
        ("AboutPage", new(20, PageKind.Other)),
        ("ContactPage", new(20, PageKind.Other)),
        ("FAQPage", new(18, PageKind.Other)),
        ("WebPage", new(20, null)));

    static readonly Glossary<PageKind?> OpenGraph = new(StringComparison.OrdinalIgnoreCase,
        ("article", PageKind.Article),
        ("news", PageKind.Article),
        ("newsarticle", PageKind.Article),
        ("blog", PageKind.Index),
        ("video", PageKind.Video),
        ("video.other", PageKind.Video),
        ("video.episode", PageKind.Video),
        ("product", PageKind.Other),
        ("profile", PageKind.Other));

    /// <summary>What a schema.org type tells; null for one that is no page and no story.</summary>
    public static Meaning? Of(ReadOnlySpan<byte> type) => Meanings[type];

    /// <summary>The kind that an og:type stands for; null when it does not tell.</summary>
    public static PageKind? OfOpenGraph(string? type) =>
        OpenGraph.Find(type);
}
