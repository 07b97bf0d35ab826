using System.Globalization;
using System.Xml;
using Standfirst.Collect.Lists;
using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Sitemaps;

/// <summary>
/// Reads a sitemap, packed by gzip or not, entry by entry: a list of pages, an index, or plain text.
/// </summary>
public sealed class SitemapReader
{
    // The protocol's own limits (sitemaps.org): 50,000 addresses and 50 MB unpacked.
    const int MostEntries = 50_000;

    const long LongestSitemap = 50L << 20;

    // Enough to tell text from XML, with some blank lines before.
    const int StartLength = 1 << 10;

    // As in lists: a sitemap that is wrong throughout is told by its first entries.
    const int MostTroubles = 100;

    static readonly (string Root, string Entry, SitemapForm Form)[] Roots =
        [("urlset", "url", SitemapForm.Pages), ("sitemapindex", "sitemap", SitemapForm.Index)];

    // W3C dates, and what stands in their place: all with the year in front.
    static readonly string[] DateForms = ["yyyy-MM", "yyyy"];

    readonly Stream _stream;
    readonly Uri? _url;
    readonly List<SourceTrouble> _troubles = [];

    /// <summary>Begins to read a sitemap; the stream stays the caller's.</summary>
    /// <param name="stream">The sitemap's bytes.</param>
    /// <param name="url">
    /// Where it was fetched from, for addresses that lack their beginning; null when unknown.
    /// </param>
    public SitemapReader(Stream stream, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        (_stream, _url) = (stream, url);
    }

    /// <summary>The sitemap's form; null before reading, and where the bytes are no sitemap.</summary>
    public SitemapForm? Form { get; private set; }

    /// <summary>What was wrong up to here.</summary>
    public IReadOnlyList<SourceTrouble> Troubles => _troubles;

    /// <summary>
    /// Reads the entries, in their order; of a sitemap that is cut off, those before the cut. It can be done
    /// once.
    /// </summary>
    public IEnumerable<SitemapEntry> ReadAll()
    {
        int count = 0;
        foreach (var entry in ReadUnbounded())
        {
            if (count++ == MostEntries)
            {
                _troubles.Add(new($"more than {MostEntries} addresses: the rest is not read"));
                yield break;
            }
            yield return entry;
        }
    }

    IEnumerable<SitemapEntry> ReadUnbounded()
    {
        using var unpacked = new UnpackedStream(_stream, LongestSitemap, _troubles);
        byte[] start = new byte[StartLength];
        int count = unpacked.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        using var stream = new RejoinedStream(start.AsMemory(0, count), unpacked);
        foreach (var entry in IsText(start.AsSpan(0, count)) ? ReadText(stream) : ReadXml(stream))
            yield return entry;
    }

    static bool IsText(ReadOnlySpan<byte> start) => start.TrimStart("\uFEFF \t\r\n"u8).StartsWith("http"u8);

    IEnumerable<SitemapEntry> ReadText(Stream stream)
    {
        Form = SitemapForm.Text;
        var list = new UrlListReader(stream);
        foreach (var listed in list.ReadAll())
            yield return new(listed.Url);
        _troubles.AddRange(list.Troubles);
    }

    IEnumerable<SitemapEntry> ReadXml(Stream stream)
    {
        using var reader = XmlSource.Open(stream, null, LongestSitemap, _troubles);
        int row = RowOf(reader);
        if (row < 0)
            yield break;
        var (_, name, form) = Roots[row];
        Form = form;
        while (Next(reader, name, out int line) is { } piece)
        {
            if (EntryOf(piece) is { } entry)
                yield return entry;
            else if (_troubles.Count < MostTroubles)
                _troubles.Add(new($"no address of the web: \"{piece.First("loc")?.Text}\"") { Line = line });
        }
    }

    int RowOf(XmlReader reader)
    {
        try
        {
            string? root = XmlSource.ToElement(reader) ? XmlPiece.Begin(reader).Name : null;
            int row = Array.FindIndex(Roots, row => row.Root == root);
            if (row < 0)
                _troubles.Add(new($"no sitemap: its root element is \"{root}\"") { Line = 1 });
            return row;
        }
        catch (XmlException)
        {
            _troubles.Add(new("no sitemap: no XML begins in it") { Line = 1 });
            return -1;
        }
    }

    XmlPiece? Next(XmlReader reader, string name, out int line)
    {
        line = 0;
        try
        {
            while (XmlSource.ToElement(reader))
            {
                line = ((IXmlLineInfo)reader).LineNumber;
                var piece = XmlPiece.Read(reader);
                if (piece.Name == name)
                    return piece;
            }
        }
        catch (XmlException exception)
        {
            _troubles.Add(XmlSource.TroubleOf(exception));
        }
        return null;
    }

    SitemapEntry? EntryOf(XmlPiece piece) => WebAddress.Absolute(piece.First("loc")?.Text, _url) is not { } url ? null : new(url)
    {
        IsSitemap = Form == SitemapForm.Index,
        Modified = DateOf(piece.First("lastmod")?.Text),
        News = piece.First("news:news") is { } news ? NewsOf(news) : null,
    };

    static SitemapNews NewsOf(XmlPiece news)
    {
        var publication = news.First("news:publication");
        return new(
            publication?.First("news:name")?.Text,
            publication?.First("news:language")?.Text,
            DateOf(news.First("news:publication_date")?.Text),
            news.First("news:title")?.Text);
    }

    static DateTimeOffset? DateOf(string? words)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        return DateTimeOffset.TryParseExact(words, DateForms, CultureInfo.InvariantCulture, Styles, out var date)
            || DateTimeOffset.TryParse(words, CultureInfo.InvariantCulture, Styles, out date)
            ? date : null;
    }
}
