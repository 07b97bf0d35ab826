using System.ComponentModel;
using System.Text.Json;
using Standfirst.App.Api.Answers;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.App.Archiving;
using Standfirst.App.Inputs;
using Standfirst.Archive;
using Standfirst.Articles;

namespace Standfirst.App.Api.Endpoints;

/// <summary>POST /articles: a page is read and kept.</summary>
static class AddEndpoint
{
    // As long as somebody waits for an answer. A page whose host wants more rest belongs to `standfirst add`.
    static readonly TimeSpan LongestFetch = TimeSpan.FromMinutes(1);

    public static void MapAdd(this IEndpointRouteBuilder api) => api.MapPost("/articles", Add)
        .Says("add", "Adds a page to the archive",
            "The body is the page, as for /read; or JSON with its address, which is then fetched as politely as "
                + "`standfirst add` does: robots.txt is obeyed, addresses of private networks are not asked.")
        .TakesPage(orAddress: true)
        .Gives<AddedPage>(StatusCodes.Status200OK, "It was known as it is.")
        .Gives<AddedPage>(StatusCodes.Status201Created, "It is new, or a new version; Location is its record's address.")
        .MayFail(
            Problem.BadParameter, Problem.BadBody, Problem.Erased, Problem.TooLarge, Problem.NotAPage, Problem.TookTooLong,
            Problem.NotFetched, Problem.Busy);

    static async Task<IResult> Add(
        [AsParameters] SentPage page,
        [Description("Whether the bytes of the page are kept, too; they are when left out.")] bool? original,
        HttpContext context,
        PageQueue queue,
        PageSupply web,
        ApiSettings settings,
        ArticleArchive archive,
        CancellationToken cancel)
    {
        bool isAddress = context.Request.HasJsonContentType();
        var (name, capture) = isAddress
            ? await Fetch(await AddressOf(context.Request, cancel), web, cancel)
            : (page.Url ?? "page", await page.Receive(context.Request, settings.MaxBytes, cancel));
        if (capture is null)
            return await Known(name, archive, cancel);
        Article article = await queue.Read(name, capture, readsStory: true, cancel);
        var origin = PageOrigin.Of(new Input.Captured(name, capture));
        var kept = new PageToStore(article, name, origin.ToProvenance(DateTimeOffset.UtcNow))
        {
            Original = original == false ? null : capture.Bytes,
        };
        return Answer((await archive.Add([kept], cancel))[0]);
    }

    static IResult Answer(Stored stored)
    {
        var added = new AddedPage(stored.Outcome, stored.ArticleId, stored.Version);
        return stored.Outcome switch
        {
            StoreOutcome.New or StoreOutcome.NewVersion =>
                TypedResults.Created($"{ApiSetup.Root}/articles/{stored.ArticleId}", added),
            StoreOutcome.Erased => throw Problem.Erased.Because(
                "A tombstone keeps this page out; docs/archive.md tells what it holds."),
            _ => TypedResults.Ok(added),
        };
    }

    static async Task<IResult> Known(string name, ArticleArchive archive, CancellationToken cancel) =>
        await archive.FindByUrl(name, cancel) is { } stored
            ? TypedResults.Ok(new AddedPage(StoreOutcome.Unchanged, stored.Id, stored.Version))
            : throw Problem.NotFetched.Because(
                "The server says that the page is unchanged, and it was erased here meanwhile.");

    static async Task<Uri> AddressOf(HttpRequest request, CancellationToken cancel)
    {
        AddressToAdd? asked;
        try
        {
            asked = await request.ReadFromJsonAsync(ApiJson.Shape.AddressToAdd, cancel);
        }
        catch (JsonException)
        {
            throw Problem.BadBody.Because("""The body is not as {"url": "https://…"}.""");
        }
        return asked?.Url is { } url && WebAddress.TryParse(url) is { } address
            ? address
            : throw Problem.BadBody.Because("url: an absolute address, http or https");
    }

    // Null for a page that the archive has as it is.
    static async Task<(string Name, Capture? Capture)> Fetch(Uri url, PageSupply web, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(LongestFetch);
        try
        {
            return await web.Fetch(url, limit.Token) switch
            {
                Input.Captured captured => (captured.Name, captured.Capture),
                Input.Known known => (known.Name, null),
                Input.Source => throw Problem.NotAPage.Because(
                    "It is a feed or a list, not a page: `standfirst add` and `watch` take these."),
                Input.Barren barren => throw Problem.NotFetched.Because($"It cannot be had: {barren.Reason}."),
                var other => throw new InvalidOperationException($"an input of a new kind: {other}"),
            };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            const string late = "It did not come within a minute, rests for its host included.";
            throw new ProblemException(Problem.NotFetched, late) { RetryAfter = 60 };
        }
    }
}
