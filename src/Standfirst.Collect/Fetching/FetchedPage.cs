using Standfirst.Collect.Reservations;

namespace Standfirst.Collect.Fetching;

/// <summary>A page as a server gave it.</summary>
public sealed record FetchedPage
{
    /// <summary>The bytes, unpacked.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The address that gave it, behind all redirects, without name and password.</summary>
    public required Uri Url { get; init; }

    /// <summary>The addresses that led there, the one asked for first; empty where that one gave the
    /// page.</summary>
    public required IReadOnlyList<Uri> Redirects { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What it is: what the server calls it, or what it looks like where the server does not
    /// say.</summary>
    public required Media Media { get; init; }

    /// <summary>The type in the server's words, in lower case, "text/html"; null where it gave
    /// none.</summary>
    public required string? ContentType { get; init; }

    /// <summary>The encoding label that the server gave; null where it gave none.</summary>
    public required string? Charset { get; init; }

    /// <summary>What to ask the server with the next time; null where it gave nothing.</summary>
    public required Validators? Validators { get; init; }

    /// <summary>The headers that tell of the page, by their name in any case; of several with one name, in
    /// their order.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; }

    /// <summary>When the answer came.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>What is reserved, as told beside the page; empty where nothing is.</summary>
    public required IReadOnlyList<Reservation> Reservations { get; init; }
}
