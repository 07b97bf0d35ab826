namespace Standfirst.Collect.Sources;

/// <summary>What some bytes are, as far as a collector cares.</summary>
public enum SourceKind
{
    /// <summary>Nothing at all.</summary>
    Empty,

    /// <summary>A page in HTML.</summary>
    Page,

    /// <summary>Plain text: the record of an article.</summary>
    Text,

    /// <summary>A feed: RSS 0.91 to 2.0.</summary>
    Rss,

    /// <summary>A feed: RSS 0.90 or 1.0.</summary>
    Rdf,

    /// <summary>A feed: Atom.</summary>
    Atom,

    /// <summary>A feed: JSON Feed.</summary>
    JsonFeed,

    /// <summary>A sitemap that lists pages.</summary>
    Sitemap,

    /// <summary>A sitemap that lists further sitemaps.</summary>
    SitemapIndex,

    /// <summary>An OPML list of feeds.</summary>
    Opml,

    /// <summary>Addresses in plain text, one a line.</summary>
    UrlList,

    /// <summary>A WARC.</summary>
    Warc,

    /// <summary>A WACZ: a ZIP with WARCs in it.</summary>
    Wacz,

    /// <summary>A ZIP of other things.</summary>
    Zip,

    /// <summary>JSON or XML that is nothing of the above.</summary>
    Data,

    /// <summary>
    /// Bytes that are no text: pictures, films, PDF, and files packed in a way that is not read (Zstandard).
    /// </summary>
    Binary,
}
