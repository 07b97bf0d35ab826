using System.Globalization;
using System.Text.Json;
using Standfirst.App.Access;
using Standfirst.App.Output;
using Standfirst.Archive;

namespace Standfirst.App.Api.Problems;

/// <summary>Sees to it that a program which asked for something that goes wrong gets a problem, whatever went
/// wrong.</summary>
sealed partial class ProblemAnswers(RequestDelegate next, ILogger<ProblemAnswers> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ProblemException? problem = null;
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400 and var status, ContentType: null })
                problem = OfStatus(status, context.Features.Get<Refusal>());
        }
        catch (ProblemException known) when (!context.Response.HasStarted)
        {
            problem = known;
        }
        catch (BadHttpRequestException wrong) when (!context.Response.HasStarted)
        {
            problem = Problem.OfStatus(wrong.StatusCode).Because(WordsOf(wrong));
        }
        catch (ArchiveException trouble) when (!context.Response.HasStarted)
        {
            if (trouble.Fault == ArchiveFault.Other)
                Trouble(log, trouble);
            else
                Told(log, OneLine.Of(trouble.Message));
            problem = Problem.Of(trouble);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer.
        }
        catch (Exception bug) when (!context.Response.HasStarted)
        {
            // The edge of the program: who asked is told, the log has the trace, and others are served on.
            Trouble(log, bug);
            problem = Problem.Failed.Because("The server's log says more.");
        }
        if (problem is not null)
            await Write(context, problem);
    }

    static ProblemException OfStatus(int status, Refusal? refusal) => refusal is not null
        ? new(Problem.Of(refusal), refusal.Words)
        : Problem.OfStatus(status).Because(Problem.OfStatus(status).Title);

    // The framework's words name types of this program; of a parameter its name is enough.
    static string WordsOf(BadHttpRequestException wrong) => ParameterIn(wrong.Message) switch
    {
        null => wrong.Message,
        var name when wrong.Message.StartsWith("Required", StringComparison.Ordinal) => $"{name}: it is missing",
        var name => $"{name}: it is not what it should be",
    };

    // Failed to bind parameter "Nullable<int> Limit" from "many"; Required parameter "string name" was not provided.
    static string? ParameterIn(string message) => message.Contains("parameter \"", StringComparison.Ordinal)
        ? JsonNamingPolicy.CamelCase.ConvertName(message.Split('"')[1].Split(' ')[^1])
        : null;

    static Task Write(HttpContext context, ProblemException problem)
    {
        HttpResponse response = context.Response;
        response.StatusCode = problem.Problem.Status;
        response.Headers.Remove("ETag");
        response.Headers.CacheControl = "no-store";
        if (problem.RetryAfter is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        var told = new ProblemAnswer(
            problem.Problem.Type, problem.Problem.Title, problem.Problem.Status, problem.Message, context.Request.Path,
                problem.Position);
        return response.WriteAsJsonAsync(
            told, ApiJson.Shape.ProblemAnswer, "application/problem+json", context.RequestAborted);
    }

    [LoggerMessage(LogLevel.Error, "A request to the API failed.")]
    static partial void Trouble(ILogger log, Exception trouble);

    // Whoever runs the server knows what to do about a full drive without a trace.
    [LoggerMessage(LogLevel.Error, "{Trouble}")]
    static partial void Told(ILogger log, string trouble);
}
