using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Standfirst.App.Api.Answers;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.App.Archiving.Answers;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Facets;

namespace Standfirst.App.Api.Endpoints;

/// <summary>GET /search: articles.</summary>
static class SearchEndpoint
{
    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapGet("/search", Find)
        .Says("search", "Finds articles", "Copies of one story are one hit. Without a query the newest articles come first.")
        .MayFail(Problem.BadParameter, Problem.UnclearQuery)
        .Tagged();

    static async Task<Ok<HitList>> Find(
        [AsParameters] Listing asked,
        [Description("Whether the answer also counts what the stories are filed under.")] bool? facets,
        ArticleArchive archive,
        CancellationToken cancel)
    {
        var query = asked.Query();
        SearchResults found = await archive.Search.Find(query, asked.Request(), cancel);
        FoundFacets? counted = facets == true ? await archive.Search.Facets(query, cancel) : null;
        return TypedResults.Ok(new HitList(
            [.. found.Hits.Select(Hit.Of)], found.Total.Count, found.Total.IsExact, found.IsCapped, found.Next?.ToString(),
            counted is null ? null : [.. counted.Facets.Select(CountsOf)]));
    }

    static FacetCounts CountsOf(Facet facet) =>
        new(facet.Name, [.. facet.Values.Select(value =>
            new FacetCount(value.Value, value.Stories, value.Query?.ToString()))]);
}
