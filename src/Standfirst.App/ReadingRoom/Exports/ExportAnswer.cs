using System.Buffers;
using Microsoft.Net.Http.Headers;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Exports;

/// <summary>Answers "/export": a list as a file, written while it is found.</summary>
static class ExportAnswer
{
    // What is sent at once: a reader sees the file grow, and a row is not a packet.
    const int Sent = 64 * 1024;

    /// <summary>Answers a request.</summary>
    public static async Task<IResult> Of(HttpContext context, ArticleArchive archive)
    {
        IQueryCollection words = context.Request.Query;
        if (ExportList.Find(words["list"].FirstOrDefault()) is not { } list || ExportForm.Find(words["format"].FirstOrDefault()) is not { } form)
            return Results.NotFound();
        var ask = new ExportAsk(archive, words);
        // The list's own page tells what is unclear.
        if (ask.Asked.Unclear is not null && list != TableExports.People)
            return Results.LocalRedirect(Paths.Search(ask.Asked.Text));
        await Send(context.Response, list, form, ask, context.RequestAborted);
        return Results.Empty;
    }

    static async Task Send(HttpResponse response, ExportList list, ExportForm form, ExportAsk ask, CancellationToken cancel)
    {
        response.ContentType = form.ContentType;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition =
            new ContentDispositionHeaderValue("attachment") { FileName = $"standfirst-{list.Name}{form.Ending}" }.ToString();
        var output = response.BodyWriter;
        await foreach (ReadOnlyMemory<byte> piece in list.Write(ask, form, cancel))
        {
            output.Write(piece.Span);
            if (output.UnflushedBytes >= Sent)
                await output.FlushAsync(cancel);
        }
        await output.FlushAsync(cancel);
    }
}
