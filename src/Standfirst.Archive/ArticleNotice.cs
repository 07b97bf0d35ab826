namespace Standfirst.Archive;

/// <summary>Tells in a line that a version of an article was stored.</summary>
/// <param name="ArticleId">Its number; later ones have higher ones.</param>
/// <param name="PageId">The number of its page.</param>
/// <param name="Version">Which version of its page it is, from 1.</param>
/// <param name="IsCurrent">Whether it is still the newest.</param>
/// <param name="StoredAt">When it was stored.</param>
/// <param name="Address">The page's normalised URL; "input:NAME#HASH" where it has none.</param>
/// <param name="Headline">The headline; null where it has none.</param>
/// <param name="Site">The site's name as its newest page prints it, else its host; null where it has neither.</param>
/// <param name="Published">When it was published, as the page gives it; null where it does not.</param>
public sealed record ArticleNotice(
    long ArticleId, long PageId, int Version, bool IsCurrent, DateTimeOffset StoredAt, string Address, string? Headline,
    string? Site, string? Published);
