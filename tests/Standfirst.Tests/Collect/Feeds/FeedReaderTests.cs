using System.Text;
using Standfirst.Collect.Feeds;

namespace Standfirst.Tests.Collect.Feeds;

public class FeedReaderTests
{
    static readonly Uri Address = new("https://courier.example/feeds/news.xml");

    internal static Feed Read(string feed) => FeedReader.Read(Encoding.UTF8.GetBytes(feed), Address);

    internal static readonly string Story = string.Concat(Enumerable.Repeat(
        "<p>The ferry left Saltmere an hour late, and nobody at the quay could say why it had not left on time.</p>", 20));

    [Fact]
    public void RSS_2_is_read_with_all_that_others_lend_it()
    {
        var feed = Read("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel>
              <atom:link rel="self" href="https://courier.example/feeds/news.xml"/>
              <atom:link rel="hub" href="https://hub.example/"/>
              <atom:link rel="next" href="?page=2"/>
              <title>The Harbour Courier</title><link>https://courier.example/</link><description>News</description>
              <language>en-GB</language><ttl>30</ttl><lastBuildDate>Tue, 03 Mar 2026 09:00:00 GMT</lastBuildDate>
              <image><title>Logo</title><url>https://courier.example/logo.png</url><link>https://courier.example/logo</link></image>
              <item>
                <title>Ferry &amp;amp; tram: &lt;b&gt;late&lt;/b&gt; again</title>
                <link>/ferry?a=1&amp;b=2</link><guid isPermaLink="false">courier-7</guid>
                <dc:creator>Petra Quillfeather</dc:creator><dc:creator><![CDATA[Ruben Ashgrove]]></dc:creator>
                <pubDate>Tue, 03 Mar 2026 08:30:00 +0100</pubDate><atom:updated>2026-03-03T08:45:00Z</atom:updated>
                <category>Harbour</category><category domain="x"><![CDATA[Ferries & trams]]></category>
                <description>&lt;p&gt;Nobody   knew why.&lt;/p&gt;</description>
                <content:encoded><![CDATA[STORY]]></content:encoded>
                <enclosure url="https://courier.example/quay.mp3" length="1234" type="audio/mpeg"/>
                <media:group><media:content url="/quay.jpg" medium="image"><media:thumbnail url="/small.jpg"/></media:content></media:group>
              </item>
            </channel></rss>
            """.Replace("STORY", Story));

        Assert.Empty(feed.Troubles);
        Assert.Equal((FeedFormat.Rss, "The Harbour Courier", "https://courier.example/", "en-GB"), (feed.Format, feed.Title, feed.HomeUrl, feed.Language));
        Assert.Equal("https://courier.example/feeds/news.xml", feed.Url);
        Assert.Equal(TimeSpan.FromMinutes(30), feed.TimeToLive);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), feed.Updated);
        var item = Assert.Single(feed.Items);
        Assert.Equal(("https://courier.example/ferry?a=1&b=2", "courier-7"), (item.Url, item.Id));
        Assert.Equal("Ferry & tram: late again", item.Title);
        Assert.Equal(["Petra Quillfeather", "Ruben Ashgrove"], item.Authors);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 8, 30, 0, TimeSpan.FromHours(1)), item.Published);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 8, 45, 0, TimeSpan.Zero), item.Updated);
        Assert.Equal(["Harbour", "Ferries & trams"], item.Categories);
        Assert.Equal("Nobody knew why.", item.Summary);
        Assert.Equal((Story, FeedContent.Full), (item.Content, item.ContentExtent));
        Assert.Equal(
            [
                new FeedMedia("https://courier.example/quay.mp3", "audio/mpeg", 1234),
                new FeedMedia("https://courier.example/quay.jpg", "image", null),
                new FeedMedia("https://courier.example/small.jpg", "image", null),
            ],
            item.Media);
    }

    [Fact]
    public void RSS_1_has_its_items_behind_the_channel()
    {
        var feed = Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel rdf:about="https://quay.example/"><title>Quay News</title><link>https://quay.example/</link>
              <dc:language>de</dc:language><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>
              <items><rdf:Seq><rdf:li resource="https://quay.example/1"/></rdf:Seq></items></channel>
            <item rdf:about="https://quay.example/1"><title>Fähre verspätet</title><link>https://quay.example/1</link>
              <dc:date>2026-03-03T08:30:00+01:00</dc:date><dc:creator>Ada Brink</dc:creator><dc:subject>Hafen</dc:subject></item>
            <item rdf:about="https://quay.example/2"><title>Nebel</title></item>
            </rdf:RDF>
            """);

        Assert.Empty(feed.Troubles);
        Assert.Equal((FeedFormat.Rdf, "Quay News", "de", TimeSpan.FromMinutes(30)), (feed.Format, feed.Title, feed.Language, feed.TimeToLive));
        Assert.Equal(["https://quay.example/1", "https://quay.example/2"], feed.Items.Select(item => item.Url));
        Assert.Equal(["Ada Brink"], feed.Items[0].Authors);
        Assert.Equal(["Hafen"], feed.Items[0].Categories);
        Assert.Equal(FeedContent.None, feed.Items[0].ContentExtent);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://nowhere.example/rss-0.91.dtd\">", "0.91")]
    [InlineData("", "0.92")]
    public void RSS_0_9_is_read(string documentType, string version)
    {
        var feed = Read($"""
            <?xml version="1.0"?>{documentType}
            <rss version="{version}"><channel><title>Old Quay</title><link>http://old.example</link>
            <item><title>First &nbsp; fog&hellip;</title><link>http://old.example/1</link></item></channel></rss>
            """);

        Assert.Empty(feed.Troubles);
        Assert.Equal(("First fog…", "http://old.example/1"), (feed.Items[0].Title, feed.Items[0].Url));
    }

    [Fact]
    public void Atom_is_read_with_every_kind_of_content()
    {
        var feed = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://courier.example/news/">
            <title type="html">Harbour &lt;i&gt;Courier&lt;/i&gt;</title><link href="/"/><link rel="self" href="atom.xml"/>
            <updated>2026-03-03T10:00:00Z</updated><author><name>News desk</name></author>
            <entry><id>tag:courier.example,2026:1</id><title type="text">Tags like &lt;b&gt; explained</title><link href="1"/>
              <link rel="enclosure" href="1.mp3" type="audio/mpeg" length="9"/>
              <published>2026-03-03T08:00:00Z</published><updated>2026-03-03T09:00:00Z</updated>
              <category term="fog" label="Fog"/><summary>Short.</summary>
              <content type="xhtml" xml:base="pictures/"><div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two &amp; <a href="x">three</a></p></div></content></entry>
            <entry xml:base="archive/"><id>https://courier.example/id/2</id><title>Html</title><link rel="alternate" href="2"/>
              <author><name>Ada Brink</name><email>ada@courier.example</email></author>
              <updated>2026-03-02T09:00:00Z</updated><content type="html">&lt;p&gt;Para&lt;/p&gt;</content></entry>
            <entry><id>https://courier.example/3</id><title>Text</title><content>1 &lt; 2</content></entry>
            <entry><id>urn:4</id><title>Elsewhere</title><content type="image/png" src="4.png"/></entry>
            </feed>
            """);

        Assert.Empty(feed.Troubles);
        Assert.Equal((FeedFormat.Atom, "Harbour Courier", "https://courier.example/", "en"), (feed.Format, feed.Title, feed.HomeUrl, feed.Language));
        Assert.Equal("https://courier.example/news/atom.xml", feed.Url);
        Assert.Equal(
            ["https://courier.example/news/1", "https://courier.example/news/archive/2", "https://courier.example/3", null],
            feed.Items.Select(item => item.Url));
        Assert.Equal("Tags like <b> explained", feed.Items[0].Title);
        Assert.Equal("<div><p>One<br>two &amp; <a href=\"x\">three</a></p></div>", feed.Items[0].Content);
        Assert.Equal("https://courier.example/news/pictures/", feed.Items[0].BaseUrl);
        Assert.Equal(["Fog"], feed.Items[0].Categories);
        Assert.Equal(new FeedMedia("https://courier.example/news/1.mp3", "audio/mpeg", 9), Assert.Single(feed.Items[0].Media));
        Assert.Equal(["News desk"], feed.Items[0].Authors);
        Assert.Equal(["Ada Brink"], feed.Items[1].Authors);
        Assert.Equal("<p>Para</p>", feed.Items[1].Content);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), feed.Items[1].Published);
        Assert.Equal("1 &lt; 2", feed.Items[2].Content);
        Assert.Null(feed.Items[3].Content);
    }

    [Fact]
    public void Atom_0_3_is_read()
    {
        var feed = Read("""
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><link rel="alternate" type="text/html" href="https://old.example/"/>
            <entry><title>Fog</title><link rel="alternate" type="text/html" href="https://old.example/1"/><issued>2004-05-06T07:08:09Z</issued>
            <modified>2004-05-07T07:08:09Z</modified><content type="text/html" mode="escaped">&lt;p&gt;Fog.&lt;/p&gt;</content></entry></feed>
            """);

        var item = Assert.Single(feed.Items);
        Assert.Equal(("https://old.example/1", "<p>Fog.</p>", FeedContent.Teaser), (item.Url, item.Content, item.ContentExtent));
        Assert.Equal((6, 7), (item.Published?.Day, item.Updated?.Day));
    }

    [Fact]
    public void JSON_Feed_is_read()
    {
        var feed = Read("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Courier", "home_page_url": "https://courier.example/",
             "feed_url": "https://courier.example/feed.json", "next_url": "feed.json?2", "language": "en", "authors": [{"name": "News desk"}],
             "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
             "items": [
               {"id": 7, "url": "/1", "title": "Fog &amp; ferries", "content_html": "<p>Fog.</p>", "summary": "Fog.",
                "date_published": "2026-03-03T08:00:00Z", "date_modified": "2026-03-03T09:00:00+01:00", "tags": ["Harbour", 3],
                "image": "/fog.jpg", "attachments": [{"url": "/fog.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 12}]},
               {"id": "https://courier.example/2", "content_text": "One.\n\nTwo <3.", "author": {"name": "Ada Brink"}},
               "no item"
             ]}
            """);

        Assert.Empty(feed.Troubles);
        Assert.Equal((FeedFormat.Json, "Harbour Courier", "en"), (feed.Format, feed.Title, feed.Language));
        Assert.Equal("https://courier.example/feed.json", feed.Url);
        Assert.Equal(2, feed.Items.Count);
        Assert.Equal(("7", "https://courier.example/1", "Fog & ferries"), (feed.Items[0].Id, feed.Items[0].Url, feed.Items[0].Title));
        Assert.Equal(["News desk"], feed.Items[0].Authors);
        Assert.Equal(["Harbour", "3"], feed.Items[0].Categories);
        Assert.Equal(
            [new FeedMedia("https://courier.example/fog.jpg", "image", null), new FeedMedia("https://courier.example/fog.mp3", "audio/mpeg", 12)],
            feed.Items[0].Media);
        Assert.Equal(("https://courier.example/2", "<p>One.</p><p>Two &lt;3.</p>"), (feed.Items[1].Url, feed.Items[1].Content));
        Assert.Equal(["Ada Brink"], feed.Items[1].Authors);
    }

