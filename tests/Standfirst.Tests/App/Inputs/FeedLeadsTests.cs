using System.Text;
using Standfirst.Tests.App.Archiving;
using Standfirst.Tests.Collect.Fetching;

namespace Standfirst.Tests.App.Inputs;

public sealed class FeedLeadsTests : IDisposable
{
    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    static string Item(string link, string more = "") => $"""
        <item><title>Bridge sold</title>{link}<pubDate>Tue, 05 Aug 2025 10:00:00 GMT</pubDate><content:encoded><![CDATA[{more}
        {string.Concat(Enumerable.Repeat("<p>The bridge between Saltmere and Port Averne was sold, somebody said, and the toll for each crossing will be forty crowns.</p>", 6))}
        ]]></content:encoded></item>
        """;

    static byte[] Feed(string items) => LocalServer.Answer("200 OK", "Content-Type: application/rss+xml\r\n", Encoding.UTF8.GetBytes($"""
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gull</title>
        {items}</channel></rss>
        """));

    [Fact]
    public async Task What_a_feed_brings_along_for_another_site_is_fetched_from_there()
    {
        await using var gull = new LocalServer();
        await using var courier = new LocalServer();
        // Another name of this machine: another site.
        string ferry = courier.At("/ferry").ToString().Replace("127.0.0.1", "localhost");
        courier.Say("/ferry", LocalServer.Page(News.Page("Ferry runs again")));
        gull.Say("/feed", Feed(Item($"<link>{gull.At("/bridge")}</link>") + Item($"<link>{ferry}</link>")));

        var outcome = _bench.Run("read", gull.At("/feed").ToString(), "--allow-private", "--delay", "0");

        Assert.Equal(["Bridge sold", "Ferry runs again"], outcome.Records.Select(record => record.GetProperty("headline").GetString()));
        Assert.Equal(["/feed"], gull.PageRequests.Select(request => request.Path));
        Assert.Equal(["/ferry"], courier.PageRequests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_story_without_a_link_declares_no_address_in_its_words()
    {
        await using var gull = new LocalServer();
        gull.Say("/feed", Feed(Item("<guid isPermaLink='false'>1</guid>", "<link rel=canonical href=https://courier.example/ferry>")));

        var record = _bench.Run("read", gull.At("/feed").ToString(), "--allow-private", "--delay", "0").Records.Single();

        Assert.Equal("Bridge sold", record.GetProperty("headline").GetString());
        Assert.DoesNotContain("courier.example", record.ToString());
    }

    [Theory]
    [InlineData("https://courier.example/a", "https://www.courier.example/feed", true)]
    [InlineData("https://www.courier.example/a", "https://courier.example/feed", true)]
    [InlineData("https://sport.courier.example/a", "http://courier.example/feed", true)]
    [InlineData("https://courier.example/a", "https://feeds.courier.example/feed", false)]
    [InlineData("https://not-courier.example/a", "https://courier.example/feed", false)]
    [InlineData("https://courier.example.gull.example/a", "https://courier.example/feed", false)]
    public void An_address_is_of_a_site_that_is_its_host_or_above_it(string url, string site, bool isOfSite) =>
        Assert.Equal(isOfSite, Standfirst.App.Inputs.WebAddress.IsOfSite(new(url), new(site)));
}
