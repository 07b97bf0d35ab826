namespace Standfirst.App.Access;

/// <summary>Finds out who asks: by the key in the header, by the session of a browser, or by where they sit.</summary>
sealed class CallerFinder(RequestDelegate next, KeyRing keys, Sessions sessions, AccessSettings settings)
{
    const string Scheme = "Bearer ";

    // Proxies add these. Whoever came through one that was not named sits anywhere.
    static readonly string[] ProxyHeaders = ["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded"];

    public async Task InvokeAsync(HttpContext context)
    {
        context.Features.Set(await Find(context.Request, context.RequestAborted));
        await next(context);
    }

    async Task<Caller> Find(HttpRequest request, CancellationToken cancel)
    {
        string shown = request.Headers.Authorization.ToString();
        if (shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return await keys.Find(shown[Scheme.Length..].Trim(), cancel) is { } key ? Caller.With(key) : Caller.Nobody;
        }
        if (sessions.Find(request) is { } id && await keys.Find(id, cancel) is { } known)
            return Caller.With(known);
        return settings.NeedsKeys || ProxyHeaders.Any(request.Headers.ContainsKey) ? Caller.Nobody : Caller.Local;
    }
}
