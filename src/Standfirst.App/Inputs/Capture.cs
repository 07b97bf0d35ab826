using Standfirst.Articles;

namespace Standfirst.App.Inputs;

/// <summary>A page as it was brought in from a server, an archive of pages or a feed, and what came with it.</summary>
/// <param name="Bytes">The page, unpacked.</param>
sealed record Capture(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where it came from; null when unknown.</summary>
    public Uri? Url { get; init; }

    /// <summary>What brought it, for the archive's provenance.</summary>
    public CaptureKind Kind { get; init; }

    /// <summary>The feed, sitemap, list or WARC that it was found in; null for a page that was named itself.</summary>
    public string? Source { get; init; }

    /// <summary>When it was brought in; null when unknown.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The status the server gave; null when unknown.</summary>
    public int? Status { get; init; }

    /// <summary>The media type the server gave, with its parameters; null when it gave none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The encoding label in it; null when it has none.</summary>
    public string? Charset { get; init; }

    /// <summary>Whether the server says that it is HTML; null when it says nothing of use.</summary>
    public bool? IsHtml { get; init; }

    /// <summary>What the server calls this version; null when it does not.</summary>
    public string? ETag { get; init; }

    /// <summary>When the server says it was last changed, as written; null when it does not.</summary>
    public string? LastModified { get; init; }

    /// <summary>The day of publication for a page that tells none, such as a feed gives; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gives the bytes back to where they were lent; null where they are the capture's own.</summary>
    public IDisposable? Loan { get; init; }

    /// <summary>Uses that headers, tdmrep.json or robots.txt forbid or reserve.</summary>
    public IReadOnlyList<Reservation> Reservations { get; init; } = [];
}

/// <summary>What brings a page in.</summary>
enum CaptureKind
{
    /// <summary>A file of its own, or standard input.</summary>
    File,

    /// <summary>It was fetched from its server.</summary>
    Fetch,

    /// <summary>A record of a WARC file.</summary>
    Warc,

    /// <summary>The full text in an item of a feed.</summary>
    FeedItem,
}
