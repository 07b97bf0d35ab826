namespace Standfirst.App.Access;

/// <summary>Why a request is refused before anything looks at what it asks.</summary>
/// <param name="Status">The status.</param>
/// <param name="Kind">What programs know it by, the same for good: "key-needed".</param>
/// <param name="Words">Why, and what to do, in a sentence.</param>
sealed record Refusal(int Status, string Kind, string Words)
{
    /// <summary>Nobody knows who asks.</summary>
    public static readonly Refusal KeyNeeded = new(
        StatusCodes.Status401Unauthorized, "key-needed",
        "Show a key: “Authorization: Bearer sf_…”. `standfirst keys add` makes one.");

    /// <summary>The key that was shown opens nothing.</summary>
    public static readonly Refusal KeyUnknown = new(
        StatusCodes.Status401Unauthorized, "key-unknown", "This key is not known here, or was revoked.");

    /// <summary>The key opens other things.</summary>
    public static readonly Refusal ScopeNeeded = new(
        StatusCodes.Status403Forbidden, "scope-needed",
        "This key may not do that: it needs the scope “write” for what it changes.");

    /// <summary>The request came by a name that this server does not have.</summary>
    public static readonly Refusal WrongHost = new(
        StatusCodes.Status421MisdirectedRequest, "wrong-host",
        "This server is not called so; `--host NAME` gives it a name.");

    /// <summary>Another site's page made a browser ask.</summary>
    public static readonly Refusal CrossSite = new(
        StatusCodes.Status403Forbidden, "cross-site",
        "Another site asks for this through your browser, which is not allowed.");

    /// <summary>Too many requests.</summary>
    public static readonly Refusal TooMany = new(
        StatusCodes.Status429TooManyRequests, "too-many-requests",
        "Too many requests in a short time; Retry-After says how long to wait.");

    /// <summary>All refusals there are.</summary>
    public static readonly Refusal[] All = [KeyNeeded, KeyUnknown, ScopeNeeded, WrongHost, CrossSite, TooMany];

    /// <summary>Ends a request with it; who writes the answer's body finds it among the features.</summary>
    public void Tell(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Features.Set(this);
        if (Status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = (IsFeed(context.Request) ? "Basic" : "Bearer") + " realm=\"standfirst\"";
    }

    // Readers of feeds ask for a name and a password when they are told to; browsers would, too, in the middle of a page.
    static bool IsFeed(HttpRequest request) => request.Path.Value?.Contains("/feed.", StringComparison.Ordinal) == true;

    /// <summary>Whether programs ask by this path, who want problems as JSON and cannot log in.</summary>
    public static bool IsForPrograms(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi");
}
