using System.Text;
using Standfirst.Archive;
using Standfirst.Articles;
using Standfirst.Bytes;
using Standfirst.Formats;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Answers "/original/ID": the stored page as UTF-8, where it can do nothing, or its bytes as a file.</summary>
static class OriginalAnswer
{
    // What tells that letters are markup; a text without any of it is plain.
    static readonly string[] SignsOfMarkup = ["<!doctype", "<html", "<head", "<body", "<p", "<div", "<article", "<meta", "<?xml"];

    // As far as browsers look before they decide.
    const int Looked = 1445;

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

        // What a browser would make of other encodings is not to be foreseen: it gets letters that have one reading.
        string text = TextOf(bytes, page.Charset);
        return IsMarkup(text)
            ? Results.Text(Disarmed(text), "text/html", Encoding.UTF8)
            : Results.Text(text, "text/plain", Encoding.UTF8);
    }

    static string TextOf(byte[] bytes, string charset)
    {
        using DecodedPage page = PageDecoder.Decode(bytes, charset);
        return Encoding.UTF8.GetString(page.Text);
    }

    static void Confine(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = RoomPolicy.Original;
        // Names of other servers are asked for no more than the servers themselves.
        response.Headers["X-DNS-Prefetch-Control"] = "off";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.CacheControl = "private, no-cache";
    }

    static bool IsMarkup(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> beginning = text[..Math.Min(text.Length, Looked)];
        foreach (string sign in SignsOfMarkup)
        {
            if (beginning.Contains(sign, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Makes "&lt;link" an element that means nothing: its "preconnect" calls other servers, which no policy forbids.</summary>
    static string Disarmed(string text) => text.Replace("<link", "<lynk", StringComparison.OrdinalIgnoreCase);
}
