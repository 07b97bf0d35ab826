namespace Standfirst.Collect.Feeds;

/// <summary>One item of a feed: a story, mostly.</summary>
public sealed record FeedItem
{
    /// <summary>The story's absolute address; null where the item has none.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// What tells the item from others of its feed: its id, guid or address; null where it has none of them.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The title as plain text; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The authors as named, in their order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>
    /// When it was published; null where the item does not tell, or tells no date that can be read.
    /// </summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>
    /// When it was changed last; null where the item does not tell, or tells no date that can be read.
    /// </summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>The language that the item declares; null where it does not.</summary>
    public string? Language { get; init; }

    /// <summary>The short text as plain text; null where there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>The story's text as the feed gives it, HTML; null where it gives none.</summary>
    public string? Content { get; init; }

    /// <summary>How much of the story <see cref="Content"/> seems to be.</summary>
    public FeedContent ContentExtent { get; init; }

    /// <summary>
    /// The address that relative addresses in <see cref="Content"/> stand to; null where it is unknown.
    /// </summary>
    public string? BaseUrl { get; init; }

    /// <summary>Sections, topics and keywords, in their order.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Pictures, films and recordings, in their order.</summary>
    public IReadOnlyList<FeedMedia> Media { get; init; } = [];
}
