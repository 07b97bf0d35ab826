namespace Standfirst.Collect.Sitemaps;

/// <summary>What a news sitemap tells of a story.</summary>
/// <param name="Publication">The publication's name; null where it is not told.</param>
/// <param name="Language">The publication's language, as written; null where it is not told.</param>
/// <param name="Published">When the story was published; null where it is not told or cannot be read.</param>
/// <param name="Title">The headline; null where it is not told.</param>
public sealed record SitemapNews(string? Publication, string? Language, DateTimeOffset? Published, string? Title);
