namespace Standfirst.Collect.Sitemaps;

/// <summary>The forms that sitemaps come in.</summary>
public enum SitemapForm
{
    /// <summary>A list of pages.</summary>
    Pages,

    /// <summary>A list of further sitemaps.</summary>
    Index,

    /// <summary>Addresses in plain text, one a line.</summary>
    Text,
}
