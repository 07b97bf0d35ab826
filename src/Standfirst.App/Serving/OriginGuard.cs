using Standfirst.App.Access;

namespace Standfirst.App.Serving;

/// <summary>Lets no other site use the browser of whoever may do something here. Browsers tell where a request comes from;
/// other programs do not, and have nobody's rights but their own.</summary>
sealed class OriginGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsOurOwn(context.Request) || IsLinkHere(context.Request))
            return next(context);
        Refusal.CrossSite.Tell(context);
        return Task.CompletedTask;
    }

    // Old browsers tell the origin of what they send, and nothing of what they only fetch.
    static bool IsOurOwn(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site
        ? site is "same-origin" or "none"
        : request.Headers.Origin.ToString() is var origin
            && (origin.Length == 0 || origin.Equals(AddressOf(request), StringComparison.OrdinalIgnoreCase));

    static string AddressOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    // Somebody followed a link to a page.
    static bool IsLinkHere(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Headers["Sec-Fetch-Mode"] == "navigate"
        && request.Headers["Sec-Fetch-Dest"] == "document";
}
