using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using Standfirst.Collect.Fetching;
using Standfirst.Collect.Reservations;

namespace Standfirst.Tests.Collect.Fetching;

/// <summary>How hosts are treated. Times are those of a clock that runs a hundred times as fast.</summary>
public class MannersTests
{
    // The quick clock also counts what the machine takes for its work, which is not what is tested here.
    static FetchOptions Polite { get; } = new()
    {
        Seed = 7,
        AnswerLimit = TimeSpan.FromHours(4),
        FetchLimit = TimeSpan.FromHours(12),
        SlowStart = TimeSpan.FromHours(4),
    };

    static byte[] Robots(string text, string headers = "") => LocalServer.Answer("200 OK", headers, Encoding.UTF8.GetBytes(text));

    static byte[] Status(string status, string headers = "") => LocalServer.Answer(status, headers, []);

    static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    static async Task<PageFetch[]> FetchAll(PageFetcher fetcher, LocalServer server, int count) =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(at => fetcher.Fetch(server.At($"/{at}"))));

    static LocalServer Serve(LocalServer server, int count)
    {
        for (int at = 0; at < count; at++)
            server.Say($"/{at}", LocalServer.Page());
        return server;
    }

    static TimeSpan[] Gaps(LocalServer server) =>
        [.. server.PageRequests.Zip(server.PageRequests.Skip(1), (one, next) => next.At - one.At)];

    [Fact]
    public async Task The_files_for_robots_are_asked_for_first_and_once()
    {
        await using var server = Serve(new(), 5);
        using var fetcher = LocalFetcher.Make();

        await FetchAll(fetcher, server, 5);

        Assert.Equal(["/robots.txt", "/.well-known/tdmrep.json"], server.Requests.Take(2).Select(request => request.Path));
        Assert.Equal(7, server.Requests.Length);
    }

    [Fact]
    public async Task One_host_is_asked_one_thing_at_a_time_with_a_rest()
    {
        var time = new QuickTime(100);
        await using var server = new LocalServer(time: time);
        int open = 0;
        for (int at = 0; at < 6; at++)
        {
            server.Do($"/{at}", async (_, stream, cancel) =>
            {
                int others = Interlocked.Increment(ref open) - 1;
                await Task.Delay(20, cancel);
                Interlocked.Decrement(ref open);
                await stream.WriteAsync(others == 0 ? LocalServer.Page() : Status("409 Conflict"), cancel);
            });
        }
        using var fetcher = LocalFetcher.Make(Polite, time);

        Assert.All(await FetchAll(fetcher, server, 6), outcome => outcome.Page());

        Assert.All(Gaps(server), gap => Assert.InRange(gap, TimeSpan.FromSeconds(1), TimeSpan.MaxValue));
    }

    [Fact]
    public async Task Pages_do_not_wait_for_the_files_for_robots()
    {
        var time = new NotingTime();
        await using var server = Serve(new(), 1);
        using var fetcher = LocalFetcher.Make(Polite, time);

        (await fetcher.Fetch(server.At("/0"))).Page();

        Assert.Equal(3, server.Requests.Length);
        Assert.Empty(time.Delays);
    }

    [Fact]
    public async Task A_host_is_asked_several_things_at_a_time_where_that_is_wished()
    {
        await using var server = new LocalServer();
        int open = 0;
        var both = new TaskCompletionSource();
        foreach (string path in (string[])["/0", "/1"])
        {
            server.Do(path, async (_, stream, cancel) =>
            {
                if (Interlocked.Increment(ref open) == 2)
                    both.SetResult();
                await both.Task.WaitAsync(cancel);
                await stream.WriteAsync(LocalServer.Page(), cancel);
            });
        }
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty with { RequestsPerHost = 2 });

        Assert.All(await FetchAll(fetcher, server, 2), outcome => outcome.Page());
    }

    [Fact]
    public async Task Hosts_do_not_wait_for_each_other()
    {
        await using var slow = new LocalServer();
        await using var quick = Serve(new(), 1);
        slow.Do("/", (_, _, cancel) => Task.Delay(Timeout.Infinite, cancel));
        using var fetcher = LocalFetcher.Make();
        using var stop = new CancellationTokenSource();

        var waiting = fetcher.Fetch(slow.At("/", "slow.example"), null, stop.Token);
        while (slow.PageRequests.Length == 0)
            await Task.Delay(10);
        (await fetcher.Fetch(quick.At("/0", "quick.example"))).Page();

        Assert.False(waiting.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task A_crawl_delay_is_obeyed()
    {
        var time = new QuickTime(100);
        await using var server = Serve(new(time: time), 3);
        server.Say("/robots.txt", Robots("User-agent: *\nDisallow:\nCrawl-delay: 20"));
        using var fetcher = LocalFetcher.Make(Polite, time);

        await FetchAll(fetcher, server, 3);

        Assert.All(Gaps(server), gap => Assert.InRange(gap, TimeSpan.FromSeconds(20), TimeSpan.MaxValue));
    }

    [Fact]
    public async Task A_crawl_delay_of_a_day_is_obeyed_as_a_minute()
    {
        var time = new QuickTime(1000);
        await using var server = Serve(new(time: time), 2);
        server.Say("/robots.txt", Robots("User-agent: *\nDisallow:\nCrawl-delay: 86400"));
        using var fetcher = LocalFetcher.Make(Polite, time);

        Assert.All(await FetchAll(fetcher, server, 2), outcome => outcome.Page());

        Assert.InRange(Gaps(server)[^1], TimeSpan.FromMinutes(1), TimeSpan.FromHours(8));
    }

    [Fact]
    public async Task What_robots_may_not_see_is_not_asked_for()
    {
        await using var server = Serve(new(), 2);
        server.Say("/robots.txt", Robots("User-agent: *\nDisallow: /\n\nUser-agent: Standfirst\nDisallow: /1"));
        using var fetcher = LocalFetcher.Make();

        var outcomes = await FetchAll(fetcher, server, 2);

        outcomes[0].Page();
        Assert.Equal("the site's robots.txt forbids it", outcomes[1].Refused(Refusal.Robots).Reason);
        Assert.Equal(["/0"], server.PageRequests.Select(request => request.Path));
    }

    [Theory]
    [InlineData("400 Bad Request")]
    [InlineData("401 Unauthorized")]
    [InlineData("403 Forbidden")]
    [InlineData("404 Not Found")]
    [InlineData("410 Gone")]
    public async Task Where_there_is_no_robots_txt_all_may_be_asked_for(string status)
    {
        await using var server = Serve(new(), 1);
        server.Say("/robots.txt", Status(status));

        (await LocalFetcher.Fetch(server.At("/0"))).Page();
    }

    [Theory]
    [InlineData("500 Internal Server Error", "the server failed (HTTP 500); asked for robots.txt, which must be read first")]
    [InlineData("503 Service Unavailable", "the server is not ready (HTTP 503); asked for robots.txt, which must be read first")]
    [InlineData("429 Too Many Requests", "too many requests for the server (HTTP 429); asked for robots.txt, which must be read first")]
    public async Task Where_robots_txt_cannot_be_read_the_site_must_wait(string status, string reason)
    {
        await using var server = Serve(new(), 2);
        server.Say("/robots.txt", Status(status));
        using var fetcher = LocalFetcher.Make();

        var outcomes = await FetchAll(fetcher, server, 2);

        Assert.All(outcomes, outcome => Assert.Equal(reason, outcome.Unreachable().Reason));
        Assert.All(outcomes, outcome => Assert.InRange(
            outcome.Unreachable().RetryAfter!.Value, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(10)));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_robots_txt_that_is_cut_off_cannot_be_read()
    {
        await using var server = Serve(new(), 1);
        server.Say("/robots.txt", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nUser-agent: *");

        (await LocalFetcher.Fetch(server.At("/0"))).Unreachable();
        Assert.Empty(server.PageRequests);
    }

    [Fact]
    public async Task A_packed_robots_txt_that_is_cut_off_cannot_be_read()
    {
        await using var server = Serve(new(), 1);
        byte[] packed = Pack("User-agent: *\nDisallow: /a\nDisallow: /b\nDisallow: /0");
        server.Say("/robots.txt", LocalServer.Answer("200 OK", "Content-Encoding: gzip\r\n", packed[..^10]));

        (await LocalFetcher.Fetch(server.At("/0"))).Unreachable();
        Assert.Empty(server.PageRequests);
    }

    [Fact]
    public async Task A_packed_robots_txt_without_end_is_read_as_far_as_needed()
    {
        await using var server = Serve(new(), 2);
        byte[] packed = Pack("User-agent: *\nDisallow: /1\n" + new string('#', 20_000_000));
        server.Say("/robots.txt", LocalServer.Answer("200 OK", "Content-Encoding: gzip\r\n", packed));
        using var fetcher = LocalFetcher.Make();

        var outcomes = await FetchAll(fetcher, server, 2);

        outcomes[0].Page();
        outcomes[1].Refused(Refusal.Robots);
    }

    [Fact]
    public async Task A_robots_txt_without_end_is_read_as_far_as_needed()
    {
        await using var server = Serve(new(), 2);
        server.Do("/robots.txt", async (_, stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /1\n"u8.ToArray(), cancel);
            byte[] more = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("# and so on\n", 5_000)));
            while (true)
                await stream.WriteAsync(more, cancel);
        });
        using var fetcher = LocalFetcher.Make();

        var outcomes = await FetchAll(fetcher, server, 2);

        outcomes[0].Page();
        outcomes[1].Refused(Refusal.Robots);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public async Task Five_redirects_to_robots_txt_are_followed(int redirects, bool allows)
    {
        await using var server = Serve(new(), 1);
        server.Say("/robots.txt", Status("301 Moved", "Location: /r/1\r\n"));
        for (int at = 1; at < redirects; at++)
            server.Say($"/r/{at}", Status("301 Moved", $"Location: /r/{at + 1}\r\n"));
        server.Say($"/r/{redirects}", Robots("User-agent: *\nDisallow: /"));

        var outcome = await LocalFetcher.Fetch(server.At("/0"));

        Assert.Equal(allows, outcome is PageFetch.Arrived);
    }

    [Fact]
    public async Task What_robots_txt_said_is_asked_again_after_a_day()
    {
        var time = new ManualTime();
        await using var server = Serve(new(), 1);
        server.SayInTurn("/robots.txt", Robots("User-agent: *\nDisallow: /"), Robots("User-agent: *\nAllow: /"));
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty, time);

        (await fetcher.Fetch(server.At("/0"))).Refused(Refusal.Robots);
        time.Advance(TimeSpan.FromHours(23));
        (await fetcher.Fetch(server.At("/0"))).Refused(Refusal.Robots);
        time.Advance(TimeSpan.FromHours(2));
        (await fetcher.Fetch(server.At("/0"))).Page();
    }

    [Fact]
    public async Task What_robots_txt_said_yesterday_counts_while_it_cannot_be_read()
    {
        var time = new ManualTime();
        await using var server = Serve(new(), 2);
        server.SayInTurn("/robots.txt", Robots("User-agent: *\nDisallow: /1"), Status("503 Service Unavailable"));
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty, time);

        (await fetcher.Fetch(server.At("/0"))).Page();
        time.Advance(TimeSpan.FromHours(25));
        (await fetcher.Fetch(server.At("/0"))).Page();
        (await fetcher.Fetch(server.At("/1"))).Refused(Refusal.Robots);
        Assert.Equal(2, server.Requests.Count(request => request.Path == "/robots.txt"));
    }

    [Fact]
    public async Task A_site_in_trouble_is_asked_again_after_ten_minutes()
    {
        var time = new ManualTime();
        await using var server = Serve(new(), 1);
        server.SayInTurn("/robots.txt", Status("500 Internal Server Error"), Status("404 Not Found"));
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty, time);

        (await fetcher.Fetch(server.At("/0"))).Unreachable();
        time.Advance(TimeSpan.FromMinutes(11));
        (await fetcher.Fetch(server.At("/0"))).Page();
    }

    [Theory]
    [InlineData("500 Internal Server Error")]
    [InlineData("502 Bad Gateway")]
    [InlineData("503 Service Unavailable")]
    [InlineData("429 Too Many Requests")]
    [InlineData("522 Timed Out")]
    public async Task Trouble_that_passes_is_waited_for(string status)
    {
        var time = new QuickTime(100);
        await using var server = new LocalServer(time: time);
        server.SayInTurn("/", Status(status), Status(status), LocalServer.Page());
        using var fetcher = LocalFetcher.Make(Polite, time);

        (await fetcher.Fetch(server.At("/"))).Page();

        Assert.Equal(3, server.PageRequests.Length);
    }

    [Fact]
    public async Task Trouble_that_stays_is_told_after_three_tries()
    {
        await using var server = new LocalServer();
        server.Say("/", Status("503 Service Unavailable"));
        server.Say("/cut", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<p>");
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty with { Tries = 3 });

        Assert.Equal(503, (await fetcher.Fetch(server.At("/"))).Unreachable().Status);
        (await fetcher.Fetch(server.At("/cut"))).Unreachable();
        Assert.Equal(6, server.PageRequests.Length);
    }

    [Fact]
    public async Task A_refusal_is_not_asked_again()
    {
        await using var server = new LocalServer();
        server.Say("/", Status("403 Forbidden"));
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty with { Tries = 3 });

        (await fetcher.Fetch(server.At("/"))).Refused(Refusal.Status);
        Assert.Single(server.PageRequests);
    }

    [Theory]
    [InlineData("429 Too Many Requests", false)]
    [InlineData("503 Service Unavailable", true)]
    public async Task A_host_that_asks_to_wait_is_waited_for_by_all(string status, bool isDate)
    {
        var time = new QuickTime(100);
        await using var server = Serve(new(time: time), 3);
        string after = isDate ? time.GetUtcNow().AddSeconds(50).ToString("r") : "40";
        server.SayInTurn("/0", Status(status, $"Retry-After: {after}\r\n"), LocalServer.Page());
        using var fetcher = LocalFetcher.Make(Polite, time);

        var first = fetcher.Fetch(server.At("/0"));
        while (server.PageRequests.Length == 0)
            await Task.Delay(5);
        var rest = await Task.WhenAll(first, fetcher.Fetch(server.At("/1")), fetcher.Fetch(server.At("/2")));

        Assert.All(rest, outcome => outcome.Page());
        var pages = server.PageRequests;
        if (isDate)
            Assert.All(pages[1..], request => Assert.InRange(request.At, DateTimeOffset.Parse(after, null), DateTimeOffset.MaxValue));
        else
            Assert.All(pages[1..], request => Assert.InRange(request.At - pages[0].At, TimeSpan.FromSeconds(40), TimeSpan.MaxValue));
    }

    [Fact]
    public async Task A_host_that_asks_to_wait_for_an_hour_is_told_of_and_left_alone()
    {
        await using var server = Serve(new(), 2);
        server.Say("/0", Status("503 Service Unavailable", "Retry-After: 3600\r\n"));
        using var fetcher = LocalFetcher.Make(Polite with { HostDelay = TimeSpan.Zero });

        Assert.Equal(TimeSpan.FromHours(1), (await fetcher.Fetch(server.At("/0"))).Unreachable().RetryAfter);
        var next = (await fetcher.Fetch(server.At("/1"))).Unreachable();

        Assert.Equal("the server asked to wait", next.Reason);
        Assert.InRange(next.RetryAfter!.Value, TimeSpan.FromMinutes(50), TimeSpan.FromHours(1));
        Assert.Single(server.PageRequests);
    }

    [Fact]
    public async Task A_host_with_too_much_to_do_has_a_pause_from_all()
    {
        var time = new QuickTime(100);
        await using var server = Serve(new(time: time), 2);
        server.Say("/0", Status("429 Too Many Requests"));
        using var fetcher = LocalFetcher.Make(Polite with { Tries = 1, FirstBackOff = TimeSpan.FromSeconds(30) }, time);

        (await fetcher.Fetch(server.At("/0"))).Unreachable();
        (await fetcher.Fetch(server.At("/1"))).Page();

        Assert.InRange(Gaps(server)[^1], TimeSpan.FromSeconds(30), TimeSpan.MaxValue);
    }

    [Fact]
    public async Task A_host_that_closes_while_several_wait_is_left_alone_by_all()
    {
        await using var server = new LocalServer();
        server.Say("/0", Status("503 Service Unavailable", "Retry-After: 3600\r\n"));
        server.Say("/1", LocalServer.Page());
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty with { RequestsPerHost = 2, HostDelay = TimeSpan.FromSeconds(0.3) });

        var outcomes = await FetchAll(fetcher, server, 2);

        // Whichever came first; the other one does not wait for an hour.
        outcomes[0].Unreachable();
        Assert.True(outcomes[1] is PageFetch.Arrived or PageFetch.Unreachable { RetryAfter: not null });
    }

    [Fact]
    public async Task Back_off_is_the_same_with_the_same_seed()
    {
        async Task<TimeSpan[]> Delays(int seed)
        {
            var time = new NotingTime();
            using var fetcher = LocalFetcher.Make(
                LocalFetcher.Hasty with { Tries = 5, Seed = seed, FirstBackOff = TimeSpan.FromSeconds(2) },
                time,
                _ => throw new SocketException((int)SocketError.TryAgain));
            (await fetcher.Fetch(new("http://troubled.example/"))).Unreachable();
            return time.Delays;
        }

        var delays = await Delays(7);

        Assert.Equal(4, delays.Length);
        Assert.Equal(delays, await Delays(7));
        Assert.NotEqual(delays, await Delays(8));
        Assert.All(delays, delay => Assert.InRange(delay, TimeSpan.Zero, LocalFetcher.Hasty.LongestWait));
    }

    [Theory]
    [InlineData("Retry-After: 0\r\n")]
    [InlineData("Retry-After: Mon, 04 Jan 2010 12:00:00 GMT\r\n")]
    public async Task A_wait_of_nothing_is_the_usual_back_off(string header)
    {
        var time = new NotingTime();
        await using var server = new LocalServer();
        server.SayInTurn("/", Status("503 Service Unavailable", header), LocalServer.Page());
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty with { Tries = 2, FirstBackOff = TimeSpan.FromSeconds(2) }, time);

        (await fetcher.Fetch(server.At("/"))).Page();

        Assert.InRange(Assert.Single(time.Delays), TimeSpan.FromMilliseconds(100), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_host_that_there_is_not_is_looked_up_once()
    {
        int asked = 0;
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty with { Tries = 3 }, addresses: _ =>
        {
            asked++;
            throw new SocketException((int)SocketError.HostNotFound);
        });

        (await fetcher.Fetch(new("http://nowhere.example/"))).Unreachable();

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Requests_that_may_run_at_once_start_apart()
    {
        var time = new QuickTime(100);
        await using var server = Serve(new(time: time), 4);
        using var fetcher = LocalFetcher.Make(Polite with { RequestsPerHost = 4 }, time);

        Assert.All(await FetchAll(fetcher, server, 4), outcome => outcome.Page());

        // A connection may take longer than the one before it, so the first and the last are looked at.
        var pages = server.PageRequests;
        Assert.InRange(pages[^1].At - pages[0].At, TimeSpan.FromSeconds(2), TimeSpan.MaxValue);
    }

    [Fact]
    public async Task What_is_remembered_of_hosts_has_a_bound()
    {
        await using var server = Serve(new(), 1);
        server.Say("/robots.txt", Robots("User-agent: *\nDisallow: /" + new string('x', 5_000)));
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty with { MaxHosts = 3, MaxSiteRules = 10_000 });

        for (int round = 0; round < 2; round++)
        {
            for (int host = 0; host < 8; host++)
                (await fetcher.Fetch(server.At("/0", $"host{host}.example"))).Page();
            Assert.InRange(fetcher.HostsRemembered, 1, 3);
            Assert.InRange(fetcher.SitesRemembered, 1, 2);
        }

        // Forgotten ones were read again.
        Assert.Equal(16, server.Requests.Count(request => request.Path == "/robots.txt"));
    }

    [Fact]
    public async Task Reservations_of_the_site_come_with_the_page()
    {
        await using var server = Serve(new(), 1);
        server.Say("/robots.txt", Robots("User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /"));
        server.Say("/.well-known/tdmrep.json", LocalServer.Answer(
            "200 OK", "Content-Type: application/json\r\n",
            [.. """[{"location":"/*","tdm-reservation":1,"tdm-policy":"https://terms.example/tdm"}]"""u8]));

        Assert.Equal(
            [new Reservation("tdm-reservation", "tdmrep.json", "https://terms.example/tdm"), new("ai-train=no", "robots.txt")],
            (await LocalFetcher.Fetch(server.At("/0"))).Page().Reservations);
    }

    [Fact]
    public async Task A_page_that_may_not_be_mined_is_refused_where_that_is_respected()
    {
        await using var server = Serve(new(), 1);
        server.Say("/free", LocalServer.Page(headers: "TDM-Reservation: 0\r\n"));
        server.Say("/.well-known/tdmrep.json", LocalServer.Answer("200 OK", "", [.. """[{"location":"/","tdm-reservation":1}]"""u8]));
        var options = LocalFetcher.Hasty with { RespectTdm = true };

        Assert.Equal(
            "text and data mining is reserved (tdm-reservation, tdmrep.json)",
            (await LocalFetcher.Fetch(server.At("/0"), options)).Refused(Refusal.Reservation).Reason);
        (await LocalFetcher.Fetch(server.At("/free"), options)).Page();
        Assert.NotNull((await LocalFetcher.Fetch(server.At("/0"))).Page().Reservations.WhyMiningIsForbidden());
    }

    [Fact]
    public async Task A_site_that_forbids_it_is_not_asked_for_its_reservations()
    {
        await using var server = Serve(new(), 1);
        server.Say("/robots.txt", Robots("User-agent: *\nDisallow: /.well-known/"));

        (await LocalFetcher.Fetch(server.At("/0"))).Page();

        Assert.DoesNotContain("/.well-known/tdmrep.json", server.Requests.Select(request => request.Path));
    }
}
