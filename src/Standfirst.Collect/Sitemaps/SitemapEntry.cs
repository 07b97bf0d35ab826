namespace Standfirst.Collect.Sitemaps;

/// <summary>A page that a sitemap names, or a further sitemap.</summary>
/// <param name="Url">Its absolute address.</param>
public sealed record SitemapEntry(string Url)
{
    /// <summary>Whether it is a further sitemap.</summary>
    public bool IsSitemap { get; init; }

    /// <summary>
    /// When it was changed last; null where the sitemap does not tell, or tells no date that can be read.
    /// </summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>What a news sitemap tells of the story; null where it tells nothing.</summary>
    public SitemapNews? News { get; init; }
}
