using Standfirst.Collect.Opml;

namespace Standfirst.Fuzzing.Targets;

sealed class OpmlTarget : Target
{
    public override string Name => "opml";

    public override string Promise => "OPML → feeds, each once; troubles instead of exceptions, web addresses only";

    public override IEnumerable<byte[]> Seeds =>
    [
        """
        <?xml version="1.0" encoding="ISO-8859-1"?><opml version="2.0"><head><title>Papers</title></head><body>
        <outline text="Coast"><outline type="rss" text="Courier" xmlUrl="https://a.example/feed.xml"
        htmlUrl="https://a.example/" category="/news/local,/sea"/><outline title="Mirror" XMLURL="feed://b.example/rss"/>
        </outline><outline xmlUrl="mailto:x"/></body></opml>
        """u8.ToArray(),
    ];

    public override IReadOnlyList<string> Words =>
    [
        .. XmlWords.Marks, "<opml>", "<body>", "<outline>", "</outline>", "<outline text=\"a\">",
        "<outline xmlUrl=\"https://a.example/1\"/>", " xmlUrl=\"feed:b.example\"", " category=\"/a/b,,/c\"", "<title>",
        "</title>",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        .. XmlWords.Nests, ("<outline text=\"a\">", "</outline>"), ("<outline>", "</outline>"), ("<title>", "</title>"),
    ];

    // Half a megabyte is the longest list that anybody keeps, some 2,000 feeds.
    public override int Largest => 1 << 19;

    public override bool TakesPacked => true;

    public override void Take(byte[] input, Signs signs)
    {
        OpmlList list = OpmlReader.Read(new MemoryStream(input));
        foreach (OpmlFeed feed in list.Feeds)
        {
            if (!SourceSigns.IsOfTheWeb(feed.Url))
                throw new BrokenException("a feed's address is not of the web", feed.Url);
            signs.See("feed", $"{feed.Title is null} {feed.HomeUrl is null} {Math.Min(9, feed.Categories.Count)}");
        }
        if (list.Feeds.Select(feed => feed.Url).Distinct().Count() != list.Feeds.Count)
            throw new BrokenException("a feed is listed twice");
        signs.See("feeds", list.Feeds.Count);
        SourceSigns.See(list.Troubles, signs);
    }
}
