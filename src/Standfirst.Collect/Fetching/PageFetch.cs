using Standfirst.Collect.Reservations;

namespace Standfirst.Collect.Fetching;

/// <summary>What came of asking for a page. The four cases are all there are. Reasons are a few words for the
/// user, one line, without the page's address.</summary>
public abstract record PageFetch
{
    PageFetch()
    {
    }

    /// <summary>The page came.</summary>
    /// <param name="Page">The page.</param>
    public sealed record Arrived(FetchedPage Page) : PageFetch;

    /// <summary>The page is still the one that the validators belong to.</summary>
    /// <param name="Url">The address that said so, behind all redirects.</param>
    /// <param name="At">When it said so.</param>
    /// <param name="Reservations">What is reserved now; empty where nothing is.</param>
    public sealed record NotModified(Uri Url, DateTimeOffset At, IReadOnlyList<Reservation> Reservations)
        : PageFetch;

    /// <summary>The page is not to be had, or not to be taken; to ask again the same way gets the same
    /// answer.</summary>
    /// <param name="Why">What stands against it.</param>
    /// <param name="Reason">The same in words.</param>
    /// <param name="Status">The HTTP status; null where another thing than the status is the reason.</param>
    /// <param name="RetryAfter">How long the server asks to wait; null where it does not.</param>
    public sealed record Refused(Refusal Why, string Reason, int? Status = null, TimeSpan? RetryAfter = null)
        : PageFetch;

    /// <summary>The page could not be had now; it may be there later.</summary>
    /// <param name="Reason">What the trouble is.</param>
    /// <param name="Status">The HTTP status; null where there was no answer.</param>
    /// <param name="RetryAfter">How long the server asks to wait; null where it does not.</param>
    public sealed record Unreachable(string Reason, int? Status = null, TimeSpan? RetryAfter = null)
        : PageFetch;
}

/// <summary>What stands against a page.</summary>
public enum Refusal
{
    /// <summary>The address is none of http or https, or is too long.</summary>
    Url,

    /// <summary>The address is not of the open internet.</summary>
    Address,

    /// <summary>The server cannot prove that it is the one.</summary>
    Tls,

    /// <summary>The site's robots.txt.</summary>
    Robots,

    /// <summary>The publisher reserves text and data mining, and this is respected.</summary>
    Reservation,

    /// <summary>The server's status.</summary>
    Status,

    /// <summary>Redirects that are too many, go in a circle or lead nowhere.</summary>
    Redirects,

    /// <summary>It is no page but a file of another kind.</summary>
    ContentType,

    /// <summary>It is packed in a way that cannot be unpacked, or only to make work.</summary>
    Packing,

    /// <summary>It has more bytes than the limit.</summary>
    Size,
}
