using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using System.Xml;

namespace Standfirst.Collect.Sources;

/// <summary>
/// Tells by their first bytes what some bytes are; the name has a say only where the bytes have none.
/// </summary>
public static partial class SourceSniffer
{
    /// <summary>
    /// How many bytes are looked at: behind long comments and style sheets, pages show late what they are.
    /// </summary>
    public const int SampleLength = 1 << 15;

    static readonly (byte[] Signature, SourceKind Kind)[] Signatures =
    [
        ([.. "WARC/"u8], SourceKind.Warc),
        ([.. "PK\u0003\u0004"u8], SourceKind.Zip),
        ([.. "PK\u0005\u0006"u8], SourceKind.Zip),
        ([.. "%PDF-"u8], SourceKind.Binary),
        ([.. "GIF8"u8], SourceKind.Binary),
        ([.. "RIFF"u8], SourceKind.Binary),
        ([0x89, .. "PNG"u8], SourceKind.Binary),
        ([0xFF, 0xD8, 0xFF], SourceKind.Binary),
        ([0x28, 0xB5, 0x2F, 0xFD], SourceKind.Binary),
    ];

    static readonly (string Root, SourceKind Kind)[] Roots =
    [
        ("rss", SourceKind.Rss), ("rdf:RDF", SourceKind.Rdf), ("atom:feed", SourceKind.Atom), ("feed", SourceKind.Atom),
        ("urlset", SourceKind.Sitemap), ("sitemapindex", SourceKind.SitemapIndex),
        ("opml", SourceKind.Opml), ("OPML", SourceKind.Opml),
        ("html", SourceKind.Page), ("xhtml:html", SourceKind.Page),
    ];

