using Standfirst.App.ReadingRoom;

namespace Standfirst.App.Serving;

/// <summary>What every answer tells the browser: nothing is run or loaded but what this server itself gives.</summary>
sealed class SecurityHeaders(RequestDelegate next)
{
    static readonly (string Name, string Value)[] Headers =
    [
        ("Content-Security-Policy", RoomPolicy.Usual),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ];

    public Task InvokeAsync(HttpContext context)
    {
        AddMissing(context.Response);
        // And again at the last moment: what breaks in the middle takes all headers back that were set before.
        context.Response.OnStarting(() =>
        {
            AddMissing(context.Response);
            // What a key opened is one reader's own: where an answer says nothing else, it is asked for again each time.
            if (context.Response.Headers.CacheControl.Count == 0)
                context.Response.Headers.CacheControl = "private, no-cache";
            // A year: whoever came by TLS once is not led to another server without it.
            if (context.Request.IsHttps)
                context.Response.Headers.StrictTransportSecurity = "max-age=31536000";
            return Task.CompletedTask;
        });
        return next(context);
    }

    static void AddMissing(HttpResponse response)
    {
        foreach ((string name, string value) in Headers)
            response.Headers.TryAdd(name, value);
    }
}
