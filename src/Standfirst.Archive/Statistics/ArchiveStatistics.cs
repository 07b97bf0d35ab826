namespace Standfirst.Archive.Statistics;

/// <summary>What an archive holds, counted. All lists are bounded; where they are cut, the most frequent stay.</summary>
/// <remarks>Everything but <see cref="Versions"/> and the bytes is counted among the current versions of pages.</remarks>
public sealed record ArchiveStatistics
{
    /// <summary>The state in which it was counted: a large archive is counted once a minute at most.</summary>
    public required ArchiveState State { get; init; }

    /// <summary>When it was counted.</summary>
    public required DateTimeOffset CountedAt { get; init; }

    /// <summary>Pages, each by its current version.</summary>
    public long Articles { get; init; }

    /// <summary>Versions of all pages, the current ones among them.</summary>
    public long Versions { get; init; }

    /// <summary>Sites that have pages.</summary>
    public long Sites { get; init; }

    /// <summary>Articles for each month of publication: "2024-05", the earliest first, the last hundred years that have any.
    /// Those without a day stand under null, at the end.</summary>
    public IReadOnlyList<StatisticCount> Months { get; init; } = [];

    /// <summary>Articles for each site, the twenty that have most, the most first.</summary>
    public IReadOnlyList<StatisticCount> TopSites { get; init; } = [];

    /// <summary>Articles for each language, as its tag; null where it is not known. The most first, thirty at most.</summary>
    public IReadOnlyList<StatisticCount> Languages { get; init; } = [];

    /// <summary>Articles for each kind of page, by the names of the record. The most first.</summary>
    public IReadOnlyList<StatisticCount> Kinds { get; init; } = [];

    /// <summary>Articles for each section; null where the page names none. The most first, thirty at most.</summary>
    public IReadOnlyList<StatisticCount> Sections { get; init; } = [];

    /// <summary>Quotations for each kind, by the names of the record. The most first.</summary>
    public IReadOnlyList<QuotationCount> Quotations { get; init; } = [];

    /// <summary>Embedded posts and players for each platform, the most first, thirty at most.</summary>
    public IReadOnlyList<StatisticCount> Embeds { get; init; } = [];

    /// <summary>Stories that several pages tell in the same words.</summary>
    public long CopiedStories { get; init; }

    /// <summary>Pages that tell one of those.</summary>
    public long Copies { get; init; }

    /// <summary>Pages whose bytes are kept.</summary>
    public long Originals { get; init; }

    /// <summary>How many bytes those take, compressed.</summary>
    public long OriginalBytes { get; init; }

    /// <summary>How many bytes the whole database takes, the originals among them.</summary>
    public long DatabaseBytes { get; init; }
}

/// <summary>How often there is something.</summary>
/// <param name="Value">What; null for what has no value.</param>
/// <param name="Count">How often.</param>
public sealed record StatisticCount(string? Value, long Count)
{
    /// <summary>The value as people read it: of a site, its name; else the same.</summary>
    public string? Shown { get; init; } = Value;
}

/// <summary>How many quotations of one kind there are.</summary>
/// <param name="Kind">The kind, by the record's name: "direct".</param>
/// <param name="Count">How many.</param>
/// <param name="Named">Of how many it is known who spoke.</param>
public sealed record QuotationCount(string Kind, long Count, long Named);
