using System.ComponentModel;
using Standfirst.App.Access;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.Archive.Keys;
using Standfirst.Articles;

namespace Standfirst.App.Api.Endpoints;

/// <summary>POST /read: a page goes in, its record comes out; nothing is kept.</summary>
static class ReadEndpoint
{
    public static void MapRead(this IEndpointRouteBuilder api) => api.MapPost("/read", Read)
        .Says("read", "Reads a page into its record",
            "Nothing is kept. The body is the page as its server gave it: HTML in any encoding, or plain text.")
        .WithMetadata(new NeedsAttribute(KeyScopes.Read))
        .TakesPage()
        .GivesRecords()
        .MayFail(Problem.BadParameter, Problem.NotAcceptable, Problem.TooLarge, Problem.NotAPage, Problem.TookTooLong,
            Problem.Busy);

    static async Task<IResult> Read(
        [AsParameters] SentPage page,
        [Description(RecordFormats.About)] string? format,
        [Description("Whether the text is read for quotations, people and times, which takes about half of the time; it "
            + "is when left out.")] bool? story,
        HttpContext context,
        PageQueue queue,
        ApiSettings settings,
        CancellationToken cancel)
    {
        AnswerFormat wanted = RecordFormats.Wanted(format, context.Request);
        var capture = await page.Receive(context.Request, settings.MaxBytes, cancel);
        string name = page.Url ?? "page";
        Article article = await queue.Read(name, capture, story != false, cancel);
        return wanted.Answer(article, name, context);
    }
}
