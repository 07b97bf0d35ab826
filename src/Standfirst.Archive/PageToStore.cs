using Standfirst.Archive.Intake;
using Standfirst.Articles;

namespace Standfirst.Archive;

/// <summary>A page that was read and is to be kept.</summary>
/// <param name="Article">What was read.</param>
/// <param name="Input">What it was read from: the path, URL or record id as given. Stands in the record.</param>
/// <param name="Provenance">How it came.</param>
public sealed record PageToStore(Article Article, string Input, Provenance Provenance)
{
    /// <summary>The page's bytes as they came; null where they are not to be kept.</summary>
    public ReadOnlyMemory<byte>? Original { get; init; }

    /// <summary>What <see cref="IntakeLog"/> is to know of in the same transaction; null for nothing.</summary>
    public long? TakenAs { get; init; }
}

/// <summary>How a page came.</summary>
/// <param name="Captured">When it was fetched, as the crawl or the clock tells.</param>
/// <param name="SourceKind">What it came out of, in lower case: "url", "file", "warc", "feed".</param>
public sealed record Provenance(DateTimeOffset Captured, string SourceKind)
{
    /// <summary>Of which feed, sitemap, list or WARC; null for a page that was named itself.</summary>
    public string? SourceName { get; init; }

    /// <summary>The status of HTTP; null where there was none.</summary>
    public int? Status { get; init; }

    /// <summary>The ETag that the server gave, to ask with the next time; null where it gave none.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified that the server gave, as it was written; null where it gave none.</summary>
    public string? LastModified { get; init; }

    /// <summary>The content type that the server declared; null where it declared none.</summary>
    public string? ContentType { get; init; }
}
