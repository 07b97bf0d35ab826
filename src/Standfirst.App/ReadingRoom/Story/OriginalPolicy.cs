namespace Standfirst.App.ReadingRoom.Story;

/// <summary>What the browser is told of stored originals, which are whatever somebody published.</summary>
static class OriginalPolicy
{
    // "sandbox" without a word behind it: no script, no form, no window, and an origin of its own. Nothing is fetched but what
    // stands in the bytes themselves.
    const string Policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; "
        + "base-uri 'none'; frame-ancestors 'self'";

    /// <summary>For the bytes themselves.</summary>
    public static void Confine(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers["X-DNS-Prefetch-Control"] = "off";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.CacheControl = "private, no-cache";
    }

    /// <summary>For the room's page that shows them: it may hold a frame of this server, and that frame may lead nowhere else.</summary>
    public static void LetBeFramed(HttpResponse response) =>
        response.Headers.ContentSecurityPolicy = response.Headers.ContentSecurityPolicy + "; frame-src 'self'";
}
