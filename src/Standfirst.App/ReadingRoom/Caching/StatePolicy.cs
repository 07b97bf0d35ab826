using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Standfirst.App.ReadingRoom.Look;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Caching;

/// <summary>Keeps a page as it was written while the archive stays as it is: the same address, the same look, the same day give the
/// same page. Browsers ask each time, and are told that nothing has changed.</summary>
sealed class StatePolicy : IOutputCachePolicy
{
    /// <summary>What pages call it: [OutputCache(PolicyName = StatePolicy.Name)].</summary>
    public const string Name = "state";

    // What is no longer asked for goes.
    static readonly TimeSpan LongestKept = TimeSpan.FromMinutes(10);

    // Which state of the archive pages are kept of.
    string? _state;

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpContext http = context.HttpContext;
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return;
        ArchiveState state = await http.RequestServices.GetRequiredService<ArticleArchive>().State(cancellation);
        string tag = string.Create(CultureInfo.InvariantCulture, $"{state.LastArticle}.{state.Changes}");
        await Forget(http, tag, cancellation);
        string key = string.Create(
            CultureInfo.InvariantCulture,
            // "today" in a query is another day tomorrow.
            $"{ProgramVersion.Build}.{tag}.{Preferences.Of(http.Request)}.{DateTime.Today:yyyyMMdd}");
        context.Tags.Add(tag);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = LongestKept;
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["state"] = key;
        http.Response.Headers.ETag = $"W/\"{key}\"";
        http.Response.Headers.CacheControl = "private, no-cache";
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpResponse response = context.HttpContext.Response;
        // What was refused, sent elsewhere or is one reader's own is not for the next.
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    // A state of the archive that is past never comes back: its pages would only lie in the way of those that do.
    async ValueTask Forget(HttpContext http, string state, CancellationToken cancellation)
    {
        if (Interlocked.Exchange(ref _state, state) is { } past && past != state)
            await http.RequestServices.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(past, cancellation);
    }
}
