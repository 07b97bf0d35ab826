using System.Text;
using Standfirst.Tests.Collect.Fetching;

namespace Standfirst.Tests.App.Archiving;

public sealed class WatchCommandTests : IDisposable
{
    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    Workbench.Outcome Watch(params string[] args) => _bench.Run(
        ["watch", "--once", "--every", "0.0001", "--allow-private", "--delay", "0", "--archive", "@news.db", .. args]);

    static byte[] Xml(byte[] body) => LocalServer.Answer("200 OK", "Content-Type: application/rss+xml\r\n", body);

    [Fact]
    public async Task Each_story_of_a_feed_is_fetched_once()
    {
        await using var server = new LocalServer();
        string one = server.At("/one").ToString(), two = server.At("/two").ToString();
        server.SayInTurn("/feed", Xml(News.Feed(one)), Xml(News.Feed(two, one)));
        server.Say("/one", LocalServer.Page(News.Page("Ferry runs again")));
        server.Say("/two", LocalServer.Page(News.Page("Bridge shut", "Nobody is to cross")));

        var first = Watch(server.At("/feed").ToString());
        var second = Watch();

        Assert.Equal(0, first.Code);
        Assert.Contains("1 new", first.Error);
        Assert.Contains("1 new", second.Error);
        Assert.Equal(["/feed", "/one", "/feed", "/two"], server.PageRequests.Select(request => request.Path));
        Assert.Equal(2, _bench.Run("search", "--archive", "@news.db").Records.Length);
    }

    [Fact]
    public async Task A_source_in_trouble_is_told_and_asked_later_and_a_page_in_trouble_is_tried_again()
    {
        await using var server = new LocalServer();
        string one = server.At("/one").ToString();
        server.Say("/feed", Xml(News.Feed(one, server.At("/gone").ToString())));
        server.Do("/one", (_, _, _) => Task.CompletedTask);
        Watch(server.At("/feed").ToString());
        server.Say("/one", LocalServer.Page(News.Page("Ferry runs again")));

        Watch();

        // "/gone" answered that it is gone, and is not asked again.
        Assert.Single(server.PageRequests, request => request.Path == "/gone");
        Assert.Single(_bench.Run("search", "--archive", "@news.db").Records);
        var trouble = Watch(server.At("/none").ToString());
        Assert.Equal(2, trouble.Code);
        Assert.Contains($"{server.At("/none")}: ", trouble.Error);
    }

    [Fact]
    public async Task What_is_forgotten_is_asked_no_more()
    {
        await using var server = new LocalServer();
        server.Say("/feed", Xml(News.Feed()));
        string feed = server.At("/feed").ToString();
        Watch(feed);

        Watch("--forget", feed);

        Assert.Single(server.PageRequests);
        Assert.Contains("nothing to watch", Watch().Error);
    }

    [Fact]
    public async Task A_feed_that_did_not_change_is_read_again_while_a_page_of_it_is_in_trouble()
    {
        await using var server = new LocalServer();
        byte[] feed = LocalServer.Answer(
            "200 OK", "Content-Type: application/rss+xml\r\nETag: \"v1\"\r\n", News.Feed(server.At("/one").ToString()));
        byte[] same = Encoding.Latin1.GetBytes("HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\nConnection: close\r\n\r\n");
        server.Do("/feed", (request, stream, cancel) =>
            stream.WriteAsync(request.Headers.GetValueOrDefault("If-None-Match") == "\"v1\"" ? same : feed, cancel).AsTask());
        server.Do("/one", (_, _, _) => Task.CompletedTask);
        Watch(server.At("/feed").ToString());
        server.Say("/one", LocalServer.Page(News.Page("Ferry runs again")));

        Watch();
        Watch();

        Assert.Single(_bench.Run("search", "--archive", "@news.db").Records);
        Assert.Equal("\"v1\"", server.PageRequests.Last(request => request.Path == "/feed").Headers.GetValueOrDefault("If-None-Match"));
    }

    [Fact]
    public void Nobody_rests_longer_than_a_day() => Assert.Contains(
        "no more than 1440", _bench.Run("watch", "https://courier.example/feed", "--every", "1441", "--archive", "@news.db").Error);

    [Fact]
    public async Task A_page_is_no_source()
    {
        await using var server = new LocalServer();
        server.Say("/one", LocalServer.Page(News.Page("Ferry runs again")));

        var outcome = Watch(server.At("/one").ToString());

        Assert.Equal(3, outcome.Code);
        Assert.Contains("neither a feed nor a sitemap", outcome.Error);
    }
}
