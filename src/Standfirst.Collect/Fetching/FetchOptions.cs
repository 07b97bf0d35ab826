using System.Runtime.CompilerServices;

namespace Standfirst.Collect.Fetching;

/// <summary>How pages are fetched. The defaults are polite and safe; the reasons for the numbers are in
/// docs/collecting.md.</summary>
public sealed record FetchOptions
{
    /// <summary>What a <see cref="PageFetcher"/> uses when it is given none.</summary>
    public static FetchOptions Default { get; } = new();

    /// <summary>Where a publisher can reach whoever fetches, an address of the web or of mail; null to name
    /// none. It stands in the user agent, "Standfirst/1.0 (+https://crawl.example/)".</summary>
    public string? Contact { get; init; }

    /// <summary>Whether loopback, private and other addresses may be asked that are not of the open
    /// internet.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Whether pages are refused whose text may not be mined, as far as is told beside the
    /// page.</summary>
    public bool RespectTdm { get; init; }

    /// <summary>The most bytes of a page, both as they come and unpacked; 16 MiB as for reading.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The same where a feed or a list is wanted: 50 MiB, which a sitemap may have
    /// (sitemaps.org).</summary>
    public int MaxFeedBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>How many redirects are followed. Honest pages need one to four; each may cost a robots.txt
    /// and a turn.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How long a server may take until its answer begins, connecting included.</summary>
    public TimeSpan AnswerLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a page may take, over all redirects and tries, without the waiting in
    /// between.</summary>
    public TimeSpan FetchLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The slowest pace of a body in bytes a second, after <see cref="SlowStart"/>: a
    /// modem's.</summary>
    public int SlowestBody { get; init; } = 1024;

    /// <summary>How long a body may be slower than that.</summary>
    public TimeSpan SlowStart { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many requests one host gets at a time.</summary>
    public int RequestsPerHost { get; init; } = 1;

    /// <summary>How long a host has rest between two requests, where its robots.txt asks for no
    /// more.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest Crawl-delay that is obeyed; a longer one is obeyed as this.</summary>
    public TimeSpan LongestCrawlDelay { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a request is made at most, when the network or the server is in trouble.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>How long to wait before the second try, about; each further wait is twice as long.</summary>
    public TimeSpan FirstBackOff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait for a host that asked for one; where it asks for more, the answer says how
    /// much.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Makes the chance in waits repeatable; null for chance.</summary>
    public int? Seed { get; init; }

    /// <summary>The proxy to go through; null for none, whatever the environment says. A proxy finds the
    /// addresses itself and must guard its own neighbours: here only addresses in numbers and "localhost" are
    /// then refused.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>Of how many hosts it is remembered when they may be asked again.</summary>
    public int MaxHosts { get; init; } = 10_000;

    /// <summary>How many bytes of robots.txt and tdmrep.json are remembered, about.</summary>
    public int MaxSiteRules { get; init; } = 32 * 1024 * 1024;

    // More is no page; and it must fit into one array.
    const int MostBytes = 1024 * 1024 * 1024;

    /// <summary>Looks whether the values mean something.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One does not.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxBytes, MostBytes);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxFeedBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxFeedBytes, MostBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRedirects);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(SlowestBody);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(RequestsPerHost);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Tries);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxHosts);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxSiteRules);
        CheckTime(AnswerLimit, TimeSpan.FromMilliseconds(1));
        CheckTime(FetchLimit, TimeSpan.FromMilliseconds(1));
        CheckTime(SlowStart, TimeSpan.Zero);
        CheckTime(HostDelay, TimeSpan.Zero);
        CheckTime(LongestCrawlDelay, TimeSpan.Zero);
        CheckTime(FirstBackOff, TimeSpan.Zero);
        CheckTime(LongestWait, TimeSpan.Zero);
    }

    // A day is longer than anybody waits, and no timer overflows.
    static void CheckTime(
        TimeSpan time, TimeSpan shortest, [CallerArgumentExpression(nameof(time))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, shortest, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, TimeSpan.FromDays(1), name);
    }
}
