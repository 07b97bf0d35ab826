using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Standfirst.App.Api.Answers;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.Archive;

namespace Standfirst.App.Api.Endpoints;

/// <summary>GET /events: what is stored from now on, as server-sent events.</summary>
static class EventsEndpoint
{
    const string MediaType = "text/event-stream";

    // Several programs may write to one archive, so it is asked: one look at an index.
    static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    // Proxies mostly close what is silent for a minute or half of one.
    static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    public static void MapEvents(this IEndpointRouteBuilder api) => api.MapGet("/events", Send)
        .Says("events", "Tells of what is stored, as it is stored",
            "Server-sent events: “stored”, with the number of the version as id and a notice as data. Last-Event-ID or "
                + "after goes on behind an event; else it begins now.")
        .Gives<StoredNotice>(StatusCodes.Status200OK, "Events, each with a notice as its data.")
        .Gives(MediaType)
        .TakesLastEventId()
        .MayFail(Problem.BadParameter, Problem.Busy);

    static async Task Send(
        [Description("The id behind which to begin; 0 for everything.")] long? after,
        HttpContext context,
        EventListeners listeners,
        IHostApplicationLifetime life,
        ArticleArchive archive,
        CancellationToken cancel)
    {
        if (after < 0)
            throw Problem.BadParameter.Because("after: a number from 0 on");
        // A browser sends the header when it connects again; then it knows better than the address that it was given.
        long last = LastEventId(context.Request) ?? after ?? (await archive.State(cancel)).LastArticle;
        using IDisposable seat = listeners.Take();
        // The server does not wait for who only listens.
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancel, life.ApplicationStopping);
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = MediaType;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        if (context.IsForHeadersOnly())
            return;
        await Write(context.Response, ": events of an archive\nretry: 3000\n\n", ends.Token);
        try
        {
            await Follow(context.Response, archive, last, ends.Token);
        }
        catch (OperationCanceledException) when (life.ApplicationStopping.IsCancellationRequested)
        {
            // The stream ends; who listens connects again when the server is back.
        }
    }

    static async Task Follow(HttpResponse response, ArticleArchive archive, long last, CancellationToken cancel)
    {
        long spoke = Stopwatch.GetTimestamp();
        while (true)
        {
            var stored = await Stored(archive, last, cancel);
            if (stored.Count > 0)
            {
                await Write(response, string.Concat(stored.Select(EventOf)), cancel);
                (last, spoke) = (stored[^1].ArticleId, Stopwatch.GetTimestamp());
                continue;
            }
            if (Stopwatch.GetElapsedTime(spoke) >= LongestSilence)
            {
                await Write(response, ": still here\n\n", cancel);
                spoke = Stopwatch.GetTimestamp();
            }
            await Task.Delay(BetweenLooks, cancel);
        }
    }

    // An archive that does not answer has nothing new; who listens goes on listening until it does.
    static async Task<IReadOnlyList<ArticleNotice>> Stored(ArticleArchive archive, long last, CancellationToken cancel)
    {
        try
        {
            return await archive.Changes(last, cancel: cancel);
        }
        catch (ArchiveException trouble) when (trouble.IsPassing)
        {
            return [];
        }
    }

    static long? LastEventId(HttpRequest request) =>
        long.TryParse(request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : null;

    // JSON on one line: no line break of a page's can begin another field.
    static string EventOf(ArticleNotice one)
    {
        var notice = new StoredNotice(
            one.ArticleId, one.PageId, one.Version, one.StoredAt, one.Address, one.Headline, one.Site, one.Published);
        string data = JsonSerializer.Serialize(notice, ApiJson.Shape.StoredNotice);
        return $"event: stored\nid: {one.ArticleId}\ndata: {data}\n\n";
    }

    static async Task Write(HttpResponse response, string words, CancellationToken cancel)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(words), cancel);
        await response.Body.FlushAsync(cancel);
    }
}
