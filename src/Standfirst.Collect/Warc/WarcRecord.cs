namespace Standfirst.Collect.Warc;

/// <summary>A page, a file or a revisit that a WARC holds, with all packing undone.</summary>
public sealed record WarcRecord : WarcReading, IDisposable
{
    internal WarcRecord(long offset, WarcKind kind)
        : base(offset) => Kind = kind;

    /// <summary>Response, resource or revisit.</summary>
    public WarcKind Kind { get; }

    /// <summary>The record's own head.</summary>
    public HeaderFields Fields { get; init; } = HeaderFields.None;

    /// <summary>The record's identifier, as written; null where it has none.</summary>
    public string? Id => Fields.Find("WARC-Record-ID");

    /// <summary>
    /// The address that was fetched, without the angle brackets of old crawlers; null where the record tells
    /// none.
    /// </summary>
    public string? Url { get; init; }

    /// <summary>When it was fetched; null where the record does not tell.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The server's status; null where it sent none.</summary>
    public int? Status { get; init; }

    /// <summary>The server's head; empty where there is none.</summary>
    public HeaderFields HttpFields { get; init; } = HeaderFields.None;

    /// <summary>
    /// What the bytes are said to be: by the server, or by the record of a bare file; null where nobody says.
    /// </summary>
    public string? ContentType { get; init; }

    /// <summary>
    /// Why the crawler stored less than there was ("length", "time", "disconnect"); null where it says
    /// nothing.
    /// </summary>
    public string? Truncated => Fields.Find("WARC-Truncated");

    /// <summary>
    /// A packing that is not undone, and that <see cref="Body"/> is still in ("zstd"); null where all is
    /// undone.
    /// </summary>
    public string? Packing { get; init; }

    /// <summary>What was odd, without places of their own: it all happened in this record.</summary>
    public IReadOnlyList<string> Troubles { get; init; } = [];

    /// <summary>
    /// The page's bytes, with chunks joined and packing undone. They are on loan until the record is disposed
    /// of.
    /// </summary>
    public ReadOnlyMemory<byte> Body => Loan?.Memory ?? default;

    internal WarcBody? Loan { get; init; }

    /// <summary>Gives the body's bytes back to the pool.</summary>
    public void Dispose() => Loan?.Dispose();
}
