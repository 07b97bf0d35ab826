using System.Net;
using System.Text;
using System.Text.Json;
using Standfirst.App.Access;
using Standfirst.Archive.Keys;
using Standfirst.Tests.App.ReadingRoom;

namespace Standfirst.Tests.App.Access;

public class KeyTests
{
    [Fact]
    public async Task Without_a_key_nothing_of_the_api_is_told()
    {
        await using KeyedServer server = await KeyedServer.Open();
        foreach (string path in (string[])["/api/v1/search", "/api/v1/articles/1", "/api/v1/export", "/api/v1/events",
            "/api/v1/nothing"])
        {
            using HttpResponseMessage answer = await server.Send(HttpMethod.Get, path, key: null);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
            Assert.Equal("urn:standfirst:problem:key-needed", await ProblemTypeOf(answer));
            Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        }
    }

    [Fact]
    public async Task A_key_that_reads_does_not_write()
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage found = await server.Send(HttpMethod.Get, "/api/v1/search", server.Reader);
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);

        foreach (var (method, path) in ((HttpMethod, string)[])
            [(HttpMethod.Post, "/api/v1/articles"), (HttpMethod.Post, "/api/v1/articles/1/corrections"),
                (HttpMethod.Delete, "/api/v1/articles/1/corrections/1")])
        {
            using HttpResponseMessage answer = await server.Send(method, path, server.Reader);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Equal("urn:standfirst:problem:scope-needed", await ProblemTypeOf(answer));
        }
    }

    [Fact]
    public async Task A_key_that_reads_has_a_page_read()
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage answer = await server.Send(
            HttpMethod.Post, "/api/v1/read", server.Reader,
                new StringContent("<h1>Quay closed</h1><p>The quay at Saltmere is closed until spring.</p>"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("sf_")]
    [InlineData("sf_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("anything")]
    public async Task A_key_that_is_not_known_opens_nothing(string key)
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage answer = await server.Send(HttpMethod.Get, "/api/v1/search", key);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("urn:standfirst:problem:key-unknown", await ProblemTypeOf(answer));
    }

    [Fact]
    public async Task A_reader_of_feeds_is_asked_for_a_password_and_shows_the_key()
    {
        await using KeyedServer server = await KeyedServer.Open();
        using HttpResponseMessage closed = await server.Send(HttpMethod.Get, "/saved/1/feed.atom", key: null);
        Assert.Equal("Basic", closed.Headers.WwwAuthenticate.Single().Scheme);
        foreach (var (password, status) in (
            (string, HttpStatusCode)[])[(server.Reader, HttpStatusCode.OK), ("guessed", HttpStatusCode.Unauthorized)])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/search");
            request.Headers.Authorization = new(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"anybody:{password}")));
            using HttpResponseMessage answer = await server.Client.SendAsync(request);
            Assert.Equal(status, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_key_that_was_used_opens_nothing_some_seconds_after_it_was_revoked()
    {
        await using RoomServer room = await RoomServer.Open();
        var added = (KeyAnswer.Added)await room.Archive.Keys.Add("somebody", KeyScopes.Read);
        var clock = new SlowClock();
        var ring = new KeyRing(room.Archive, clock);

        Assert.NotNull(await ring.Find(added.Text, default));
        Assert.NotNull(await ring.Find(added.Text, default));
        await room.Archive.Keys.Revoke(added.Key.Id);
        clock.Passed = TimeSpan.FromSeconds(6);
        Assert.Null(await ring.Find(added.Text, default));
        Assert.Null(await ring.Find(added.Key.Id, default));
    }

    [Fact]
    public async Task A_key_that_is_new_opens_though_the_keys_were_looked_at_before()
    {
        await using RoomServer room = await RoomServer.Open();
        var clock = new SlowClock();
        var ring = new KeyRing(room.Archive, clock);
        Assert.Null(await ring.Find("sf_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", default));

        var added = (KeyAnswer.Added)await room.Archive.Keys.Add("somebody", KeyScopes.Read);
        // Wrong keys by the thousand do not make the archive be asked by the thousand: it is looked at ten times a second.
        Assert.Null(await ring.Find(added.Text, default));
        clock.Passed = TimeSpan.FromSeconds(.1);
        Assert.Equal(added.Key.Id, (await ring.Find(added.Text, default))?.Id);
    }

    [Fact]
    public async Task On_a_server_for_its_own_machine_nobody_needs_a_key()
    {
        await using RoomServer room = await RoomServer.Open();
        using HttpResponseMessage answer = await room.Client.PostAsync(
            "/api/v1/articles", new StringContent(
                "<h1>Quay closed</h1><p>The quay at Saltmere is closed until spring.</p>"));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Real-IP", "203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    public async Task Whoever_comes_to_such_a_server_through_a_proxy_is_not_of_its_machine(string header, string value)
    {
        await using RoomServer room = await RoomServer.Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/search");
        request.Headers.Add(header, value);
        using HttpResponseMessage answer = await room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public void Keys_are_made_listed_and_revoked_on_the_command_line()
    {
        using var bench = new Workbench();
        var made = bench.Run("keys", "add", "The newsroom", "--scope", "write", "--archive", "@news.archive");
        Assert.Matches("^sf_[A-Za-z0-9_-]{43}\n$", made.Output);
        Assert.Contains("cannot be shown again", made.Error);

        Assert.Matches(@"1  write  made \d{4}-\d\d-\d\d  never used\s+The newsroom\n",
            bench.Run("keys", "list", "--archive", "@news.archive").Output);
        Assert.Equal(0, bench.Run("keys", "revoke", "1", "--archive", "@news.archive").Code);
        Assert.Contains("revoked", bench.Run("keys", "list", "--archive", "@news.archive").Output);
        Assert.Contains("there is no key 1", bench.Run("keys", "revoke", "1", "--archive", "@news.archive").Error);
    }

    static async Task<string?> ProblemTypeOf(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using JsonDocument problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return problem.RootElement.GetProperty("type").GetString();
    }

    sealed class SlowClock : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public override long GetTimestamp() => Passed.Ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;
    }
}
