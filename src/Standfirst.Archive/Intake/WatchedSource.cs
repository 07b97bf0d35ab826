namespace Standfirst.Archive.Intake;

/// <summary>A feed, sitemap or list that is looked at again and again.</summary>
/// <param name="Address">Its URL.</param>
/// <param name="Due">When it is to be asked next.</param>
public sealed record WatchedSource(string Address, DateTimeOffset Due)
{
    /// <summary>What it calls itself; null where it was never read, or says nothing.</summary>
    public string? Title { get; init; }

    /// <summary>The ETag it came with the last time; null where it came with none.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified it came with the last time, as written; null where it came with none.</summary>
    public string? LastModified { get; init; }

    /// <summary>When it was last asked; null for never.</summary>
    public DateTimeOffset? Checked { get; init; }

    /// <summary>How often in a row it could not be had.</summary>
    public int Failures { get; init; }

    /// <summary>Why it could not be had the last time; null where it could.</summary>
    public string? Trouble { get; init; }
}
