using Standfirst.Collect.Feeds;

namespace Standfirst.Fuzzing.Targets;

sealed class FeedTarget : Target
{
    public override string Name => "feed";

    public override string Promise =>
        "RSS, Atom, JSON Feed → items and their pages; troubles instead of exceptions, web addresses only";

    public override IEnumerable<byte[]> Seeds =>
    [
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>
        The Harbour Courier</title><link>https://a.example/</link>
        <language>en-gb</language><ttl>60</ttl><atom:link rel="hub" href="https://hub.example/"/><item><title>
        Quay &amp; wall</title><link>https://a.example/quay</link><guid isPermaLink="false">q1</guid>
        <pubDate>Wed, 26 Nov 2025 10:14:09 GMT</pubDate><dc:creator>Ana Ruiz</dc:creator><category>Local</category>
        <description>No berth.</description>
        <content:encoded><![CDATA[<p>The quay is closed.</p>]]></content:encoded>
        <enclosure url="/a.mp3" type="audio/mpeg" length="12"/><media:content url="/a.jpg" medium="image"/></item></channel>
        </rss>
        """u8.ToArray(),
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://a.example/"><title type="text">
        Courier</title><updated>2025-11-26T10:00:00Z</updated><link rel="self" href="feed.atom"/>
        <link rel="next" href="?page=2"/><entry><id>tag:a.example,2025:1</id><title type="html">
        Quay &lt;b&gt;closed&lt;/b&gt;</title><link href="quay"/><published>2025-11-26T09:00:00+01:00</published>
        <author><name>Ana Ruiz</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Closed.</p>
        </div></content></entry></feed>
        """u8.ToArray(),
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"Courier","home_page_url":"https://a.example/",
        "next_url":"https://a.example/?2","hubs":[{"type":"WebSub","url":"https://hub.example/"}],
        "items":[{"id":"1","url":"https://a.example/quay","title":"Quay","content_html":"<p>Closed.</p>",
        "date_published":"2025-11-26T10:00:00Z","authors":[{"name":"Ana Ruiz"}],"tags":["Local"]}]}
        """u8.ToArray(),
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel rdf:about="https://a.example/"><title>C</title></channel>
        <item rdf:about="https://a.example/q"><title>Quay</title><link>https://a.example/q</link></item></rdf:RDF>
        """u8.ToArray(),
    ];

    public override IReadOnlyList<string> Words => [.. XmlWords.Marks,
        "<rss>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<link>", "</link>",
        "<link rel=\"alternate\" href=\"x\"/>", "<guid>", "<pubDate>", "<entry>", "</entry>", "<feed>",
        "<content type=\"xhtml\">",
        "<content:encoded>", "<dc:creator>", "<media:group>", "<enclosure url=\"x\"/>", "Wed, 26 Nov 2025 10:14:09 GMT",
        "Thu, 99 Foo 99999 25:61:61 +9999", "\"items\":[", "\"url\":", "{", "}", "[", "]", "\\ud800", "null",
    ];

    public override IReadOnlyList<(string, string)> Nests =>
    [
        .. XmlWords.Nests, ("<item>", "</item>"), ("<media:group>", "</media:group>"), ("[", "]"), ("{\"items\":[", "]}"),
        ("&lt;b>", "&lt;/b>"),
    ];

    public override bool TakesPacked => true;

    public override void Take(byte[] input, Signs signs)
    {
        Feed feed = FeedReader.Read(input, new("https://a.example/feed.xml"));
        signs.See("format", $"{feed.Format}");
        signs.See("items", feed.Items.Count);
        SourceSigns.See(feed.Troubles, signs);
        foreach (FeedItem item in feed.Items)
        {
            if (item.Url is { } url && !SourceSigns.IsOfTheWeb(url))
                throw new BrokenException("an item's address is not of the web", url);
            signs.See("item without", $"{item.Title is null} {item.Url is null} {item.Published is null} {item.Content is null}");
            signs.See("authors", item.Authors.Count);
            FeedPage.Of(item, feed);
        }
    }
}
