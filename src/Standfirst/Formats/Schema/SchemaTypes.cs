using Standfirst.Articles;

namespace Standfirst.Formats.Schema;

/// <summary>Which type of schema.org a page is.</summary>
static class SchemaTypes
{
    // By the genre that the page is labelled with. Types of schema.org 28, all of them articles.
    static readonly Dictionary<string, string> ByGenre = new(StringComparer.Ordinal)
    {
        ["analysis"] = "AnalysisNewsArticle",
        ["opinion"] = "OpinionNewsArticle",
        ["review"] = "ReviewNewsArticle",
        ["satire"] = "SatiricalArticle",
        ["sponsored"] = "AdvertiserContentArticle",
    };

    /// <summary>The type's name.</summary>
    public static string Of(Article article) => article.Kind switch
    {
        PageKind.LiveBlog => "LiveBlogPosting",
        PageKind.Index => "CollectionPage",
        _ when IsStory(article) => ByGenre.GetValueOrDefault(article.Genre ?? "", "NewsArticle"),
        _ => "WebPage",
    };

    /// <summary>Whether the page tells a story: it has the properties that only articles have.</summary>
    public static bool IsStory(Article article) =>
        article.Kind is PageKind.Article or PageKind.LiveBlog or PageKind.Gallery or PageKind.Video;
}
