using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Standfirst.App.Api.Answers;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.Archive;

namespace Standfirst.App.Api.Endpoints;

/// <summary>GET /articles/{id}/versions: what the page said over time.</summary>
static class VersionsEndpoint
{
    // Each costs reading two records; a live page can have hundreds.
    const int MostCompared = 20;

    public static void MapVersions(this IEndpointRouteBuilder api) => api.MapGet("/articles/{id:long}/versions", Show)
        .Says("versions", "Lists the versions of an article's page",
            $"Each of the last {MostCompared} tells which fields differ from the version before.")
        .MayFail(Problem.NoSuchArticle)
        .Tagged();

    static async Task<Ok<VersionList>> Show(
        [Description("The number of any version of the page.")] long id, ArticleArchive archive, CancellationToken cancel)
    {
        StoredArticle stored = await archive.FindOrTell(id, cancel);
        var versions = await archive.Versions(stored.PageId, cancel);
        var list = new List<PageVersion>(versions.Count);
        for (int at = 0; at < versions.Count; at++)
        {
            ArticleVersion one = versions[at];
            bool isCompared = at > 0 && at >= versions.Count - MostCompared;
            list.Add(new(
                one.ArticleId, one.Version, one.IsCurrent, one.StoredAt, one.Headline, one.TextLength,
                isCompared ? await Changes(archive, versions[at - 1].ArticleId, one.ArticleId, cancel) : null));
        }
        return TypedResults.Ok(new VersionList(stored.PageId, list));
    }

    static async Task<IReadOnlyList<ChangedField>?> Changes(
        ArticleArchive archive, long earlier, long later, CancellationToken cancel)
    {
        if (await archive.Compare(earlier, later, cancel) is not { } changes)
            return null;
        var fields = changes.Fields.Select(change => new ChangedField(change.Field, change.Earlier, change.Later));
        return [.. changes.IsTextChanged ? fields.Append(new("text", null, null)) : fields];
    }
}
