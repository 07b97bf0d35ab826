using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Standfirst.Collect.Fetching;

namespace Standfirst.Tests.Collect.Fetching;

/// <summary>What servers do that mean no good, or cannot do better.</summary>
public class SafetyTests
{
    static FetchOptions Small { get; } = LocalFetcher.Hasty with { MaxBytes = 100_000 };

    [Theory]
    [InlineData("http://127.0.0.2/")]
    [InlineData("http://localhost/")]
    [InlineData("http://10.0.0.1/admin")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[64:ff9b::a00:1]/")]
    [InlineData("http://2130706434/")]
    [InlineData("http://0x7f.0.0.2/")]
    [InlineData("https://192.168.0.1/")]
    [InlineData("http://inside.example/")]
    public async Task A_redirect_to_the_inside_is_refused(string inside)
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("302 Found", $"Location: {inside}\r\n", []));
        using var fetcher = LocalFetcher.Make(addresses: host => host switch
        {
            "localhost" => ["127.0.0.2", "::1"],
            "inside.example" => ["10.1.2.3"],
            _ => throw new InvalidOperationException($"{host} would have been looked up"),
        });

        (await fetcher.Fetch(server.At("/"))).Refused(Refusal.Address);
    }

    [Fact]
    public async Task A_server_inside_is_not_asked_in_the_first_place()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Page());
        using var fetcher = new PageFetcher(LocalFetcher.Hasty);

        var refused = (await fetcher.Fetch(server.At("/"))).Refused(Refusal.Address);

        Assert.Contains("loopback", refused.Reason);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_server_inside_is_asked_where_that_is_allowed()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Page());
        using var fetcher = new PageFetcher(LocalFetcher.Hasty with { AllowPrivate = true });

        Assert.Equal("<p>Rain.</p>", (await fetcher.Fetch(server.At("/"))).Text());
    }

    [Fact]
    public async Task A_name_that_leads_elsewhere_the_next_moment_is_caught()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Page());
        int asked = 0;
        using var fetcher = LocalFetcher.Make(addresses: _ => [Interlocked.Increment(ref asked) <= 2 ? "127.0.0.1" : "10.0.0.1"]);

        // robots.txt and tdmrep.json were asked at the first two addresses.
        (await fetcher.Fetch(server.At("/", "rebound.example"))).Refused(Refusal.Address);

        Assert.Equal(3, asked);
        Assert.Empty(server.PageRequests);
    }

    [Fact]
    public async Task Of_a_hosts_addresses_those_outside_are_taken()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Page());
        using var fetcher = LocalFetcher.Make(addresses: _ => ["10.0.0.1", "127.0.0.1"]);

        (await fetcher.Fetch(server.At("/", "mixed.example"))).Page();
    }

    [Fact]
    public async Task The_files_for_robots_lead_nowhere_inside_either()
    {
        await using var server = new LocalServer();
        server.Say("/robots.txt", LocalServer.Answer("302 Found", "Location: http://10.0.0.1/robots.txt\r\n", []));
        server.Say("/", LocalServer.Page());

        (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.Address);
        Assert.Empty(server.PageRequests);
    }

    [Fact]
    public async Task What_would_leave_the_loopback_is_seen_by_these_tests()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("302 Found", "Location: http://93.184.216.34/\r\n", []));

        var refused = Assert.IsType<PageFetch.Refused>(await LocalFetcher.Fetch(server.At("/")));

        Assert.Contains(LocalFetcher.OutsideAddress, refused.Reason);
        await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(
            async () => (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.Address));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://news.example/")]
    [InlineData("gopher://127.0.0.1:25/")]
    [InlineData("data:text/html,x")]
    [InlineData("javascript:alert(1)")]
    public async Task A_redirect_off_the_web_is_not_followed(string location)
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("302 Found", $"Location: {location}\r\n", []));

        (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.Redirects);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Location: \r\n")]
    [InlineData("Location: http://\r\n")]
    [InlineData("Location: http://[::1\r\n")]
    public async Task A_redirect_that_leads_nowhere_is_told(string header)
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("302 Found", header, []));

        (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.Redirects);
    }

    [Theory]
    [InlineData("301")]
    [InlineData("302")]
    [InlineData("303")]
    [InlineData("307")]
    [InlineData("308")]
    public async Task Redirects_are_followed_and_kept(string status)
    {
        await using var server = new LocalServer();
        server.Say("/a", LocalServer.Answer($"{status} Elsewhere", "Location: b?x=1#top\r\n", []));
        server.Say("/b?x=1", LocalServer.Answer($"{status} Elsewhere", $"Location: {server.At("/c", "news.example")}\r\n", []));
        server.Say("/c", LocalServer.Page());

        var page = (await LocalFetcher.Fetch(server.At("/a"))).Page();

        Assert.Equal(server.At("/c", "news.example"), page.Url);
        Assert.Equal([server.At("/a"), server.At("/b?x=1")], page.Redirects);
    }

    [Fact]
    public async Task An_address_in_other_letters_is_followed()
    {
        await using var server = new LocalServer();
        server.Say("/a", [.. LocalServer.Answer("302 Found", "Location: /straße\r\n", [])
            .SelectMany(octet => octet == 0xDF ? new byte[] { 0xC3, 0x9F } : [octet])]);
        server.Say("/stra%C3%9Fe", LocalServer.Page());

        (await LocalFetcher.Fetch(server.At("/a"))).Page();
    }

    [Fact]
    public async Task Redirects_in_a_circle_are_told()
    {
        await using var server = new LocalServer();
        server.Say("/a", LocalServer.Answer("302 Found", "Location: /b\r\n", []));
        server.Say("/b", LocalServer.Answer("302 Found", "Location: /a\r\n", []));

        Assert.Equal("redirects that go in a circle", (await LocalFetcher.Fetch(server.At("/a"))).Refused(Refusal.Redirects).Reason);
        Assert.Equal(2, server.PageRequests.Length);
    }

    [Fact]
    public async Task Redirects_without_end_are_told()
    {
        await using var server = new LocalServer();
        for (int at = 0; at < 20; at++)
            server.Say($"/{at}", LocalServer.Answer("302 Found", $"Location: /{at + 1}\r\n", []));

        Assert.Equal("more than 10 redirects", (await LocalFetcher.Fetch(server.At("/0"))).Refused(Refusal.Redirects).Reason);
        Assert.Equal(11, server.PageRequests.Length);
    }

    [Fact]
    public async Task A_redirect_to_where_robots_may_not_go_is_not_followed()
    {
        await using var server = new LocalServer();
        server.Say("/robots.txt", LocalServer.Answer("200 OK", "", [.. "User-agent: *\nDisallow: /private"u8]));
        server.Say("/", LocalServer.Answer("302 Found", "Location: /private/1\r\n", []));

        (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.Robots);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_an_error()
    {
        await using var server = new LocalServer(tls: true);
        server.Say("/", LocalServer.Page());

        (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.Tls);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_server_that_speaks_no_tls_is_an_error()
    {
        await using var server = new LocalServer();

        var outcome = await LocalFetcher.Fetch(new UriBuilder(server.At("/")) { Scheme = "https" }.Uri);

        Assert.True(outcome is PageFetch.Refused { Why: Refusal.Tls } or PageFetch.Unreachable, outcome.ToString());
    }

    [Fact]
    public async Task A_page_that_is_too_large_by_its_own_word_is_not_read()
    {
        await using var server = new LocalServer();
        server.Do("/", async (_, stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100001\r\n\r\n"u8.ToArray(), cancel);
            await Task.Delay(Timeout.Infinite, cancel);
        });

        var refused = (await LocalFetcher.Fetch(server.At("/"), Small)).Refused(Refusal.Size);

        Assert.Equal("the page has more bytes than the limit of 100,000", refused.Reason);
    }

    [Theory]
    [InlineData(100_000, true)]
    [InlineData(100_001, false)]
    public async Task A_page_may_have_as_many_bytes_as_the_limit(int bytes, bool isTaken)
    {
        await using var server = new LocalServer();
        byte[] page = [.. Enumerable.Repeat((byte)'x', bytes)];
        string[] codings = ["gzip", "deflate", "br"];
        server.Say("/plain", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"u8, .. page]);
        foreach (string coding in codings)
            server.Say("/" + coding, LocalServer.Answer("200 OK", $"Content-Type: text/html\r\nContent-Encoding: {coding}\r\n", Pack(page, coding)));

        foreach (string path in (string[])["plain", .. codings])
        {
            var outcome = await LocalFetcher.Fetch(server.At("/" + path), Small);
            if (isTaken)
                Assert.Equal(bytes, outcome.Page().Body.Length);
            else
                outcome.Refused(Refusal.Size);
        }
    }

    [Fact]
    public async Task A_feed_may_have_more_bytes_than_a_page()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("200 OK", "Content-Type: text/xml\r\n", new byte[150_000]));
        var options = Small with { MaxFeedBytes = 200_000 };

        Assert.Equal(150_000, (await LocalFetcher.Fetch(server.At("/"), options, Media.Feed)).Page().Body.Length);
        (await LocalFetcher.Fetch(server.At("/"), options with { MaxFeedBytes = 149_999 }, Media.Feed)).Refused(Refusal.Size);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_bomb_is_not_unpacked(string coding)
    {
        await using var server = new LocalServer();
        byte[] bomb = Pack(new byte[30_000_000], coding);
        server.Say("/", LocalServer.Answer("200 OK", $"Content-Type: text/html\r\nContent-Encoding: {coding}\r\n", bomb));

        (await LocalFetcher.Fetch(server.At("/"), LocalFetcher.Hasty)).Refused(Refusal.Packing);
        (await LocalFetcher.Fetch(server.At("/"), Small)).Refused(Refusal.Size);
    }

    [Fact]
    public async Task A_bomb_in_a_bomb_is_not_unpacked()
    {
        await using var server = new LocalServer();
        byte[] bomb = Pack(Pack(new byte[100_000_000], "gzip"), "gzip");
        server.Say("/", LocalServer.Answer("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip, gzip\r\n", bomb));
        server.Say("/3", LocalServer.Answer("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip, gzip, gzip\r\n", bomb));

        (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.Size);
        (await LocalFetcher.Fetch(server.At("/3"))).Refused(Refusal.Packing);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZIP")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("identity")]
    [InlineData("")]
    [InlineData("gzip, br")]
    public async Task A_packed_page_is_unpacked(string coding)
    {
        await using var server = new LocalServer();
        byte[] body = Encoding.UTF8.GetBytes("<p>Rain fell for three days.</p>");
        foreach (string layer in coding.Split(", "))
            body = Pack(body, layer.ToLowerInvariant());
        server.Say("/", LocalServer.Answer("200 OK", $"Content-Type: text/html\r\nContent-Encoding: {coding}\r\n", body));

        Assert.Equal("<p>Rain fell for three days.</p>", (await LocalFetcher.Fetch(server.At("/"))).Text());
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("compress")]
    [InlineData("br, rot13")]
    public async Task An_unknown_packing_is_refused(string coding)
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("200 OK", $"Content-Type: text/html\r\nContent-Encoding: {coding}\r\n", [1, 2, 3]));

        (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.Packing);
    }

    [Fact]
    public async Task What_is_called_gzip_and_is_not_is_taken_as_it_is()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", [.. "<p>Rain"u8]));

        Assert.Equal("<p>Rain", (await LocalFetcher.Fetch(server.At("/"))).Text());
    }

    [Fact]
    public async Task Deflate_without_its_frame_is_taken_too()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("200 OK", "Content-Type: text/html\r\nContent-Encoding: deflate\r\n", Pack([.. "<p>Rain"u8], "raw")));

        Assert.Equal("<p>Rain", (await LocalFetcher.Fetch(server.At("/"))).Text());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_packed_page_that_is_cut_off_is_not_taken(string coding)
    {
        await using var server = new LocalServer();
        var random = new Random(1);
        byte[] page = [.. Enumerable.Range(0, 5_000).Select(_ => (byte)random.Next(32, 127))];
        byte[] packed = Pack(page, coding);
        server.Say("/", LocalServer.Answer("200 OK", $"Content-Type: text/html\r\nContent-Encoding: {coding}\r\n", packed[..(packed.Length / 2)]));
        server.Say("/end", LocalServer.Answer("200 OK", $"Content-Type: text/html\r\nContent-Encoding: {coding}\r\n", packed[..^1]));

        Assert.Equal("the packed page is damaged or cut off", (await LocalFetcher.Fetch(server.At("/"))).Unreachable().Reason);
        Assert.Equal("the packed page is damaged or cut off", (await LocalFetcher.Fetch(server.At("/end"))).Unreachable().Reason);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<p>Rain", "the answer is cut off")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n<p>Rain\r\n9\r\n<p>", "the answer is cut off")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n<p>Rain\r\n", "the answer is cut off")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n<p>", null)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: -5\r\n\r\n<p>", null)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n<p>", null)]
    [InlineData("HTTP/1.1 200", null)]
    [InlineData("", null)]
    [InlineData("SSH-2.0-x\r\n\r\n", null)]
    [InlineData("HTTP/1.1 OK 200\r\n\r\n", null)]
    [InlineData("HTTP/1.1 200 OK\r\nno colon here\r\n\r\n", null)]
    public async Task An_answer_that_is_cut_off_or_none_is_not_taken(string answer, string? reason)
    {
        await using var server = new LocalServer();
        server.Say("/", answer);

        var outcome = await LocalFetcher.Fetch(server.At("/"));

        // How .NET takes a wrong number or line is its own affair, as long as no half page is taken for a
        // whole one.
        if (reason is not null || outcome is not PageFetch.Arrived)
            Assert.Equal(reason ?? outcome.Unreachable().Reason, outcome.Unreachable().Reason);
    }

    [Fact]
    public async Task Whatever_a_server_says_is_an_answer()
    {
        const int Rounds = 400;
        var random = new Random(9110);
        string[] parts =
        [
            "HTTP/1.1 200 OK\r\n", "HTTP/1.1 302 Found\r\n", "HTTP/1.0 200\r\n", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 999 \r\n",
            "HTTP/9.9 200 OK\r\n", "Content-Type: text/html\r\n", "Content-Type: ;;;=\r\n", "Content-Length: 5\r\n",
            "Content-Length: 99999999999999999999\r\n", "Transfer-Encoding: chunked\r\n", "Transfer-Encoding: gzip\r\n",
            "Content-Encoding: gzip\r\n", "Content-Encoding: br, br\r\n", "Content-Encoding: ,,\r\n", "Location: //\r\n", "Location: ///x\r\n",
            "Location: http://a..example/\r\n", "Location: \u00ff\u0000\r\n", "Retry-After: -\r\n", "X-Robots-Tag: :,:unavailable_after:\r\n",
            "Content-Signal: =,=\r\n", "TDM-Reservation: 1\r\n", "ETag: \u0001\r\n", "X: y\r\n folded\r\n", ": x\r\n", "\r\n", "\r\n\r\n", "\n", "\r",
            "5\r\n<p>ab\r\n", "0\r\n\r\n", "FFFFFFFFFFFFFFFF\r\n", "<p>Rain", "\u001f\u008b\u0008", "\u0000",
        ];
        await using var server = new LocalServer();
        for (int at = 0; at < Rounds; at++)
        {
            string start = at % 4 == 0 ? "" : "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
            server.Say($"/{at}", start + string.Concat(
                Enumerable.Range(0, random.Next(1, 12)).Select(_ => parts[random.Next(parts.Length)])));
        }
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty with { MaxRedirects = 2 });

        int arrived = 0;
        for (int at = 0; at < Rounds; at++)
            arrived += await fetcher.Fetch(server.At($"/{at}")) is PageFetch.Arrived ? 1 : 0;

        // Neither is everything taken, nor nothing.
        Assert.InRange(arrived, 10, Rounds - 10);
    }

    [Fact]
    public async Task Bytes_behind_the_promised_ones_are_not_read()
    {
        await using var server = new LocalServer();
        server.Say("/", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\n<p>Rain and more");

        Assert.Equal("<p>Rain", (await LocalFetcher.Fetch(server.At("/"))).Text());
    }

    [Fact]
    public async Task Headers_of_great_size_are_not_read()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Page(headers: $"X-Padding: {new string('x', 100_000)}\r\n"));

        Assert.Equal("the answer's headers are too large", (await LocalFetcher.Fetch(server.At("/"))).Unreachable().Reason);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_left()
    {
        await using var server = new LocalServer();
        server.Do("/", (_, _, cancel) => Task.Delay(Timeout.Infinite, cancel));
        server.Do("/headers", async (_, stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), cancel);
            for (int at = 0; ; at++)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"X-{at}: x\r\n"), cancel);
                await Task.Delay(20, cancel);
            }
        });
        var options = LocalFetcher.Hasty with { AnswerLimit = TimeSpan.FromSeconds(0.5) };

        Assert.Equal("no answer within 0.5 s", (await LocalFetcher.Fetch(server.At("/"), options)).Unreachable().Reason);
        Assert.Equal("no answer within 0.5 s", (await LocalFetcher.Fetch(server.At("/headers"), options)).Unreachable().Reason);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_trickles_or_stalls_is_left(bool trickles)
    {
        await using var server = new LocalServer();
        server.Do("/", async (_, stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"u8.ToArray(), cancel);
            while (trickles)
            {
                await stream.WriteAsync("x"u8.ToArray(), cancel);
                await Task.Delay(20, cancel);
            }
            await Task.Delay(Timeout.Infinite, cancel);
        });
        var options = LocalFetcher.Hasty with { SlowStart = TimeSpan.FromSeconds(0.3) };

        Assert.Equal(
            "the page comes more slowly than 1,024 bytes a second",
            (await LocalFetcher.Fetch(server.At("/"), options)).Unreachable().Reason);
    }

    [Fact]
    public async Task All_redirects_and_tries_have_one_time_limit_together()
    {
        await using var server = new LocalServer();
        server.Do("/", async (_, stream, cancel) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"u8.ToArray(), cancel);
            await Task.Delay(Timeout.Infinite, cancel);
        });
        var options = LocalFetcher.Hasty with { FetchLimit = TimeSpan.FromSeconds(0.5), Tries = 5 };

        Assert.Equal("it takes longer than the limit of 0.5 s", (await LocalFetcher.Fetch(server.At("/"), options)).Unreachable().Reason);
        Assert.Single(server.PageRequests);
    }

    [Fact]
    public async Task Where_nobody_listens_there_is_no_connection()
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        Assert.StartsWith(
            "the server takes no connection",
            (await LocalFetcher.Fetch(new($"http://127.0.0.1:{port}/"))).Unreachable().Reason);
    }

    [Fact]
    public async Task A_host_that_there_is_not_is_told()
    {
        using var fetcher = LocalFetcher.Make(addresses: _ => throw new SocketException((int)SocketError.HostNotFound));

        Assert.StartsWith("no such host", (await fetcher.Fetch(new("http://nowhere.example/"))).Unreachable().Reason);
    }

    [Fact]
    public async Task A_proxy_that_is_named_is_asked_but_for_the_inside()
    {
        await using var proxy = new LocalServer();
        proxy.Say("http://far.example/", LocalServer.Page("<p>By proxy"));
        using var fetcher = LocalFetcher.Make(LocalFetcher.Hasty with { Proxy = proxy.At("/") });

        Assert.Equal("<p>By proxy", (await fetcher.Fetch(new("http://far.example/"))).Text());
        (await fetcher.Fetch(new("http://10.0.0.1/"))).Refused(Refusal.Address);
    }

    static byte[] Pack(byte[] bytes, string coding)
    {
        using var packed = new MemoryStream();
        using (Stream packing = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal),
            "raw" => new DeflateStream(packed, CompressionLevel.Optimal),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal),
            _ => new BufferedStream(packed),
        })
        {
            packing.Write(bytes);
        }
        return packed.ToArray();
    }
}
