using System.Net;
using Standfirst.Collect.Fetching;

namespace Standfirst.Tests.Collect.Fetching;

/// <summary>Makes fetchers for which 127.0.0.1 is the open internet, and all names below .example live there.
/// Whatever would leave the loopback fails the test.</summary>
static class LocalFetcher
{
    /// <summary>What tests are told that would have left the loopback; no test passes that is.</summary>
    public const string OutsideAddress = "(outside!)";

    /// <summary>One try, no pauses.</summary>
    public static FetchOptions Hasty { get; } = new()
    {
        Tries = 1,
        HostDelay = TimeSpan.Zero,
        FirstBackOff = TimeSpan.FromMilliseconds(1),
        Seed = 7,
    };

    public static PageFetcher Make(
        FetchOptions? options = null, TimeProvider? time = null, Func<string, string[]>? addresses = null) =>
        new(
            options ?? Hasty,
            time ?? TimeProvider.System,
            (host, _) => Task.FromResult<IPAddress[]>([.. (addresses ?? OfExample)(host).Select(IPAddress.Parse)]),
            Judge);

    /// <summary>Fetches one page with a fetcher of its own.</summary>
    public static async Task<PageFetch> Fetch(Uri url, FetchOptions? options = null, Media wanted = Media.Page)
    {
        using var fetcher = Make(options);
        return await fetcher.Fetch(url, wanted, null, CancellationToken.None);
    }

    public static FetchedPage Page(this PageFetch outcome) => Assert.IsType<PageFetch.Arrived>(outcome).Page;

    public static string Text(this PageFetch outcome) => global::System.Text.Encoding.UTF8.GetString(outcome.Page().Body.Span);

    public static PageFetch.Refused Refused(this PageFetch outcome, Refusal why)
    {
        var refused = Assert.IsType<PageFetch.Refused>(outcome);
        Assert.Equal(why, refused.Why);
        AssertForUser(refused.Reason);
        return refused;
    }

    public static PageFetch.Unreachable Unreachable(this PageFetch outcome)
    {
        var unreachable = Assert.IsType<PageFetch.Unreachable>(outcome);
        AssertForUser(unreachable.Reason);
        return unreachable;
    }

    static void AssertForUser(string reason)
    {
        Assert.InRange(reason.Length, 5, 160);
        Assert.DoesNotContain("\n", reason);
        Assert.DoesNotContain("127.0.0.1", reason);
        Assert.DoesNotContain("Exception", reason);
        Assert.DoesNotContain(OutsideAddress, reason);
    }

    static string[] OfExample(string host) => host.EndsWith(".example", StringComparison.Ordinal)
        ? ["127.0.0.1"]
        : throw new InvalidOperationException($"{host} would have been looked up");

    static string? Judge(IPAddress address) => address.Equals(IPAddress.Loopback)
        ? null
        : AddressJudge.FindSpecial(address) ?? OutsideAddress;
}
