using System.Xml;
using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Opml;

/// <summary>Reads OPML lists of feeds (1.0 to 2.0), packed by gzip or not.</summary>
public static class OpmlReader
{
    // Ten thousand feeds take some 3 MB.
    const long LongestList = 64L << 20;

    /// <summary>
    /// Reads a list. A strange one is no exception: what was wrong stands in <see cref="OpmlList.Troubles"/>.
    /// </summary>
    /// <param name="list">The list's bytes.</param>
    /// <param name="charset">The encoding that the server declared; null where it did not.</param>
    public static OpmlList Read(Stream list, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        List<SourceTrouble> troubles = [];
        Dictionary<string, OpmlFeed> feeds = [];
        List<string> order = [];
        string? title = null;
        using var unpacked = new UnpackedStream(list, LongestList, troubles);
        using var reader = XmlSource.Open(unpacked, charset, LongestList, troubles);
        bool isFound = false;
        try
        {
            isFound = XmlSource.ToElement(reader);
            if (isFound && !reader.LocalName.Equals("opml", StringComparison.OrdinalIgnoreCase))
                troubles.Add(new($"no OPML: its root element is \"{reader.Name}\"") { Line = 1 });
            else
                ReadInside(reader, feeds, order, troubles, ref title);
        }
        catch (XmlException exception)
        {
            troubles.Add(isFound ? XmlSource.TroubleOf(exception) : new("no OPML: no XML begins in it") { Line = 1 });
        }
        return new() { Title = title, Feeds = [.. order.Select(url => feeds[url])], Troubles = troubles };
    }

    static void ReadInside(
        XmlReader reader,
        Dictionary<string, OpmlFeed> feeds,
        List<string> order,
        List<SourceTrouble> troubles,
        ref string? title)
    {
        Stack<string?> open = [];
        while (XmlSource.Read(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "outline")
            {
                var outline = XmlPiece.Begin(reader);
                if (FeedOf(outline, open) is { } feed)
                {
                    if (feeds.TryAdd(feed.Url, feed))
                        order.Add(feed.Url);
                }
                else if (Find(outline, "xmlUrl") is { } address)
                {
                    int line = ((IXmlLineInfo)reader).LineNumber;
                    troubles.Add(new($"no address of the web: \"{address}\"") { Line = line });
                }
                if (!reader.IsEmptyElement)
                    open.Push(Find(outline, "text") ?? Find(outline, "title"));
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "title")
                title ??= XmlPiece.Read(reader).Text;
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "outline")
                open.TryPop(out _);
        }
    }

    static OpmlFeed? FeedOf(XmlPiece outline, Stack<string?> open)
    {
        if (Absolute(Find(outline, "xmlUrl")) is not { } url)
            return null;
        IEnumerable<string> own = (Find(outline, "category") ?? "")
            .Split(',', StringSplitOptions.TrimEntries)
            .Select(category => category.Trim('/'));
        return new(
            url,
            Absolute(Find(outline, "htmlUrl")),
            Find(outline, "title") ?? Find(outline, "text"),
            [.. open.Reverse().Concat(own).OfType<string>().Where(category => category.Length > 0).Distinct()]);
    }

    // Programs disagree about capitals: xmlUrl, xmlurl, XMLURL.
    static string? Find(XmlPiece outline, string name)
    {
        string? value = outline.Attributes
            .FirstOrDefault(attribute => attribute.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value?.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    // "feed:" stood for "http:" once, and before it as well.
    static string? Absolute(string? address)
    {
        if (address is null)
            return null;
        if (address.StartsWith("feed:", StringComparison.OrdinalIgnoreCase))
        {
            address = address["feed:".Length..];
            if (address.StartsWith("//", StringComparison.Ordinal))
                address = "http:" + address;
        }
        return WebAddress.Absolute(address, null);
    }
}
