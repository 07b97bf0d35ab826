using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Standfirst.App.Serving;

/// <summary>Names a request's trace by its route, in the words of OpenTelemetry. What was asked stays out: queries and
/// names of people are nobody else's business.</summary>
sealed class RequestTraces(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } trace)
        {
            await next(context);
            return;
        }
        string route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "nothing";
        trace.DisplayName = $"{context.Request.Method} {route}";
        trace.SetTag("http.request.method", context.Request.Method);
        trace.SetTag("http.route", route);
        await next(context);
        trace.SetTag("http.response.status_code", context.Response.StatusCode);
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            trace.SetStatus(ActivityStatusCode.Error);
    }
}
