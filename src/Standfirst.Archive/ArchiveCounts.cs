namespace Standfirst.Archive;

/// <summary>How much an archive holds.</summary>
public sealed record ArchiveCounts
{
    /// <summary>Sites that have pages.</summary>
    public long Sites { get; init; }

    /// <summary>Pages: addresses.</summary>
    public long Pages { get; init; }

    /// <summary>Versions of articles, the current ones among them.</summary>
    public long Versions { get; init; }

    /// <summary>Quotations in them.</summary>
    public long Quotations { get; init; }

    /// <summary>People in them, each counted once for each version that names them.</summary>
    public long People { get; init; }

    /// <summary>Pages whose bytes are kept.</summary>
    public long Originals { get; init; }

    /// <summary>What was erased and may not come back.</summary>
    public long Tombstones { get; init; }
}
