using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Feeds;

/// <summary>What a feed holds, whichever of the formats it is in.</summary>
public sealed record Feed
{
    /// <summary>The format; null where the bytes are no feed.</summary>
    public FeedFormat? Format { get; init; }

    /// <summary>The feed's title as plain text; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The page that the feed is about; null where it does not tell.</summary>
    public string? HomeUrl { get; init; }

    /// <summary>The feed's own address, as it gives it; null where it does not.</summary>
    public string? Url { get; init; }

    /// <summary>The language that the feed declares, as written; null where it does not.</summary>
    public string? Language { get; init; }

    /// <summary>When the feed was last changed, as it says; null where it does not.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>How long the feed asks not to be fetched again; null where it does not ask.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>The items in the feed's order; of a feed that is cut off, those before the cut.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>What was wrong, in the order of its finding.</summary>
    public IReadOnlyList<SourceTrouble> Troubles { get; init; } = [];
}
