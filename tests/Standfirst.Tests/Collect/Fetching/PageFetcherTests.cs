using System.Diagnostics;
using System.Text;
using Standfirst.Collect.Fetching;
using Standfirst.Collect.Reservations;

namespace Standfirst.Tests.Collect.Fetching;

public class PageFetcherTests
{
    [Fact]
    public async Task A_page_comes_with_all_that_is_known_of_it()
    {
        await using var server = new LocalServer();
        server.Say("/news?id=1", LocalServer.Page("<p>Überschwemmung</p>", "ETag: \"v1\"\r\nLast-Modified: Mon, 04 Jan 2027 11:00:00 GMT\r\n"
            + "X-Robots-Tag: noarchive\r\nSet-Cookie: a=b\r\nServer: x\r\n"));

        var page = (await LocalFetcher.Fetch(server.At("/news?id=1"))).Page();

        Assert.Equal("<p>Überschwemmung</p>", Encoding.UTF8.GetString(page.Body.Span));
        Assert.Equal(server.At("/news?id=1"), page.Url);
        Assert.Empty(page.Redirects);
        Assert.Equal((200, Media.Html, "text/html", "utf-8"), (page.Status, page.Media, page.ContentType, page.Charset));
        Assert.Equal(new("\"v1\"", "Mon, 04 Jan 2027 11:00:00 GMT", page.Url), page.Validators);
        Assert.Equal(["noarchive"], page.Headers["x-robots-tag"]);
        Assert.DoesNotContain("Set-Cookie", page.Headers.Keys);
        Assert.Equal([new Reservation("noarchive", "header")], page.Reservations);
    }

