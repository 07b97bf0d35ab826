namespace Standfirst.Articles;

/// <summary>The page itself: its bytes, its rights, what its editors corrected.</summary>
public sealed record PageFacts
{
    /// <summary>The SHA-256 of the bytes as given, in lower-case hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>How many bytes were given.</summary>
    public int Bytes { get; init; }

    /// <summary>The encoding they were read in, by its WHATWG name in lower case: "utf-8", "windows-1252".</summary>
    public string Charset { get; init; } = "utf-8";

    /// <summary>Who holds the rights, and on what terms the article may be used; null when the page states none.</summary>
    public Licence? Licence { get; init; }

    /// <summary>Uses that the publisher keeps for itself or forbids; what came with the page first, the page's own after it.</summary>
    public IReadOnlyList<Reservation> Reservations { get; init; } = [];

    /// <summary>What the editors say that they corrected, made clear or added; those in the text first.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>How long the reading took. The one value of a record that is not the same every time.</summary>
    public double Milliseconds { get; init; }
}
