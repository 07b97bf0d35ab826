using System.ComponentModel;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.Archive;
using Standfirst.Formats;

namespace Standfirst.App.Api.Endpoints;

/// <summary>GET /articles/{id}: the record of a version, in any format.</summary>
static class ArticleEndpoint
{
    public static void MapArticle(this IEndpointRouteBuilder api) => api.MapGet("/articles/{id:long}", Show)
        .Says("article", "Gives the record of an article",
            "As it was stored; what readers put right stands beside what was read, in readerCorrections. Other formats "
                + "by Accept or format.")
        .GivesRecords()
        .MayFail(Problem.NoSuchArticle, Problem.NotAcceptable, Problem.BadParameter)
        .Tagged();

    static async Task<IResult> Show(
        [Description("The number of the article's version.")] long id,
        [Description(RecordFormats.About)] string? format,
        HttpContext context,
        ArticleArchive archive,
        CancellationToken cancel)
    {
        AnswerFormat wanted = RecordFormats.Wanted(format, context.Request);
        StoredArticle stored = await archive.FindOrTell(id, cancel);
        return wanted == RecordFormats.Json
            ? TypedResults.Bytes(stored.Record, wanted.MediaType)
            : wanted.Answer(ArticleJson.Read(stored.Record), stored.Input, context);
    }

    /// <summary>An article that must be there.</summary>
    /// <exception cref="ProblemException">It is not.</exception>
    public static async Task<StoredArticle> FindOrTell(this ArticleArchive archive, long id, CancellationToken cancel) =>
        await archive.Find(id, cancel)
            ?? throw Problem.NoSuchArticle.Because($"There is no article {id}; it may have been erased.");
}
