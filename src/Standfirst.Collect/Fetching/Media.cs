namespace Standfirst.Collect.Fetching;

/// <summary>What a server's answer may be.</summary>
[Flags]
public enum Media
{
    /// <summary>Nothing that is read here: a picture, a film, a document of another kind.</summary>
    None = 0,

    /// <summary>HTML, also in its XML form.</summary>
    Html = 1,

    /// <summary>Plain text.</summary>
    Text = 2,

    /// <summary>XML: a feed, a sitemap, an OPML list.</summary>
    Xml = 4,

    /// <summary>JSON: a JSON Feed.</summary>
    Json = 8,

    /// <summary>A file that is gzip itself, as sitemaps are; it is handed on as it is.</summary>
    Gzip = 16,

    /// <summary>What a news page may be.</summary>
    Page = Html | Text,

    /// <summary>What a feed, a sitemap or a list may be; some servers call them HTML.</summary>
    Feed = Html | Text | Xml | Json | Gzip,
}
