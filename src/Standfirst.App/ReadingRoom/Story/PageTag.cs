using System.Security.Cryptography;
using System.Text;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>What a page about an article is known by: while it stays the same, so does the page, and need not be sent again.</summary>
static class PageTag
{
    /// <summary>The tag of the page that a request asks for.</summary>
    /// <param name="request">The request: where it leads, and how this reader wants the room to look.</param>
    /// <param name="state">How far the archive has come.</param>
    public static string Of(HttpRequest request, ArchiveState state)
    {
        string known = $"{ProgramVersion.Build} {state.LastArticle} {state.Changes} {request.Path}{request.QueryString} {request.Headers.Cookie} "
            + request.Headers["Sec-Fetch-Site"];
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(known)).AsSpan(0, 12))}\"";
    }

    /// <summary>Tells the browser the tag, to ask with the next time.</summary>
    public static void Tell(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = "Cookie, Sec-Fetch-Site";
    }

    /// <summary>Whether the browser has the page already.</summary>
    public static bool IsKnown(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch.Any(known => known?.Contains(tag, StringComparison.Ordinal) == true);
}