    [Theory]
    [InlineData("<author>desk@quay.example (Ada Brink)</author>", "Ada Brink")]
    [InlineData("<author>Ada Brink</author>", "Ada Brink")]
    [InlineData("<author>ada@quay.example</author>", null)]
    [InlineData("<author><name>Ada Brink</name></author>", "Ada Brink")]
    [InlineData("<itunes:author>Ada Brink</itunes:author><dc:creator> </dc:creator>", "Ada Brink")]
    public void Authors_are_named_in_many_ways(string element, string? author)
    {
        var item = Assert.Single(Read($"<rss><channel><item>{element}</item></channel></rss>").Items);

        Assert.Equal(author is null ? [] : [author], item.Authors);
    }

    [Theory]
    [InlineData("<guid>https://quay.example/7</guid>", "https://quay.example/7")]
    [InlineData("<guid isPermaLink='false'>https://quay.example/7</guid>", null)]
    [InlineData("<guid>7</guid>", null)]
    [InlineData("<link>javascript:alert(1)</link>", null)]
    [InlineData("<link>file:///etc/hosts</link>", null)]
    [InlineData("<link>//quay.example/7</link>", "https://quay.example/7")]
    [InlineData("<link/><atom:link href='https://quay.example/7'/>", "https://quay.example/7")]
    [InlineData("<link>https://proxy.example/</link><feedburner:origLink>https://quay.example/7</feedburner:origLink>", "https://quay.example/7")]
    public void The_address_is_found_and_is_one_of_the_web(string elements, string? url) =>
        Assert.Equal(url, Assert.Single(Read($"<rss><channel><item>{elements}</item></channel></rss>").Items).Url);
}
