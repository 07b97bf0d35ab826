using System.Globalization;
using System.Xml;
using Standfirst.Collect.Sources;

namespace Standfirst.Collect.Feeds;

/// <summary>RSS of all versions and Atom → feed.</summary>
sealed class XmlFeed(Uri? url)
{
    // The largest feeds of podcasts have some ten thousand.
    const int MostItems = 50_000;

    static readonly (string Root, FeedFormat Format)[] Roots =
    [
        ("rss", FeedFormat.Rss), ("rdf:RDF", FeedFormat.Rdf), ("Channel", FeedFormat.Rdf),
        ("atom:feed", FeedFormat.Atom), ("feed", FeedFormat.Atom),
    ];

    static readonly string[] Titles = ["title", "atom:title", "dc:title"];
    static readonly string[] Languages = ["language", "dc:language"];
    static readonly string[] Changes = ["lastBuildDate", "pubDate", "atom:updated", "atom:modified", "dc:date", "dcterms:modified"];

    static readonly (string Period, int Minutes)[] Periods =
        [("hourly", 60), ("daily", 1440), ("weekly", 7 * 1440), ("monthly", 30 * 1440), ("yearly", 365 * 1440)];

    readonly List<XmlPiece> _about = [];
    readonly List<(XmlPiece Piece, Uri? Base)> _items = [];
    Uri? _base = url;
    string? _language;

    /// <summary>Reads a feed up to its end or to where its XML breaks off.</summary>
    public Feed Read(XmlReader reader, List<SourceTrouble> troubles)
    {
        FeedFormat? format = null;
        try
        {
            if (XmlSource.ToElement(reader))
                format = ReadRoot(reader, troubles);
        }
        catch (XmlException)
        {
            troubles.Add(new("no feed: no XML begins in it") { Line = 1 });
        }
        return format is { } known ? Made(known, troubles) : new Feed { Troubles = troubles };
    }

    FeedFormat? ReadRoot(XmlReader reader, List<SourceTrouble> troubles)
    {
        var root = XmlPiece.Begin(reader);
        int row = Array.FindIndex(Roots, row => row.Root == root.Name);
        if (row < 0)
        {
            troubles.Add(new($"no feed: its root element is \"{root.Name}\"") { Line = 1 });
            return null;
        }
        Enter(root);
        try
        {
            ReadInside(reader, troubles);
        }
        catch (XmlException exception)
        {
            troubles.Add(XmlSource.TroubleOf(exception));
        }
        return Roots[row].Format;
    }

    // Channels are gone through, items taken whole: in RSS 1.0 the items stand behind the channel, elsewhere
    // inside.
    void ReadInside(XmlReader reader, List<SourceTrouble> troubles)
    {
        while (XmlSource.ToElement(reader))
        {
            string name = XmlNames.Of(reader);
            if (name == "channel")
                Enter(XmlPiece.Begin(reader));
            else if (name is not ("item" or "atom:entry" or "entry"))
                _about.Add(XmlPiece.Read(reader));
            else if (_items.Count < MostItems)
                _items.Add((XmlPiece.Read(reader), _base));
            else
            {
                troubles.Add(new($"more than {MostItems} items: the rest is not read"));
                return;
            }
        }
    }

    void Enter(XmlPiece element)
    {
        _base = WebAddress.Base(element["xml:base"], _base);
        _language ??= element["xml:lang"];
    }

    Feed Made(FeedFormat format, List<SourceTrouble> troubles)
    {
        // A link is a piece of text in RSS, and an element with a relation in Atom, which RSS borrows.
        string? self = WebAddress.Absolute(XmlLinks.Of(_about, "self"), _base);
        Uri? known = _base ?? WebAddress.Base(self, null);
        string? home = WebAddress.Absolute(XmlLinks.Of(_about, "alternate") ?? Text("link"), known);
        known ??= WebAddress.Base(home, null);
        var inherited = format == FeedFormat.Atom ? XmlItem.AuthorsOf(_about) : [];
        return new()
        {
            Format = format,
            Title = PlainText.OfEither(Titles.Select(Text).FirstOrDefault(text => text is not null)),
            HomeUrl = home,
            Url = self,
            Language = Languages.Select(Text).FirstOrDefault(text => text is not null) ?? _language,
            Updated = Changes.Select(name => FeedDate.Parse(Text(name))).FirstOrDefault(date => date is not null),
            TimeToLive = TimeToLive(),
            Items = [.. _items.Select(item => XmlItem.Made(item.Piece, item.Base ?? known, inherited))],
            Troubles = troubles,
        };
    }

    string? Text(string name) => _about.FirstOrDefault(piece => piece.Name == name && piece.Text is not null)?.Text;

    TimeSpan? TimeToLive()
    {
        if (int.TryParse(Text("ttl"), NumberStyles.None, CultureInfo.InvariantCulture, out int minutes))
            return minutes is > 0 and < 1_000_000 ? TimeSpan.FromMinutes(minutes) : null;
        string? period = Text("sy:updatePeriod");
        int row = Array.FindIndex(Periods, row => row.Period.Equals(period, StringComparison.OrdinalIgnoreCase));
        if (row < 0)
            return null;
        bool isTold = int.TryParse(Text("sy:updateFrequency"), NumberStyles.None, CultureInfo.InvariantCulture, out int times);
        return TimeSpan.FromMinutes((double)Periods[row].Minutes / (isTold ? Math.Max(1, times) : 1));
    }
}
