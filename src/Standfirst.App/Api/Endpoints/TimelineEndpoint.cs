using Microsoft.AspNetCore.Http.HttpResults;
using Standfirst.App.Api.Answers;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.Archive;

namespace Standfirst.App.Api.Endpoints;

/// <summary>GET /timeline: what was when.</summary>
static class TimelineEndpoint
{
    public static void MapTimeline(this IEndpointRouteBuilder api) => api.MapGet("/timeline", Find)
        .Says("timeline", "Tells what was when",
            "Dated sentences of all articles that answer the query; copies of one story give them once.")
        .MayFail(Problem.BadParameter, Problem.UnclearQuery)
        .Tagged();

    static async Task<Ok<TimelineList>> Find([AsParameters] Listing asked, ArticleArchive archive, CancellationToken cancel)
    {
        var found = await archive.Search.Timeline(asked.Query(), asked.Request(), cancel);
        var places = new CodePoints(archive);
        var entries = new List<DatedSentence>(found.Entries.Count);
        foreach (var entry in found.Entries)
        {
            if (await places.Of(entry.ArticleId, [entry.Evidence], cancel) is { } stretches)
            {
                entries.Add(new(
                    entry.Date, entry.Words, stretches[0], entry.People, entry.Said,
                    new(entry.ArticleId, entry.Address, entry.Headline, entry.Site, entry.Published), entry.Copies));
            }
        }
        return TypedResults.Ok(new TimelineList(
            entries, found.Stories.Count, found.Stories.IsExact, found.IsCapped, found.Next?.ToString()));
    }
}
