using System.Net;
using Microsoft.AspNetCore.Builder;
using Standfirst.App.Serving;
using Standfirst.Archive;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Tests.App.Serving;

public class GuardTests
{
    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:8480", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("NEWS.example", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.rebound.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("203.0.113.9", HttpStatusCode.MisdirectedRequest)]
    public async Task The_server_answers_to_its_own_names_alone(string host, HttpStatusCode status)
    {
        await using RoomServer room = await RoomServer.Open(new ServeSettings { Hosts = ["news.example"] });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Host = host;
        using HttpResponseMessage answer = await room.Client.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST", "cross-site", "cors", "empty", null, false)]
    [InlineData("POST", "same-site", "navigate", "document", null, false)]
    [InlineData("POST", null, null, null, "https://elsewhere.example", false)]
    [InlineData("POST", null, null, null, "null", false)]
    [InlineData("POST", null, null, null, null, true)]
    [InlineData("GET", "cross-site", "no-cors", "script", null, false)]
    [InlineData("GET", "cross-site", "navigate", "iframe", null, false)]
    [InlineData("GET", "cross-site", "navigate", "document", null, true)]
    [InlineData("GET", "same-origin", "cors", "empty", null, true)]
    [InlineData("GET", "none", "navigate", "document", null, true)]
    public async Task Another_site_may_link_here_and_do_nothing_else(
        string method, string? site, string? mode, string? destination, string? origin, bool isAllowed)
    {
        await using RoomServer room = await RoomServer.Open();
        string path = method == "GET" ? "/api/v1/search" : "/api/v1/read";
        using var request = new HttpRequestMessage(new(method), path);
        if (method == "POST")
            request.Content = new StringContent("<h1>Quay closed</h1><p>The quay at Saltmere is closed until spring.</p>");
        foreach (var (name, value) in ((string, string?)[])
            [("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination), ("Origin", origin)])
        {
            if (value is not null)
                request.Headers.Add(name, value);
        }
        using HttpResponseMessage answer = await room.Client.SendAsync(request);
        Assert.Equal(isAllowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/weak")]
    [InlineData("/said")]
    [InlineData("/people")]
    [InlineData("/timeline?q=ferry")]
    [InlineData("/help")]
    public async Task What_a_key_opened_is_kept_for_nobody_else(string path)
    {
        await using RoomServer room = await RoomServer.Open();
        using HttpResponseMessage answer = await room.Client.GetAsync(path);
        Assert.True(answer.Headers.CacheControl is { Private: true } or { NoStore: true }, $"{answer.Headers.CacheControl}");
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_told_how_long_to_wait()
    {
        await using RoomServer room = await RoomServer.Open(new ServeSettings { Rate = 1 });
        HttpResponseMessage answer;
        int asked = 0;
        do
        {
            answer = await room.Client.GetAsync("/api/v1/people?name=nobody");
        }
        while (answer.StatusCode == HttpStatusCode.OK && ++asked < 100);

        Assert.InRange(asked, 10, 99);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 10);
        Assert.Contains("urn:standfirst:problem:too-many-requests", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Health_is_told_to_everybody_and_nothing_else_with_it()
    {
        await using RoomServer room = await RoomServer.Open(new ServeSettings { Hosts = ["news.example"] });
        Assert.Equal("live\n", await room.Client.GetStringAsync("/health/live"));
        Assert.Equal("ready\n", await room.Client.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task A_server_whose_archive_does_not_answer_is_alive_and_not_ready()
    {
        using var bench = new Workbench();
        var opened = (ArchiveOpening.Opened)await ArticleArchive.Open(bench.PathOf("news.archive"));
        await using WebApplication server = Server.Build(
            opened.Archive, new ServeSettings { Listen = new(IPAddress.Loopback, 0) });
        await server.StartAsync();
        await opened.Archive.DisposeAsync();
        File.Delete(bench.PathOf("news.archive"));

        using var client = new HttpClient { BaseAddress = new(server.Urls.First()) };
        Assert.Equal("live\n", await client.GetStringAsync("/health/live"));
        using HttpResponseMessage ready = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        using HttpResponseMessage search = await client.GetAsync("/api/v1/search");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, search.StatusCode);
        Assert.Contains("urn:standfirst:problem:no-archive", await search.Content.ReadAsStringAsync());
        Assert.Equal(5, search.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
    }

    [Theory]
    [InlineData("--listen", "0.0.0.0:0")]
    [InlineData("--host", "news.example")]
    [InlineData("--trust-proxy", "10.0.0.0/8")]
    public void Nothing_that_others_can_reach_is_opened_without_a_key(string option, string value)
    {
        using var bench = new Workbench();
        var outcome = bench.Run("serve", option, value, "--archive", "@news.archive");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("the archive has no key", outcome.Error);
    }

    [Theory]
    [InlineData("--host", "news.example:8480")]
    [InlineData("--host", "https://news.example")]
    [InlineData("--trust-proxy", "proxy.example")]
    [InlineData("--tls-key", "key.pem")]
    [InlineData("--rate", "0")]
    [InlineData("--otlp", "localhost")]
    [InlineData("--listen", "8480")]
    public void An_option_that_means_nothing_is_told(string option, string value)
    {
        using var bench = new Workbench();
        var outcome = bench.Run("serve", option, value, "--archive", "@news.archive");
        Assert.Equal(1, outcome.Code);
        Assert.Contains(option, outcome.Error);
        Assert.False(File.Exists(bench.PathOf("news.archive")));
    }
}
