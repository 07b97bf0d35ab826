namespace Standfirst.Collect.Fetching;

/// <summary>Tells what an answer is from what the server calls it.</summary>
static class MediaTypes
{
    static readonly Dictionary<string, Media> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/html"] = Media.Html,
        ["application/xhtml+xml"] = Media.Html,
        ["text/plain"] = Media.Text,
        ["text/xml"] = Media.Xml,
        ["application/xml"] = Media.Xml,
        ["application/rss+xml"] = Media.Xml,
        ["application/atom+xml"] = Media.Xml,
        ["application/rdf+xml"] = Media.Xml,
        ["text/x-opml"] = Media.Xml,
        ["text/x-opml+xml"] = Media.Xml,
        ["application/json"] = Media.Json,
        ["text/json"] = Media.Json,
        ["application/feed+json"] = Media.Json,
        ["application/gzip"] = Media.Gzip,
        ["application/x-gzip"] = Media.Gzip,
    };

    // What servers say when they do not know: the bytes are looked at, as the MIME Sniffing Standard has it.
    static readonly string[] Unknown =
        ["", "application/octet-stream", "application/unknown", "unknown/unknown", "*/*"];

    /// <summary>What servers are asked for.</summary>
    public static string Accept(Media wanted) => wanted.HasFlag(Media.Xml)
        ? "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"
        : "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1";

    /// <summary>What a type means; null where it says nothing.</summary>
    public static Media? Find(string type)
    {
        if (Known.TryGetValue(type, out var media))
            return media;
        if (Unknown.Contains(type, StringComparer.OrdinalIgnoreCase))
            return null;
        // "image/svg+xml" is a picture.
        return type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
            && !type.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
            ? Media.Xml
            : Media.None;
    }
}
