namespace Standfirst.Collect.Opml;

/// <summary>A feed that an OPML list names.</summary>
/// <param name="Url">The feed's absolute address.</param>
/// <param name="HomeUrl">The page that the feed is about; null where the list does not tell.</param>
/// <param name="Title">The feed's title; null where the list does not tell.</param>
/// <param name="Categories">
/// The outlines that it stands in, the outermost first, and then its own categories.
/// </param>
public sealed record OpmlFeed(string Url, string? HomeUrl, string? Title, IReadOnlyList<string> Categories);
