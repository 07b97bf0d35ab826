using Standfirst.App.Api.Endpoints;
using Standfirst.App.Api.Problems;

namespace Standfirst.App.Api.Documents;

/// <summary>What the document tells of an endpoint that its types do not.</summary>
/// <param name="Apply">Lays it over an operation of the document.</param>
sealed record OperationNote(Action<OperationJson> Apply);

/// <summary>The words in which an endpoint describes itself.</summary>
static class OperationNotes
{
    /// <summary>What it is called, what it does in a line, and what else there is to know.</summary>
    public static RouteHandlerBuilder Says(
        this RouteHandlerBuilder endpoint, string name, string summary, string description) =>
        endpoint.WithName(name).WithSummary(summary).WithDescription(description);

    /// <summary>The problems it can end with, beside those of all.</summary>
    public static RouteHandlerBuilder MayFail(this RouteHandlerBuilder endpoint, params Problem[] problems) =>
        endpoint.Noting(operation => operation.AddProblems(problems));

    /// <summary>Its answers are tagged, and "not modified" to who has them.</summary>
    public static RouteHandlerBuilder Tagged(this RouteHandlerBuilder endpoint) =>
        endpoint.AddEndpointFilter<StateTag>().Noting(operation => operation.AddTag());

    /// <summary>It goes on behind an event.</summary>
    public static RouteHandlerBuilder TakesLastEventId(this RouteHandlerBuilder endpoint) => endpoint.Noting(
        operation => operation.AddHeaderParameter(
            "Last-Event-ID", "The id of the last event that came; it counts more than after.", "412"));

    /// <summary>It gives bytes of one of these types.</summary>
    public static RouteHandlerBuilder Gives(this RouteHandlerBuilder endpoint, params string[] mediaTypes) =>
        endpoint.Noting(operation => operation.SetAnswer(mediaTypes));

    /// <summary>It gives an object with a status.</summary>
    public static RouteHandlerBuilder Gives<T>(this RouteHandlerBuilder endpoint, int status, string about) =>
        endpoint.Produces<T>(status).Noting(operation => operation.Describe(status, about));

    /// <summary>It gives a status and nothing else.</summary>
    public static RouteHandlerBuilder Gives(this RouteHandlerBuilder endpoint, int status, string about) =>
        endpoint.Noting(operation => operation.Describe(status, about));

    /// <summary>It gives records in every format.</summary>
    public static RouteHandlerBuilder GivesRecords(this RouteHandlerBuilder endpoint) =>
        endpoint.Noting(operation => operation.SetRecords(RecordFormats.MediaTypes));

    /// <summary>Its body is a page.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="orAddress">Whether it may be the address of one.</param>
    public static RouteHandlerBuilder TakesPage(this RouteHandlerBuilder endpoint, bool orAddress = false) =>
        endpoint.Noting(operation => operation.SetPageBody(orAddress));

    /// <summary>Its body is an object.</summary>
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder endpoint)
        where T : notnull => endpoint.Accepts<T>("application/json");

    static RouteHandlerBuilder Noting(this RouteHandlerBuilder endpoint, Action<OperationJson> apply) =>
        endpoint.WithMetadata(new OperationNote(apply));
}
