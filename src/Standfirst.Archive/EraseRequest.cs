using Standfirst.Archive.Addresses;

namespace Standfirst.Archive;

/// <summary>What is to be erased. The cases are all there are.</summary>
public abstract record EraseRequest
{
    EraseRequest()
    {
    }

    /// <summary>The page at a URL, all its versions.</summary>
    /// <param name="Url">The URL, however it is written.</param>
    public sealed record Page(string Url) : EraseRequest;

    /// <summary>All pages of a site and of its subdomains; nothing of them is taken in again.</summary>
    public sealed record Site : EraseRequest
    {
        /// <summary>A request to erase a site.</summary>
        /// <param name="site">"example.org" or any URL of it.</param>
        /// <exception cref="ArgumentException">It is neither.</exception>
        public Site(string site)
        {
            ArgumentNullException.ThrowIfNull(site);
            Host = PageAddress.HostOfSite(site) ?? throw new ArgumentException($"{site} is no host", nameof(site));
        }

        /// <summary>The host as addresses have it: in small letters, in plain ones ("xn--…"), without "www.".</summary>
        public string Host { get; }
    }

    /// <summary>All pages that name somebody of just this name, in the story or the byline, in any version.</summary>
    /// <param name="Name">The name; capitals and accents do not matter.</param>
    public sealed record Person(string Name) : EraseRequest;

    /// <summary>All pages that were published within a span of days, or stored then where they do not tell.</summary>
    /// <param name="First">The first day.</param>
    /// <param name="Last">The last day.</param>
    public sealed record Span(DateOnly First, DateOnly Last) : EraseRequest;
}

/// <summary>A page that is to be erased.</summary>
/// <param name="PageId">Its number.</param>
/// <param name="Address">Its address.</param>
/// <param name="Headline">The headline of its current version; null where it has none.</param>
/// <param name="Versions">How many versions of it there are.</param>
public sealed record PageToErase(long PageId, string Address, string? Headline, int Versions);

/// <summary>What was erased.</summary>
/// <param name="Pages">How many pages.</param>
/// <param name="Versions">How many versions of articles.</param>
/// <param name="IsOverwritten">Whether the bytes are gone from the files, too; else another program held the archive open
/// and they go when the next erasure or "check" can have it alone.</param>
public readonly record struct Erased(int Pages, int Versions, bool IsOverwritten);
