using System.Text;

namespace Standfirst.App.Access;

/// <summary>Finds out who asks: by the key in the header, by the session of a browser, or by where they sit.</summary>
sealed class CallerFinder(RequestDelegate next, KeyRing keys, Sessions sessions, AccessSettings settings)
{
    const string Bearer = "Bearer ", Basic = "Basic ";

    // Proxies add one of these. Whoever came through one that was not named sits anywhere.
    static readonly string[] ProxyHeaders =
    [
        "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Server", "X-Forwarded-Port", "Forwarded",
        "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP", "Via",
    ];

    public async Task InvokeAsync(HttpContext context)
    {
        context.Features.Set(await Find(context.Request, context.RequestAborted));
        await next(context);
    }

    async Task<Caller> Find(HttpRequest request, CancellationToken cancel)
    {
        if (KeyIn(request.Headers.Authorization.ToString()) is { } shown)
            return await keys.Find(shown, cancel) is { } key ? Caller.With(key) : Caller.Nobody;
        if (sessions.Find(request) is { } id && await keys.Find(id, cancel) is { } known)
            return Caller.With(known);
        return settings.NeedsKeys || ProxyHeaders.Any(request.Headers.ContainsKey) ? Caller.Nobody : Caller.Local;
    }

    // Readers of feeds know nothing but names and passwords: the key is the password, whatever the name.
    static string? KeyIn(string header) =>
        header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim()
        : header.StartsWith(Basic, StringComparison.OrdinalIgnoreCase) ? PasswordIn(header[Basic.Length..].Trim())
        : null;

    static string PasswordIn(string packed)
    {
        byte[] words = new byte[packed.Length];
        return Convert.TryFromBase64String(packed, words, out int length)
            ? Encoding.UTF8.GetString(words, 0, length).Split(':', 2)[^1]
            : "";
    }
}
