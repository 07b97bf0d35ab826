using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Standfirst.App.Access;
using Standfirst.App.Api.Answers;
using Standfirst.App.Api.Documents;
using Standfirst.App.Api.Problems;
using Standfirst.Archive;
using Standfirst.Archive.Corrections;

namespace Standfirst.App.Api.Endpoints;

/// <summary>/articles/{id}/corrections: what readers put right.</summary>
static class CorrectionsEndpoints
{
    const string Path = "/articles/{id:long}/corrections";

    public static void MapCorrections(this IEndpointRouteBuilder api)
    {
        api.MapGet(Path, Show)
            .Says("corrections", "Lists what readers put right in an article's page",
                "Withdrawn corrections and those that others took the place of are among them.")
            .MayFail(Problem.NoSuchArticle)
            .Tagged();
        api.MapPost(Path, Make)
            .Says("correct", "Puts something right in an article's page",
                "It belongs to the page and outlives new versions. What was read stays as it is beside it.")
            .Takes<CorrectionToMake>()
            .Gives<CorrectionLine>(StatusCodes.Status201Created, "It is kept.")
            .MayFail(Problem.NoSuchArticle, Problem.BadBody, Problem.NotCorrected, Problem.WrongMediaType);
        api.MapDelete(Path + "/{correction:long}", Withdraw)
            .Says("withdraw", "Withdraws a correction", "The one before it stands again, or what was read.")
            .Gives(StatusCodes.Status204NoContent, "It is withdrawn.")
            .MayFail(Problem.NoSuchArticle, Problem.NoSuchCorrection);
    }

    static async Task<Ok<CorrectionList>> Show(
        [Description("The number of any version of the page.")] long id, ArticleArchive archive, CancellationToken cancel)
    {
        StoredArticle stored = await archive.FindOrTell(id, cancel);
        return TypedResults.Ok(new CorrectionList(
            [.. (await archive.Corrections.Of(stored.PageId, cancel)).Select(LineOf)]));
    }

    static async Task<IResult> Make(
        [Description("The number of the version that the correction was made of.")] long id,
        HttpContext context,
        ArticleArchive archive,
        CancellationToken cancel)
    {
        await archive.FindOrTell(id, cancel);
        CorrectionToMake asked = await Body(context.Request, cancel);
        var correction = new NewCorrection(id, asked.Field, asked.To, Caller.Of(context).Name ?? "")
        {
            Quotation = asked.Quotation,
            Reason = asked.Reason,
        };
        return await archive.Corrections.Add(correction, cancel) switch
        {
            CorrectionAnswer.Added added =>
                TypedResults.Created($"{ApiSetup.Root}/articles/{id}/corrections", LineOf(added.Correction)),
            CorrectionAnswer.Refused refused => throw Problem.NotCorrected.Because($"It is not kept: {refused.Reason}."),
            var other => throw new InvalidOperationException($"an answer of a new kind: {other}"),
        };
    }

    static async Task<NoContent> Withdraw(
        [Description("The number of any version of the page.")] long id,
        [Description("The number of the correction.")] long correction,
        ArticleArchive archive,
        CancellationToken cancel)
    {
        StoredArticle stored = await archive.FindOrTell(id, cancel);
        bool isOfPage = (await archive.Corrections.Of(stored.PageId, cancel)).Any(one => one.Id == correction);
        return isOfPage && await archive.Corrections.Withdraw(correction, cancel)
            ? TypedResults.NoContent()
            : throw Problem.NoSuchCorrection.Because(
                $"The page of article {id} has no correction {correction} that stands.");
    }

    static async Task<CorrectionToMake> Body(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasJsonContentType())
            throw Problem.WrongMediaType.Because("It takes application/json.");
        try
        {
            // Names that are left out come as null, whatever the type says.
            if (await request.ReadFromJsonAsync(ApiJson.Shape.CorrectionToMake, cancel) is { To: { } to } asked
                && !to.Contains(null!))
                return asked;
        }
        catch (JsonException)
        {
            // Told below.
        }
        throw Problem.BadBody.Because(
            """The body is not as {"field": "authors", "to": ["Ana Ruiz"]}; the field is authors, published or speaker.""");
    }

    static CorrectionLine LineOf(KeptCorrection kept) => new(
        kept.Id, kept.Correction.Field, kept.Correction.To, kept.Correction.From, kept.Correction.By, kept.Correction.At,
        kept.Correction.Quotation, kept.Correction.Words, kept.Correction.Reason, kept.Withdrawn, kept.IsInForce);
}
