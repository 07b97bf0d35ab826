using Standfirst.App.Access;
using Standfirst.Archive;
using Standfirst.Archive.Keys;

namespace Standfirst.App.Serving;

/// <summary>Tells whoever starts and watches servers how this one is. No key is needed, and nothing else is told.</summary>
static class Health
{
    // Those who ask mostly wait for a few seconds.
    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    /// <summary>/health/live: the program runs. /health/ready: the archive answers, too.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var everybody = new NeedsAttribute(KeyScopes.None);
        routes.MapGet("/health/live", () => Results.Text("live\n")).WithMetadata(everybody).ExcludeFromDescription();
        routes.MapGet("/health/ready", Ready).WithMetadata(everybody).ExcludeFromDescription();
    }

    static async Task<IResult> Ready(ArticleArchive archive, IHostApplicationLifetime life, CancellationToken cancel)
    {
        if (life.ApplicationStopping.IsCancellationRequested)
            return NotReady("the server stops");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(LongestWait);
        try
        {
            await archive.State(limit.Token).WaitAsync(limit.Token);
            return Results.Text("ready\n");
        }
        catch (ArchiveException)
        {
            return NotReady("the archive does not answer");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return NotReady("the archive does not answer in time");
        }
    }

    static IResult NotReady(string why) =>
        Results.Text($"not ready: {why}\n", statusCode: StatusCodes.Status503ServiceUnavailable);
}
