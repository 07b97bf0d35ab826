using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Standfirst.App.ReadingRoom.Caching;
using Standfirst.Archive.SavedSearches;

namespace Standfirst.Tests.App.ReadingRoom.Caching;

public class StatePolicyTests
{
    [Fact]
    public async Task A_page_is_told_to_be_unchanged_until_the_archive_changes()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        string tag = await TagOf(room, "/");
        using HttpResponseMessage again = await Ask(room, "/", tag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);

        Assert.IsType<SavedSearchAnswer.Saved>(await room.Archive.SavedSearches.Save("Floods", "wasser"));
        using HttpResponseMessage changed = await Ask(room, "/", tag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task No_reader_gets_a_page_in_the_look_of_another_or_for_another_query()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        Assert.Contains("data-theme=\"system\"", await room.Client.GetStringAsync("/"));
        using HttpResponseMessage look = await room.Client.PostAsync("/look", new FormUrlEncodedContent([new("theme", "dark")]));
        Assert.Contains("data-theme=\"dark\"", await room.Client.GetStringAsync("/"));
        Assert.Contains("No story", await room.Client.GetStringAsync("/?q=zyzzyva"));
    }

    [Fact]
    public async Task A_kept_page_has_its_security_headers_and_sets_no_cookie()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        for (int visit = 0; visit < 2; visit++)
        {
            using HttpResponseMessage answer = await room.Client.GetAsync("/");
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task Pages_of_a_past_state_of_the_archive_are_let_go()
    {
        await using RoomServer room = await RoomServer.Open("samples/pages/hochwasser.html");
        var store = new RecordingStore();
        var policy = new StatePolicy();
        string before = await TagFor(policy, room, store);
        Assert.Equal(before, await TagFor(policy, room, store));
        Assert.Empty(store.Evicted);

        Assert.IsType<SavedSearchAnswer.Saved>(await room.Archive.SavedSearches.Save("Floods", "wasser"));
        string after = await TagFor(policy, room, store);

        Assert.NotEqual(before, after);
        Assert.Equal([before], store.Evicted);
    }

    static async Task<string> TagFor(StatePolicy policy, RoomServer room, IOutputCacheStore store)
    {
        using ServiceProvider services = new ServiceCollection().AddSingleton(room.Archive).AddSingleton(store).BuildServiceProvider();
        var context = new OutputCacheContext { HttpContext = new DefaultHttpContext { RequestServices = services } };
        context.HttpContext.Request.Method = HttpMethods.Get;
        await policy.CacheRequestAsync(context, default);
        return Assert.Single(context.Tags);
    }

    static async Task<string> TagOf(RoomServer room, string path)
    {
        using HttpResponseMessage answer = await room.Client.GetAsync(path);
        return answer.Headers.ETag!.ToString();
    }

    static Task<HttpResponseMessage> Ask(RoomServer room, string path, string tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return room.Client.SendAsync(request);
    }

    sealed class RecordingStore : IOutputCacheStore
    {
        public List<string> Evicted { get; } = [];

        public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
        {
            Evicted.Add(tag);
            return ValueTask.CompletedTask;
        }

        public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => ValueTask.FromResult<byte[]?>(null);

        public ValueTask SetAsync(
            string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
