namespace Standfirst.Collect.Sitemaps;

/// <summary>The same page in another language.</summary>
/// <param name="Language">The language's tag as written, or "x-default".</param>
/// <param name="Url">The page's absolute address.</param>
public sealed record SitemapAlternate(string Language, string Url);
