using Microsoft.AspNetCore.Http;
using Standfirst.App;
using Standfirst.App.Access;
using Standfirst.App.Archiving;
using Standfirst.Archive;
using Standfirst.Archive.Keys;
using Standfirst.Collect.Fetching;
using Standfirst.Tests.App.Archiving;
using Standfirst.Tests.Archive;
using Standfirst.Tests.Collect.Fetching;

namespace Standfirst.Tests.App.Faults;

/// <summary>Somebody sets the machine's clock back.</summary>
public class ClockTests
{
    static readonly TimeSpan Year = TimeSpan.FromDays(365);

    [Theory]
    [InlineData(365)]
    [InlineData(.1)]
    public async Task A_source_is_asked_again_at_once_and_not_when_the_clock_is_as_far_again(double days)
    {
        await using var server = new LocalServer();
        byte[] feed = News.Feed(server.At("/one").ToString());
        server.Say("/feed", LocalServer.Answer("200 OK", "Content-Type: application/rss+xml\r\n", feed));
        server.Say("/one", LocalServer.Page(News.Page("Ferry runs again")));
        using var place = TestPlace.On(Engine.Sqlite);
        var clock = new SetClock();
        await using var archive = await place.Open(new() { Clock = clock });
        var settings = new WatchSettings
        {
            Sources = [server.At("/feed")],
            Forgotten = [],
            Every = TimeSpan.FromMinutes(15),
            Once = true,
            Fetching = new() { Options = new() { AllowPrivate = true, HostDelay = TimeSpan.Zero } },
            Quiet = true,
        };

        await Watch();
        clock.SetBack(TimeSpan.FromDays(days));
        await Watch();
        await Watch();

        // And then every quarter of an hour, as always.
        Assert.Equal(2, server.PageRequests.Count(request => request.Path == "/feed"));

        async Task Watch()
        {
            using var error = new StringWriter();
            int code = await new WatchingRun(settings, archive, new(null, Stream.Null, error), clock).Run(CancellationToken.None);
            Assert.True(code == ExitCode.AllRead, error.ToString());
        }
    }

    [Fact]
    public async Task What_is_stored_later_is_the_later_version_and_comes_behind_what_was_known()
    {
        using var place = TestPlace.On(Engine.Sqlite);
        var clock = new SetClock();
        await using var archive = await place.Open(new() { Clock = clock });
        var added = await archive.Add([MadePages.Page(MadePages.Ferry, "Ferry halted", "It lies at the quay.")]);
        var state = await archive.State();
        long counted = (await archive.Statistics()).Versions;

        clock.SetBack(Year);
        var second = (await archive.Add([MadePages.Page(MadePages.Ferry, "Ferry sails", "It sails again.")]))[0];

        Assert.Equal((StoreOutcome.NewVersion, 2), (second.Outcome, second.Version));
        Assert.Equal(second.ArticleId, (await archive.FindByUrl(MadePages.Ferry))!.Id);
        var changes = await archive.Changes(added[0].ArticleId!.Value);
        Assert.Equal([second.ArticleId!.Value], changes.Select(notice => notice.ArticleId));
        Assert.NotEqual(state, await archive.State());
        // What took long to count, as it may on a busy machine, is kept for a minute.
        clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(counted + 1, (await archive.Statistics()).Versions);
        Assert.Empty((await archive.Check()).Faults);
    }

    [Fact]
    public async Task A_session_lasts_as_long_as_it_lasts_and_keys_are_looked_up_anew()
    {
        using var place = TestPlace.On(Engine.Sqlite);
        await using var archive = await place.Open();
        var added = (KeyAnswer.Added)await archive.Keys.Add("Newsroom", KeyScopes.Read);
        var clock = new SetClock();
        var sessions = new Sessions(clock);
        var keys = new KeyRing(archive, clock);
        HttpRequest request = LoggedIn(sessions, added.Key);
        Assert.NotNull(await keys.Find(added.Text, default));

        clock.SetBack(Year);
        Assert.Equal(added.Key.Id, sessions.Find(request));
        await archive.Keys.Revoke(added.Key.Id);
        clock.Pass(TimeSpan.FromSeconds(6));
        Assert.Null(await keys.Find(added.Text, default));
        clock.Pass(TimeSpan.FromHours(13));
        Assert.Null(sessions.Find(request));
    }

    [Fact]
    public async Task A_host_is_neither_asked_sooner_nor_left_alone_for_ever()
    {
        await using var server = new LocalServer();
        server.Say("/one", LocalServer.Page(News.Page("Ferry runs again")));
        var clock = new SetClock();
        using var fetcher = new PageFetcher(new() { AllowPrivate = true, HostDelay = TimeSpan.FromMilliseconds(200) }, clock);
        await fetcher.Fetch(server.At("/one"));

        clock.SetBack(Year);
        long begun = clock.GetTimestamp();
        await fetcher.Fetch(server.At("/one"));
        var waited = clock.GetElapsedTime(begun);

        Assert.InRange(waited, TimeSpan.FromMilliseconds(150), TimeSpan.FromSeconds(60));
        // What robots.txt says is still known.
        Assert.Single(server.Requests, one => one.Path == "/robots.txt");
    }

    static HttpRequest LoggedIn(Sessions sessions, AccessKey key)
    {
        var login = new DefaultHttpContext();
        sessions.Begin(login, key);
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = login.Response.Headers.SetCookie.ToString().Split(';')[0];
        return context.Request;
    }

    /// <summary>A clock that can be set, beside one that only goes on, as a machine has both.</summary>
    sealed class SetClock : TimeProvider
    {
        TimeSpan _back, _passed;

        public void SetBack(TimeSpan by) => _back += by;

        public void Pass(TimeSpan time) => _passed += time;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - _back + _passed;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => System.GetElapsedTime(0).Ticks + _passed.Ticks;
    }
}
