namespace Standfirst.Archive;

/// <summary>How an archive is opened.</summary>
public sealed record ArchiveOptions
{
    /// <summary>Whether to make the archive where there is none.</summary>
    public bool Create { get; init; } = true;

    /// <summary>The clock that says when an article is stored.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
