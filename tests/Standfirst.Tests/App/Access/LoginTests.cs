using System.Net;
using AngleSharp.Html.Parser;
using Standfirst.App.ReadingRoom;
using Standfirst.App.Serving;

namespace Standfirst.Tests.App.Access;

public class LoginTests
{
    [Fact]
    public async Task Every_room_is_closed_to_who_is_not_logged_in()
    {
        await using KeyedServer server = await KeyedServer.Open();
        foreach (string path in Rooms.All.Select(room => room.Path))
        {
            using HttpResponseMessage answer = await Look(server, path);
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{path}: {answer.StatusCode}");
            Assert.Equal($"/login?to={Uri.EscapeDataString(path)}", answer.Headers.Location?.OriginalString);
        }
        using HttpResponseMessage sent = await server.Send(
            HttpMethod.Post, "/saved", key: null, new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.Unauthorized, sent.StatusCode);
    }

    [Fact]
    public async Task Whoever_shows_a_key_reads_on_where_they_wanted_until_they_log_out()
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage logged = await LogIn(server, server.Reader, to: "/?q=ferry");
        Assert.Equal("/?q=ferry", logged.Headers.Location?.OriginalString);
        using HttpResponseMessage front = await Look(server, "/");
        Assert.Equal(HttpStatusCode.OK, front.StatusCode);

        (string token, _) = await FormOf(server);
        using HttpResponseMessage left = await server.Client.PostAsync(
            "/logout", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        using HttpResponseMessage closed = await Look(server, "/");
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
    }

    [Fact]
    public async Task A_session_that_was_logged_out_is_over_even_for_who_kept_its_cookie()
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage logged = await LogIn(server, server.Reader);
        string cookie = SessionCookieOf(logged).Split(';')[0];
        (string token, _) = await FormOf(server);
        using HttpResponseMessage left = await server.Client.PostAsync(
            "/logout", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/search");
        request.Headers.Add("Cookie", cookie);
        using var alone = new HttpClient(
            new HttpClientHandler { UseCookies = false })
        { BaseAddress = server.Client.BaseAddress };
        using HttpResponseMessage answer = await alone.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task The_session_s_cookie_is_for_this_server_and_not_for_scripts()
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage logged = await LogIn(server, server.Reader);
        string cookie = SessionCookieOf(logged);
        Assert.StartsWith("session=", cookie);
        Assert.Contains("; samesite=strict", cookie);
        Assert.Contains("; httponly", cookie);
        Assert.Contains("; path=/", cookie);
        Assert.DoesNotContain("domain=", cookie);
        Assert.DoesNotContain("secure", cookie);
    }

    [Fact]
    public async Task Behind_a_named_proxy_that_speaks_TLS_the_cookie_is_for_TLS_alone()
    {
        await using KeyedServer server = await KeyedServer.Open(
            new ServeSettings { Proxies = [IPNetwork.Parse("127.0.0.0/8")] });
        using HttpResponseMessage logged = await LogIn(
            server, server.Reader, forwarded: ("203.0.113.9", "https", "news.example"));
        Assert.Equal(HttpStatusCode.Redirect, logged.StatusCode);
        string cookie = SessionCookieOf(logged);
        Assert.StartsWith("__Host-session=", cookie);
        Assert.Contains("; secure", cookie);
        Assert.Equal("max-age=31536000", logged.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task A_proxy_that_is_not_named_is_not_believed()
    {
        await using KeyedServer server = await KeyedServer.Open(
            new ServeSettings { Proxies = [IPNetwork.Parse("192.0.2.7/32")] });
        using HttpResponseMessage logged = await LogIn(
            server, server.Reader, forwarded: ("203.0.113.9", "https", "news.example"));
        Assert.StartsWith("session=", SessionCookieOf(logged));
        Assert.False(logged.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_wrong_key_begins_no_session()
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage logged = await LogIn(server, "sf_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        Assert.Equal(HttpStatusCode.Forbidden, logged.StatusCode);
        Assert.Contains("not known here", await logged.Content.ReadAsStringAsync());
        Assert.DoesNotContain(CookiesOf(logged), cookie => cookie.StartsWith("session=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/login")]
    [InlineData("/logout")]
    public async Task A_form_without_its_token_does_nothing(string path)
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage answer = await server.Client.PostAsync(
            path, new FormUrlEncodedContent([new("key", server.Reader)]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(CookiesOf(answer), cookie => cookie.StartsWith("session=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task The_login_leads_to_no_other_site(string to)
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage logged = await LogIn(server, server.Reader, to);
        Assert.Equal("/", logged.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_session_of_a_key_that_reads_does_not_write()
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage logged = await LogIn(server, server.Reader);
        using HttpResponseMessage answer = await server.Client.PostAsync("/api/v1/articles", new StringContent("<p>Words"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Who_may_only_read_is_offered_nothing_to_write()
    {
        await using KeyedServer server = await KeyedServer.Open();
        await server.Room.Archive.SavedSearches.Save("Ferries", "ferry");
        Assert.Equal(0, await SavedForms(server, server.Reader));
        // One saves, one removes.
        Assert.Equal(2, await SavedForms(server, server.Writer));
    }

    static async Task<int> SavedForms(KeyedServer server, string key)
    {
        using HttpResponseMessage answer = await server.Send(HttpMethod.Get, "/saved", key);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return page.QuerySelectorAll("form[method=post][action='/saved']").Length;
    }

    static async Task<HttpResponseMessage> LogIn(
        KeyedServer server, string key, string to = "/", (string For, string Scheme, string Host)? forwarded = null)
    {
        (string token, string cookie) = await FormOf(server, forwarded);
        var request = new HttpRequestMessage(HttpMethod.Post, "/login")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("key", key), new("to", to)]),
        };
        Forward(request, forwarded);
        // A cookie for TLS alone is kept by no client that speaks without.
        if (forwarded is not null)
            request.Headers.Add("Cookie", cookie);
        return await server.Client.SendAsync(request);
    }

    // The token of the page's form, and the cookie that it belongs to.
    static async Task<(string Token, string Cookie)> FormOf(
        KeyedServer server, (string For, string Scheme, string Host)? forwarded = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/login");
        Forward(request, forwarded);
        using HttpResponseMessage answer = await server.Client.SendAsync(request);
        string cookie = CookiesOf(answer).FirstOrDefault(one => one.StartsWith("form=", StringComparison.Ordinal))?.Split(';')[0] ?? "";
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        return (page.QuerySelector("main input[name='__RequestVerificationToken']")!.GetAttribute("value")!, cookie);
    }

    static void Forward(HttpRequestMessage request, (string For, string Scheme, string Host)? forwarded)
    {
        if (forwarded is not { } headers)
            return;
        request.Headers.Add("X-Forwarded-For", headers.For);
        request.Headers.Add("X-Forwarded-Proto", headers.Scheme);
        request.Headers.Add("X-Forwarded-Host", headers.Host);
    }

    static Task<HttpResponseMessage> Look(KeyedServer server, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html");
        return server.Client.SendAsync(request);
    }

    static IEnumerable<string> CookiesOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];

    static string SessionCookieOf(HttpResponseMessage answer) =>
        Assert.Single(CookiesOf(answer), cookie => cookie.Contains("session="));
}
