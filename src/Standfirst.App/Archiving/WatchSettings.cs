using Standfirst.App.Inputs;

namespace Standfirst.App.Archiving;

/// <summary>What `standfirst watch` was told on its command line.</summary>
sealed record WatchSettings
{
    /// <summary>Sources to be watched from now on.</summary>
    public required IReadOnlyList<Uri> Sources { get; init; }

    /// <summary>Sources to be watched no longer, as they were named.</summary>
    public required IReadOnlyList<string> Forgotten { get; init; }

    /// <summary>The longest time between two looks at a source: one that is gone is asked once a day all the same, for sites
    /// come back.</summary>
    public static readonly TimeSpan LongestRest = TimeSpan.FromDays(1);

    /// <summary>The time between two looks at a source, no more than <see cref="LongestRest"/>.</summary>
    public required TimeSpan Every { get; init; }

    /// <summary>Whether it ends when every source that is due was looked at.</summary>
    public bool Once { get; init; }

    /// <summary>Whether the bytes of the pages are kept.</summary>
    public bool KeepsOriginals { get; init; }

    /// <summary>How pages and sources are fetched.</summary>
    public required FetchSettings Fetching { get; init; }

    /// <summary>Whether troubles alone are told.</summary>
    public bool Quiet { get; init; }
}
