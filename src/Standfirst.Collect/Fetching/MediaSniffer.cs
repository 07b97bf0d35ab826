namespace Standfirst.Collect.Fetching;

/// <summary>Tells what an answer is from its first bytes.</summary>
static class MediaSniffer
{
    // The MIME Sniffing Standard looks at so many bytes.
    const int Looked = 1_445;

    static readonly (byte[] Start, string Name)[] Binaries =
    [
        ([.. "%PDF-"u8], "a PDF"),
        ([0x89, .. "PNG\r\n"u8], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([.. "GIF8"u8], "a GIF picture"),
        ([.. "RIFF"u8], "a RIFF file"),
        ([.. "PK\u0003\u0004"u8], "a ZIP file"),
        ([.. "OggS"u8], "an Ogg file"),
        ([.. "ID3"u8], "an MP3 file"),
    ];

    static readonly byte[][] FeedRoots =
    [
        [.. "<rss"u8], [.. "<feed"u8], [.. "<rdf:RDF"u8], [.. "<urlset"u8], [.. "<sitemapindex"u8], [.. "<opml"u8],
    ];

    static readonly byte[][] Utf16Marks = [[0xFE, 0xFF], [0xFF, 0xFE]];

    /// <summary>What kind of file it is that no text can be; null where none is known.</summary>
    public static string? FindBinary(ReadOnlySpan<byte> body)
    {
        foreach (var (start, name) in Binaries)
        {
            if (body.StartsWith(start))
                return name;
        }
        return null;
    }

    /// <summary>What the bytes are, where the server does not say.</summary>
    public static Media Sniff(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith<byte>([0x1F, 0x8B]))
            return Media.Gzip;
        if (body.StartsWith(Utf16Marks[0]) || body.StartsWith(Utf16Marks[1]))
            return Media.Html;

        ReadOnlySpan<byte> start = body[..Math.Min(body.Length, Looked)];
        if (FindBinary(start) is not null || start.Contains((byte)0))
            return Media.None;
        start = (start.StartsWith("\uFEFF"u8) ? start[3..] : start).TrimStart(" \t\r\n\f"u8);
        return start switch
        {
            [(byte)'<', (byte)'?', (byte)'x', ..] => start.IndexOf("<html"u8) >= 0 ? Media.Html : Media.Xml,
            [(byte)'<', ..] => IsFeed(start) ? Media.Xml : Media.Html,
            [(byte)'{' or (byte)'[', ..] => Media.Json,
            _ => Media.Text,
        };
    }

    static bool IsFeed(ReadOnlySpan<byte> start)
    {
        foreach (byte[] root in FeedRoots)
        {
            if (start.StartsWith(root))
                return true;
        }
        return false;
    }
}
