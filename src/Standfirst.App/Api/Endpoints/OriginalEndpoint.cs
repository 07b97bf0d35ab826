using System.ComponentModel;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.Archive;

namespace Standfirst.App.Api.Endpoints;

/// <summary>GET /articles/{id}/original: the bytes of the page.</summary>
static class OriginalEndpoint
{
    // Whatever the page is, no browser shows it here: it is a file to keep.
    const string MediaType = "application/octet-stream";

    public static void MapOriginal(this IEndpointRouteBuilder api) => api.MapGet("/articles/{id:long}/original", Show)
        .Says("original", "Gives the bytes of an article's page",
            "As they came, to be kept as a file. They are hostile: a browser must not run them.")
        .Gives(MediaType)
        .MayFail(Problem.NoSuchArticle, Problem.NoOriginal)
        .Tagged();

    static async Task<IResult> Show(
        [Description("The number of the article's version.")] long id, HttpContext context, ArticleArchive archive,
            CancellationToken cancel)
    {
        StoredArticle stored = await archive.FindOrTell(id, cancel);
        byte[] original = await archive.FindOriginal(id, cancel)
            ?? throw Problem.NoOriginal.Because("It was added without its bytes.");
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        if (stored.Provenance.ContentType is { } declared && declared.All(letter => letter is >= ' ' and <= '~'))
            context.Response.Headers["X-Original-Content-Type"] = declared;
        return TypedResults.File(original, MediaType, $"article-{id}.bin");
    }
}
