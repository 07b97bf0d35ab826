using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Standfirst.App.Api.Answers;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.Archive;

namespace Standfirst.App.Api.Endpoints;

/// <summary>GET /articles/{id}/copies: who else tells the same in the same words.</summary>
static class CopiesEndpoint
{
    public static void MapCopies(this IEndpointRouteBuilder api) => api.MapGet("/articles/{id:long}/copies", Show)
        .Says("copies", "Lists the copies of an article",
            "An agency's copy and what newsrooms made of it, the first publisher first.")
        .MayFail(Problem.NoSuchArticle)
        .Tagged();

    static async Task<Ok<CopyList>> Show(
        [Description("The number of the article's version.")] long id, ArticleArchive archive, CancellationToken cancel)
    {
        if (await archive.FindCopies(id, cancel) is not { } group)
        {
            await archive.FindOrTell(id, cancel);
            return TypedResults.Ok(new CopyList(null, []));
        }
        return TypedResults.Ok(new CopyList(
            group.Source,
            [.. group.Articles.Select(one =>
                new CopyLine(one.Id, one.Address, one.Headline, one.SiteName, one.Published, one.Agency))]));
    }
}
