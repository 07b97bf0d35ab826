namespace Standfirst.Archive;

/// <summary>How an archive is opened.</summary>
public sealed record ArchiveOptions
{
    /// <summary>Whether to make the archive where there is none.</summary>
    public bool Create { get; init; } = true;

    /// <summary>The clock that says when an article is stored.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long a writer waits for another program that is writing: 30 seconds, which the largest batch stays far
    /// below. Whole seconds, 1 at least.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Asked when the archive does not answer and may do so in a while (<see cref="ArchiveException.IsPassing"/>); true
    /// to ask it once more, which happens at once. Null when that is never done. What it was asked may have been done all the same,
    /// where the answer alone was lost: pages that are stored again are unchanged.</summary>
    public Func<ArchiveException, Task<bool>>? AsksAgain { get; init; }
}
