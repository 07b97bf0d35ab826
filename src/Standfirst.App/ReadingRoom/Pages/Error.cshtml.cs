using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Standfirst.App.Access;
using Standfirst.App.Output;
using Standfirst.App.ReadingRoom.Errors;
using Standfirst.Archive;
using Standfirst.Archive.Keys;

namespace Standfirst.App.ReadingRoom.Pages;

/// <summary>What is told where there is no page to show. It is shown in place of the page, at the page's address.</summary>
[Needs(KeyScopes.None)]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
sealed partial class ErrorModel(ILogger<ErrorModel> log) : PageModel
{
    /// <summary>What is told.</summary>
    public ErrorWords Told { get; private set; } = ErrorWords.Of(StatusCodes.Status404NotFound);

    /// <summary>The number that it goes by.</summary>
    public int Status { get; private set; }

    /// <summary>Whatever the method of the request was: the page is for all of them.</summary>
    public override void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        Exception? error = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        int? original = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode;
        Status = error switch
        {
            ArchiveException => StatusCodes.Status503ServiceUnavailable,
            BadHttpRequestException bad => bad.StatusCode,
            not null => StatusCodes.Status500InternalServerError,
            // Who asks for "/error" itself finds nothing there.
            null => original ?? StatusCodes.Status404NotFound,
        };
        HttpContext.Response.StatusCode = Status;
        if (error is not null && ErrorWords.IsOfArchive(error))
            Tell(log, OneLine.Of(error.Message));
        Told = error is ArchiveException trouble ? ErrorWords.Of(trouble) : ErrorWords.Of(Status);
    }

    [LoggerMessage(LogLevel.Error, "{Trouble}")]
    static partial void Tell(ILogger log, string trouble);
}
