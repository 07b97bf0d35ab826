using System.Buffers;
using System.ComponentModel;
using System.Text;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.App.Archiving;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.Api.Endpoints;

/// <summary>GET /export: records as a stream, however many.</summary>
static class ExportEndpoint
{
    // Small writes are gathered into packets, and the first records are there at once all the same.
    const int SentTogether = 64 * 1024;

    static readonly (string Name, string MediaType, RecordFormat Format)[] Formats =
    [
        ("ndjson", "application/x-ndjson", RecordFormat.Ndjson),
        ("csv", "text/csv; charset=utf-8", RecordFormat.Csv),
        ("ninjs", "application/x-ndjson", RecordFormat.Ninjs),
        ("markdown", "text/markdown; charset=utf-8", RecordFormat.Markdown),
    ];

    public static void MapExport(this IEndpointRouteBuilder api) => api.MapGet("/export", Export)
        .Says("export", "Streams records",
            "The current version of each article, all or those that answer a query. An export that breaks off ends "
                + "without its last chunk.")
        .Gives("application/x-ndjson", "text/csv", "text/markdown")
        .MayFail(Problem.BadParameter, Problem.UnclearQuery);

    static async Task Export(
        [Description("What is looked for, as for /search; all when left out.")] string? q,
        [Description("ndjson, csv, ninjs or markdown; ndjson when left out.")] string? format,
        HttpContext context,
        ArticleArchive archive,
        CancellationToken cancel)
    {
        SearchQuery query = Listing.QueryOf(q);
        var (name, mediaType, writer) = Array.Find(Formats, one => one.Name == (format ?? "ndjson"));
        if (name is null)
            throw Problem.BadParameter.Because($"format: one of {string.Join(", ", Formats.Select(one => one.Name))}");

        HttpResponse response = context.Response;
        response.ContentType = mediaType;
        response.Headers.CacheControl = "no-store";
        if (context.IsForHeadersOnly())
            return;
        await response.WriteAsync(writer.Heading, Encoding.UTF8, cancel);
        await foreach (StoredArticle article in new ExportedArticles(archive, query).Find(cancel))
        {
            response.BodyWriter.Write(ExportedArticles.Write(article, writer).Span);
            if (response.BodyWriter.UnflushedBytes >= SentTogether)
                await response.BodyWriter.FlushAsync(cancel);
        }
        await response.BodyWriter.FlushAsync(cancel);
    }
}
