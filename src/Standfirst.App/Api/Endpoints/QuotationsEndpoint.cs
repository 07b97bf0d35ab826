using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Standfirst.App.Api.Answers;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.App.Archiving;
using Standfirst.Archive;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Quotations;

namespace Standfirst.App.Api.Endpoints;

/// <summary>GET /quotations: who said what.</summary>
static class QuotationsEndpoint
{
    public static void MapQuotations(this IEndpointRouteBuilder api) => api.MapGet("/quotations", Find)
        .Says("quotations", "Finds who said what",
            "Words are looked for in what is said; all else of the query is asked of the article. The newest first "
                + "where nothing else is asked for.")
        .MayFail(Problem.BadParameter, Problem.UnclearQuery)
        .Tagged();

    static async Task<Ok<QuotationList>> Find(
        [AsParameters] Listing asked,
        [Description("Only what this speaker said: words of the name.")] string? speaker,
        ArticleArchive archive,
        CancellationToken cancel)
    {
        SearchQuery query = asked.Query();
        if (!string.IsNullOrWhiteSpace(speaker))
            query = Of(speaker, query);
        FoundQuotations found = await archive.Search.FindQuotations(query, asked.Request(), cancel);
        var places = new CodePoints(archive);
        var quotations = new List<SaidWords>(found.Quotations.Count);
        foreach (SpokenQuotation said in found.Quotations)
        {
            if (await places.Of(said.ArticleId, said.Quotation.Content, cancel) is { } stretches)
                quotations.Add(WordsOf(said, stretches));
        }
        return TypedResults.Ok(new QuotationList(
            quotations, found.Stories.Count, found.Stories.IsExact, found.IsCapped, found.Next?.ToString()));
    }

    static SearchQuery Of(string speaker, SearchQuery query)
    {
        SearchQuery theirs = Listing.QueryOf(SearchWords.Speaker(speaker));
        return query is SearchQuery.Everything ? theirs : new SearchQuery.All([query, theirs]);
    }

    static SaidWords WordsOf(SpokenQuotation said, IReadOnlyList<int[]> stretches) => new(
        new(said.ArticleId, said.Address, said.Headline, said.Site, said.Published), said.Position, said.Words, stretches,
        said.Quotation.Kind, said.Speaker?.Name, said.Role, said.Correction?.To, said.Quotation.Medium, said.Quotation.Said,
        said.Sentence, Math.Round(said.Quotation.Confidence, 2), said.Copies);
}
