using System.Globalization;
using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>Reads the plain facts that only one or two places tell: addresses, section, genre,
/// price.</summary>
static class PageFactsFinder
{
    /// <summary>The address that the page declares as its own; null when it declares none.</summary>
    public static string? CanonicalUrl(PageDeclarations page) =>
        page.Absolute(page.CanonicalLink) ?? page.Absolute(page.Meta("og:url"));

    /// <summary>The picture that stands for the story; null when none is declared.</summary>
    public static string? LeadImageUrl(PageDeclarations page, LinkedArticle? article) =>
        page.Absolute(page.Meta("og:image:secure_url", "og:image", "og:image:url"))
        ?? page.Absolute(article is null ? null
            : ImageOf(article)) ?? page.Absolute(page.Meta("twitter:image", "twitter:image:src"));

    /// <summary>The caption of that picture; null when none is declared.</summary>
    public static string? LeadImageCaption(LinkedArticle? article)
    {
        if (article is null)
            return null;
        foreach (var image in LinkedValue.All(article.Json, "image"))
        {
            if (image.ValueKind == JsonValueKind.Object && LinkedValue.Words(article.Graph.Resolve(image), "caption") is { Length: > 0 } caption)
                return caption;
        }
        return null;
    }

    /// <summary>The part of the publication; null when it is not declared.</summary>
    public static string? Section(PageDeclarations page, LinkedArticle? article) =>
        page.Meta("article:section", "og:article:section", "og:section", "parsely-section", "articlesection",
            "prism.section", "section")
        ?? (article is null ? null : LinkedValue.Words(article.Json, "articleSection"));

    /// <summary>Where the story was filed from; null when it is not declared.</summary>
    public static string? Dateline(LinkedArticle? article) => article is null ? null : LinkedValue.Words(article.Json, "dateline");

    /// <summary>Whether the page says that it costs nothing; null when it does not say.</summary>
    public static bool? IsFree(PageDeclarations page, LinkedArticle? article)
    {
        if (article is not null && LinkedValue.TryGet(article.Json, "isAccessibleForFree", out var free))
        {
            bool? said = free.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                JsonValueKind.String => Parse(LinkedValue.StringOf(free)),
                _ => null,
            };
            if (said is not null)
                return said;
        }
        return page.Meta("article:content_tier") switch
        {
            "free" => true,
            "locked" or "metered" => false,
            _ =>
            null
        };
    }

    /// <summary>What sort of page it says it is; null when it does not say.</summary>
    public static PageKind? Kind(PageDeclarations page, LinkedArticle? article) =>
        article?.Meaning.Kind ?? ArticleTypes.OfOpenGraph(page.Meta("og:type"));

    /// <summary>The story's text as JSON-LD gives it; null when it does not.</summary>
    public static string? Body(LinkedArticle? article) => article is null
        ? null
        : DeclaredText.Of(LinkedValue.String(article.Json, "articleBody") ?? LinkedValue.String(article.Json,
            "text"));

    /// <summary>How many words the story has, as JSON-LD says; null when it does not.</summary>
    public static int? Words(LinkedArticle? article)
    {
        if (article is null || !LinkedValue.TryGet(article.Json, "wordCount", out var count))
            return null;
        return count.ValueKind switch
        {
            JsonValueKind.Number when count.TryGetInt32(out int words) => words,
            JsonValueKind.String when int.TryParse(LinkedValue.StringOf(count), CultureInfo.InvariantCulture, out int words) => words,
            _ => null,
        };
    }

    static bool? Parse(string? value) => value?.Trim().ToLowerInvariant()[..] switch
    {
        "true" or "yes" or "1" or "http://schema.org/true" or "https://schema.org/true" => true,
        "false" or "no" or "0" or "http://schema.org/false" or "https://schema.org/false" => false,
        _ => null,
    };

    static string? ImageOf(LinkedArticle article)
    {
        foreach (var image in LinkedValue.All(article.Json, "image"))
        {
            string? url = image.ValueKind == JsonValueKind.String
                ? LinkedValue.StringOf(image)
                : LinkedValue.String(article.Graph.Resolve(image),
                    "url") ?? LinkedValue.String(article.Graph.Resolve(image), "contentUrl");
            if (url is not null)
                return url;
        }
        return null;
    }
}
