using Standfirst.App.Inputs;
using Standfirst.Archive;

namespace Standfirst.App.Archiving;

/// <summary>What an archive is told of where a page came from.</summary>
/// <param name="Kind">What it came out of: "file", "url", "warc", "feed".</param>
sealed record PageOrigin(string Kind)
{
    /// <summary>When it was brought in; null for a file, which does not tell.</summary>
    public DateTimeOffset? Captured { get; init; }

    /// <summary>The feed, sitemap, list or WARC; null for a page that was named itself.</summary>
    public string? Source { get; init; }

    /// <summary>The status of HTTP; null where there was none.</summary>
    public int? Status { get; init; }

    /// <summary>The ETag as the server gave it; null where it gave none.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified as the server gave it; null where it gave none.</summary>
    public string? LastModified { get; init; }

    /// <summary>The content type as the server gave it; null where it gave none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The origin of an input.</summary>
    public static PageOrigin Of(Input input) => input is not Input.Captured { Capture: var capture }
        ? new("file")
        : new(KindOf(capture.Kind))
        {
            Captured = capture.At,
            Source = capture.Source,
            Status = capture.Status,
            ETag = capture.ETag,
            LastModified = capture.LastModified,
            ContentType = capture.ContentType,
        };

    /// <summary>The same in the archive's words.</summary>
    /// <param name="now">Stands for the time it was brought in where nobody tells that.</param>
    public Provenance ToProvenance(DateTimeOffset now) => new(Captured ?? now, Kind)
    {
        SourceName = Source,
        Status = Status,
        ETag = ETag,
        LastModified = LastModified,
        ContentType = ContentType,
    };

    static string KindOf(CaptureKind kind) => kind switch
    {
        CaptureKind.Fetch => "url",
        CaptureKind.Warc => "warc",
        CaptureKind.FeedItem => "feed",
        _ => "file",
    };
}
