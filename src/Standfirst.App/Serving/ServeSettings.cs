using System.Net;
using Standfirst.App.Inputs;

namespace Standfirst.App.Serving;

/// <summary>What `standfirst serve` is told.</summary>
sealed record ServeSettings
{
    /// <summary>Where it listens when nobody says: the machine itself alone.</summary>
    public static readonly IPEndPoint UsualPlace = new(IPAddress.Loopback, 8480);

    /// <summary>Where it listens.</summary>
    public IPEndPoint Listen { get; init; } = UsualPlace;

    /// <summary>The names by which people reach it from elsewhere.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The proxies that are believed when they tell for whom they ask.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>The server's own certificate; null where it speaks without TLS.</summary>
    public TlsFiles? Tls { get; init; }

    /// <summary>How many requests a second one caller may make; null for the usual number beyond the machine itself, and any
    /// number on it.</summary>
    public int? Rate { get; init; }

    /// <summary>Where metrics and traces go; null for nowhere.</summary>
    public Uri? Otlp { get; init; }

    /// <summary>How the pages are fetched that somebody names.</summary>
    public FetchSettings Fetching { get; init; } = new();

    /// <summary>The most bytes of a page that somebody sends or names.</summary>
    public int MaxBytes { get; init; } = ReadOptions.Default.MaxBytes;

    /// <summary>Whether others than those at the machine itself may reach it: by its address, by a name, or through a
    /// proxy.</summary>
    public bool IsReachable => !IPAddress.IsLoopback(Listen.Address) || Hosts.Count > 0 || Proxies.Count > 0;
}
