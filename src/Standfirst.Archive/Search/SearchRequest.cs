namespace Standfirst.Archive.Search;

/// <summary>Which part of what is found to give, in which order.</summary>
public sealed record SearchRequest
{
    /// <summary>How many at most, 1 to <see cref="LargestPage"/>.</summary>
    public int Size { get; init; } = 20;

    /// <summary>In which order; null is by relevance where the query has words, else the newest first.</summary>
    public SearchSort? Sort { get; init; }

    /// <summary>Where the page before ended; null for the first page.</summary>
    public SearchCursor? After { get; init; }

    /// <summary>More at once is an export, not a page.</summary>
    public const int LargestPage = 200;
}

/// <summary>In which order hits are given.</summary>
public enum SearchSort
{
    /// <summary>The best first.</summary>
    Relevance,

    /// <summary>The newest first, by the day and time that the pages print; those without one last.</summary>
    Newest,

    /// <summary>The oldest first; those without a day last.</summary>
    Oldest,
}