    [Fact]
    public async Task The_time_of_capture_is_the_clocks()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Page());
        using var fetcher = LocalFetcher.Make(time: new QuickTime(1));

        Assert.Equal(2027, (await fetcher.Fetch(server.At("/"))).Page().CapturedAt.Year);
    }

    [Fact]
    public async Task A_request_says_who_asks_and_nothing_else()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Page());
        var url = new UriBuilder(server.At("/")) { UserName = "ana", Password = "secret", Fragment = "top" }.Uri;

        using var trace = new Activity("whoever calls").Start();

        var page = (await LocalFetcher.Fetch(url, LocalFetcher.Hasty with { Contact = "https://crawl.example/" })).Page();

        var request = Assert.Single(server.PageRequests);
        Assert.Matches(@"^Standfirst/\d+\.\d+\.\d+ \(\+https://crawl\.example/\)$", request.Headers["User-Agent"]);
        Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], request.Headers.Keys.Order());
        Assert.DoesNotContain("secret", request.Text);
        Assert.Equal(server.At("/"), page.Url);
    }

    [Fact]
    public async Task Cookies_are_not_kept()
    {
        await using var server = new LocalServer();
        server.Say("/a", LocalServer.Answer("302 Found", "Location: /b\r\nSet-Cookie: seen=1; Path=/\r\n", []));
        server.Say("/b", LocalServer.Page(headers: "Set-Cookie: seen=2; Path=/\r\n"));
        using var fetcher = LocalFetcher.Make();

        await fetcher.Fetch(server.At("/a"));
        await fetcher.Fetch(server.At("/b"));

        Assert.All(server.Requests, request => Assert.DoesNotContain("Cookie", request.Headers.Keys));
    }

    [Fact]
    public async Task A_page_that_did_not_change_is_not_sent_again()
    {
        await using var server = new LocalServer();
        server.Do("/", (request, stream, cancel) => stream.WriteAsync(
            request.Headers.GetValueOrDefault("If-None-Match") == "\"v1\""
                ? Encoding.ASCII.GetBytes("HTTP/1.1 304 Not Modified\r\nX-Robots-Tag: noai\r\nConnection: close\r\n\r\n")
                : LocalServer.Page(headers: "ETag: \"v1\"\r\nLast-Modified: Mon, 04 Jan 2027 11:00:00 GMT\r\n"),
            cancel).AsTask());
        using var fetcher = LocalFetcher.Make();

        var page = (await fetcher.Fetch(server.At("/"))).Page();
        var again = Assert.IsType<PageFetch.NotModified>(await fetcher.Fetch(server.At("/"), page.Validators));

        Assert.Equal(server.At("/"), again.Url);
        Assert.Equal("noai", Assert.Single(again.Reservations).Rule);
        Assert.Equal("Mon, 04 Jan 2027 11:00:00 GMT", server.PageRequests[1].Headers["If-Modified-Since"]);
    }

    [Fact]
    public async Task Only_the_address_that_gave_them_is_asked_with_validators()
    {
        await using var server = new LocalServer();
        server.Say("/old", LocalServer.Answer("301 Moved Permanently", "Location: /new\r\n", []));
        server.Say("/new", LocalServer.Page());
        using var fetcher = LocalFetcher.Make();

        await fetcher.Fetch(server.At("/old"), new("\"v1\"", null, server.At("/new")));
        await fetcher.Fetch(server.At("/new"), new("\"v1\"\r\nX: y", null));

        Assert.Equal(
            [("/old", false), ("/new", true), ("/new", false)],
            server.PageRequests.Select(request => (request.Path, request.Headers.ContainsKey("If-None-Match"))));
    }

    [Fact]
    public async Task Not_modified_without_having_been_asked_is_a_refusal()
    {
        await using var server = new LocalServer();
        server.Say("/", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");

        Assert.Equal(304, (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.Status).Status);
    }

    [Theory]
    [InlineData("404 Not Found", "not found (HTTP 404)")]
    [InlineData("410 Gone", "gone for good (HTTP 410)")]
    [InlineData("401 Unauthorized", "the server wants a name and a password (HTTP 401)")]
    [InlineData("403 Forbidden", "the server forbids it (HTTP 403)")]
    [InlineData("451 Unavailable For Legal Reasons", "not to be had for legal reasons (HTTP 451)")]
    [InlineData("418 Teapot", "the server refuses it (HTTP 418)")]
    [InlineData("300 Multiple Choices", "a redirect of a strange kind (HTTP 300)")]
    [InlineData("206 Partial Content", "only a part came, which was not asked for (HTTP 206)")]
    [InlineData("204 No Content", "there is nothing there (HTTP 204)")]
    [InlineData("299 Odd", "an answer of a strange kind (HTTP 299)")]
    [InlineData("501 Not Implemented", "the server cannot do it (HTTP 501)")]
    public async Task A_status_without_a_page_is_a_refusal(string status, string reason)
    {
        await using var server = new LocalServer();
        server.Say("/", status.StartsWith("204", StringComparison.Ordinal)
            ? Encoding.ASCII.GetBytes("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
            : LocalServer.Answer(status, "Content-Type: text/html\r\n", [.. "<p>Sorry</p>"u8]));

        Assert.Equal(reason, (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.Status).Reason);
    }

    [Theory]
    [InlineData("image/png", "it is no page but image/png")]
    [InlineData("application/pdf", "it is no page but application/pdf")]
    [InlineData("application/rss+xml", "it is no page but application/rss+xml")]
    public async Task What_is_no_page_is_refused_before_it_is_read(string type, string reason)
    {
        await using var server = new LocalServer();
        // No body ever comes.
        server.Do("/", async (_, stream, cancel) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nContent-Length: 9\r\n\r\n"), cancel);
            await Task.Delay(Timeout.Infinite, cancel);
        });

        Assert.Equal(reason, (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.ContentType).Reason);
    }

    [Fact]
    public async Task A_feed_comes_when_one_is_asked_for()
    {
        await using var server = new LocalServer();
        server.Say("/feed", LocalServer.Answer("200 OK", "Content-Type: application/rss+xml\r\n", [.. "<rss/>"u8]));

        Assert.Equal(Media.Xml, (await LocalFetcher.Fetch(server.At("/feed"), wanted: Media.Feed)).Page().Media);
    }

    [Theory]
    [InlineData("", "<!doctype html><p>Rain", Media.Html)]
    [InlineData("", "It rained.", Media.Text)]
    [InlineData("Content-Type: application/octet-stream\r\n", "<p>Rain", Media.Html)]
    [InlineData("Content-Type: rain\r\n", "<p>Rain", Media.Html)]
    public async Task A_page_without_a_type_is_looked_at(string header, string body, Media media)
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("200 OK", header, Encoding.UTF8.GetBytes(body)));

        var page = (await LocalFetcher.Fetch(server.At("/"))).Page();

        Assert.Equal(media, page.Media);
        Assert.Null(page.Charset);
    }

    [Theory]
    [InlineData("", "it is no page but a PDF")]
    [InlineData("Content-Type: text/html\r\n", "it is no page but a PDF, whatever the server says")]
    public async Task A_file_of_another_kind_is_no_page_whatever_it_is_called(string header, string reason)
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("200 OK", header, [.. "%PDF-1.7"u8]));

        Assert.Equal(reason, (await LocalFetcher.Fetch(server.At("/"))).Refused(Refusal.ContentType).Reason);
    }

    [Theory]
    [InlineData("text/html; charset=klingon", "klingon")]
    [InlineData("text/html; charset=utf-16", "utf-16")]
    public async Task A_charset_is_handed_on_as_told_true_or_not(string type, string charset)
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("200 OK", $"Content-Type: {type}\r\n", [.. "<p>Rain"u8]));

        Assert.Equal(charset, (await LocalFetcher.Fetch(server.At("/"))).Page().Charset);
    }

    [Fact]
    public async Task An_old_server_closes_when_it_has_said_all()
    {
        await using var server = new LocalServer();
        server.Say("/", "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Rain");

        Assert.Equal("<p>Rain", (await LocalFetcher.Fetch(server.At("/"))).Text());
    }

    [Fact]
    public async Task Validators_in_other_letters_do_not_keep_the_page_away()
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Page(headers: "ETag: \"straße\"\r\n"));
        using var fetcher = LocalFetcher.Make();

        var page = (await fetcher.Fetch(server.At("/"))).Page();

        (await fetcher.Fetch(server.At("/"), page.Validators)).Page();
    }

    [Fact]
    public async Task A_host_in_other_letters_is_asked_by_its_plain_name()
    {
        await using var server = new LocalServer();
        server.Say("/übersicht".Replace("ü", "%C3%BC", StringComparison.Ordinal), LocalServer.Page());
        using var fetcher = LocalFetcher.Make(addresses: host => host == "xn--mller-kva.example" ? ["127.0.0.1"] : []);

        (await fetcher.Fetch(server.At("/übersicht", "müller.example"))).Page();

        Assert.StartsWith("xn--mller-kva.example", server.PageRequests[0].Headers["Host"]);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task An_empty_page_is_a_page(string coding)
    {
        await using var server = new LocalServer();
        server.Say("/", LocalServer.Answer("200 OK", $"Content-Type: text/html\r\nContent-Encoding: {coding}\r\n", []));

        Assert.Equal(0, (await LocalFetcher.Fetch(server.At("/"))).Page().Body.Length);
    }

    [Fact]
    public async Task Only_web_addresses_are_fetched() =>
        (await LocalFetcher.Fetch(new("ftp://news.example/"))).Refused(Refusal.Url);

    [Fact]
    public async Task Whoever_calls_can_stop_it()
    {
        await using var server = new LocalServer();
        server.Do("/", (_, _, cancel) => Task.Delay(Timeout.Infinite, cancel));
        using var fetcher = LocalFetcher.Make();
        using var stop = new CancellationTokenSource();

        var fetch = fetcher.Fetch(server.At("/"), null, stop.Token);
        while (server.PageRequests.Length == 0)
            await Task.Delay(10);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetch);
    }
}
