using System.Buffers;
using Standfirst.Archive;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Answers "/original/ID": the stored bytes of a page, where they can do nothing.</summary>
static class OriginalAnswer
{
    // What tells that bytes are markup; a text without any of it is plain.
    static readonly byte[][] SignsOfMarkup = [.. new[] { "<!doctype", "<html", "<head", "<body", "<p", "<div", "<article", "<meta", "<?xml" }
        .Select(sign => System.Text.Encoding.ASCII.GetBytes(sign))];

    // As far as browsers look before they decide.
    const int Looked = 1445;

    // Names of encodings as WHATWG writes them hold nothing else.
    static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <param name="id">The article.</param>
    /// <param name="download">Anything: the bytes are sent as a file, unchanged.</param>
    /// <param name="archive">Where they are kept.</param>
    /// <param name="context">The request.</param>
    public static async Task<IResult> Answer(long id, string? download, ArticleArchive archive, HttpContext context)
    {
        CancellationToken cancel = context.RequestAborted;
        if (await archive.Find(id, cancel) is not { } stored || await archive.FindOriginal(id, cancel) is not { } bytes)
            return Results.NotFound();

        Confine(context.Response);
        PageFacts page = ArticleJson.Read(stored.Record).Page;
        if (download is not null)
            return Results.Bytes(bytes, "application/octet-stream", $"original-{id}.bin");

        bool isMarkup = IsMarkup(bytes);
        if (isMarkup)
            DisarmLinks(bytes);
        string charset = page.Charset.AsSpan().ContainsAnyExcept(NameLetters) || page.Charset.Length is 0 or > 40 ? "utf-8" : page.Charset;
        return Results.Bytes(bytes, $"{(isMarkup ? "text/html" : "text/plain")}; charset={charset}");
    }

    static void Confine(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = RoomPolicy.Original;
        // Names of other servers are asked for no more than the servers themselves.
        response.Headers["X-DNS-Prefetch-Control"] = "off";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.CacheControl = "private, no-cache";
    }

    static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        Span<byte> beginning = stackalloc byte[Math.Min(bytes.Length, Looked)];
        for (int at = 0; at < beginning.Length; at++)
            beginning[at] = bytes[at] is >= (byte)'A' and <= (byte)'Z' ? (byte)(bytes[at] | 0x20) : bytes[at];
        foreach (byte[] sign in SignsOfMarkup)
        {
            if (beginning.IndexOf(sign) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Makes "&lt;link" an element that means nothing: its "preconnect" calls other servers, which no policy forbids.</summary>
    static void DisarmLinks(Span<byte> bytes)
    {
        for (Span<byte> rest = bytes; rest.IndexOf((byte)'<') is >= 0 and var at && at + 5 <= rest.Length; rest = rest[(at + 1)..])
        {
            Span<byte> name = rest.Slice(at + 1, 4);
            if ((name[0] | 0x20) == 'l' && (name[1] | 0x20) == 'i' && (name[2] | 0x20) == 'n' && (name[3] | 0x20) == 'k')
                name[1] = (byte)'y';
        }
    }
}