    /// <summary>Tells what some bytes are.</summary>
    /// <param name="start">The first bytes, <see cref="SampleLength"/> of them or all there are.</param>
    /// <param name="name">The file's name or address; null when unknown.</param>
    public static SniffedSource Sniff(ReadOnlySpan<byte> start, string? name = null)
    {
        start = start[..Math.Min(start.Length, SampleLength)];
        if (!start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return new(KindOf(start, name), false);
        byte[] unpacked = new byte[SampleLength];
        int count = Unpack(start, unpacked);
        // Gzip whose first bytes cannot be unpacked is damaged: the readers tell how, if the name tells them
        // to read.
        bool isDamaged = count == 0 && start.Length > ShortestGzip;
        return new(isDamaged ? KindOfDamaged(name) : KindOf(unpacked.AsSpan(0, count), name), true);
    }

    /// <summary>Tells what a stream brings by its first bytes.</summary>
    /// <param name="stream">The stream, at its beginning.</param>
    /// <param name="whole">The same bytes from their beginning, though the first were looked at.</param>
    /// <param name="name">The file's name or address; null when unknown.</param>
    public static SniffedSource Sniff(Stream stream, out Stream whole, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        byte[] start = new byte[SampleLength];
        int count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        whole = new RejoinedStream(start.AsMemory(0, count), stream);
        return Sniff(start.AsSpan(0, count), name);
    }

    // A head, nothing packed, and a trailer.
    const int ShortestGzip = 20;

    static SourceKind KindOfDamaged(string? name) =>
        name?.Contains(".warc", StringComparison.OrdinalIgnoreCase) == true ? SourceKind.Warc : SourceKind.Binary;

    static int Unpack(ReadOnlySpan<byte> packed, Span<byte> into)
    {
        using var gzip = new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        int total = 0;
        try
        {
            for (int count; total < into.Length && (count = gzip.Read(into[total..])) > 0;)
                total += count;
        }
        catch (InvalidDataException)
        {
            // What came out before the damage tells enough.
        }
        return total;
    }

    static SourceKind KindOf(ReadOnlySpan<byte> bytes, string? name)
    {
        var trimmed = bytes.TrimStart(" \t\r\n"u8);
        if (trimmed.IsEmpty)
            return SourceKind.Empty;
        foreach (var (signature, kind) in Signatures)
        {
            if (trimmed.StartsWith(signature))
                return kind == SourceKind.Zip && IsWacz(bytes, name) ? SourceKind.Wacz : kind;
        }
        string? text = TextOf(bytes);
        if (text is null)
            return SourceKind.Binary;
        return text.Length == 0 ? SourceKind.Empty : KindOfText(text, bytes);
    }

    // The names of a ZIP's first files stand between its first bytes, unless a long WARC is the first.
    static bool IsWacz(ReadOnlySpan<byte> bytes, string? name) =>
        bytes.IndexOf("datapackage.json"u8) >= 0
        || bytes.IndexOf("archive/"u8) >= 0 && bytes.IndexOf(".warc"u8) >= 0
        || name?.EndsWith(".wacz", StringComparison.OrdinalIgnoreCase) == true;

    // Trimmed; null where the bytes are none. No text has a byte of zeros, unless its letters have two bytes.
    static string? TextOf(ReadOnlySpan<byte> bytes)
    {
        bool isWide = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || bytes.StartsWith("<\0"u8) || bytes.StartsWith("\0<"u8);
        if (!isWide && bytes.Contains((byte)0))
            return null;
        var encoding = isWide ? Encoding.GetEncoding(bytes[0] is 0xFE or 0 ? "utf-16BE" : "utf-16")
            : Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1;
        // The last three are how Latin-1 shows the mark of the byte order, where the sample's end cuts a
        // letter.
        return encoding.GetString(bytes).Trim('\uFEFF', ' ', '\n', '\r', '\t', 'ï', '»', '¿');
    }

    static SourceKind KindOfText(string text, ReadOnlySpan<byte> bytes)
    {
        if (text[0] is '{' or '[')
            return text[0] == '{' && JsonFeedMark().IsMatch(text) ? SourceKind.JsonFeed : SourceKind.Data;
        if (text[0] == '<' || XmlMark().IsMatch(text))
            return KindOfMarkup(text, bytes);
        if (HtmlMark().IsMatch(text))
            return SourceKind.Page;
        return IsUrlList(text) ? SourceKind.UrlList : SourceKind.Text;
    }

    static SourceKind KindOfMarkup(string text, ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var reader = XmlSource.Open(new MemoryStream(bytes.ToArray()), null, SampleLength, []);
            if (XmlSource.ToElement(reader))
            {
                string root = XmlNames.Of(reader);
                int row = Array.FindIndex(Roots, row => row.Root == root);
                if (row >= 0)
                    return Roots[row].Kind;
            }
        }
        catch (XmlException)
        {
            // HTML is not often XML.
        }
        return text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && !HtmlMark().IsMatch(text)
            ? SourceKind.Data
            : SourceKind.Page;
    }

    // Text may hold an address here and there; in a list they are most of the lines.
    static bool IsUrlList(string text)
    {
        const StringSplitOptions Lines = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        string[] lines = [.. text.Split(['\n', '\r'], Lines).Where(line => line[0] != '#')];
        int addresses = lines.Count(line => Address().IsMatch(line));
        // Wrong lines are told one by one, so a few of them make no other file of a list.
        return addresses > 0 && addresses * 2 > lines.Length;
    }

    [GeneratedRegex("jsonfeed\\.org/version|\"items\"\\s{0,9}:\\s{0,9}\\[", RegexOptions.IgnoreCase)]
    private static partial Regex JsonFeedMark();

    // Behind a server's warnings a feed begins late.
    [GeneratedRegex("^[^<]{0,2000}<(\\?xml|rss|feed|urlset|sitemapindex|opml)\\b")]
    private static partial Regex XmlMark();

    [GeneratedRegex("<(!doctype html|html|head|body|title|meta|div|p|article)[\\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlMark();

    [GeneratedRegex(@"^https?://[^\s<>""]+(\s+#.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
