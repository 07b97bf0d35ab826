using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Standfirst.Archive;

namespace Standfirst.App.Api.Endpoints;

/// <summary>Tags answers with the state of the archive that they come from: while it stays the same, so do they, and
/// whoever has one is told so without any searching.</summary>
sealed class StateTag(ArticleArchive archive) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        HttpContext context = invocation.HttpContext;
        ArchiveState state = await archive.State(context.RequestAborted);
        var tag = new EntityTagHeaderValue($"\"{state.LastArticle}.{state.Changes}.{Rest(context.Request)}\"", isWeak: true);
        context.Response.Headers.ETag = tag.ToString();
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Accept, Authorization, Cookie";
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => Names(known, tag))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : await next(invocation);
    }

    static bool Names(EntityTagHeaderValue known, EntityTagHeaderValue tag) =>
        known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false);

    // What else an answer depends on: the program, the form asked for, and the day, for queries that say "today".
    static string Rest(HttpRequest request)
    {
        string rest = $"{ProgramVersion.Build}\n{request.Headers.Accept}\n{DateTime.Now:yyyy-MM-dd}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rest)).AsSpan(0, 8));
    }
}
