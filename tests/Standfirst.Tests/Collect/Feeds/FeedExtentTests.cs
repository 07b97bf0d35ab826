using System.Text;
using Standfirst.Collect.Feeds;

namespace Standfirst.Tests.Collect.Feeds;

public class FeedExtentTests
{
    static readonly string Story = FeedReaderTests.Story;

    static FeedItem Item(string elements) =>
        Assert.Single(FeedReaderTests.Read($"<rss><channel><item>{elements}</item></channel></rss>").Items);

    static FeedItem Encoded(string html) => Item($"<content:encoded><![CDATA[{html}]]></content:encoded>");

    [Theory]
    [InlineData("", FeedContent.Full)]
    [InlineData("<p>The post <a href='x'>Ferry late</a> appeared first on <a href='y'>Harbour Courier</a>.</p>", FeedContent.Full)]
    [InlineData("<p>He reads on the ferry. She never does.</p>", FeedContent.Full)]
    [InlineData("<p>And then […]</p>", FeedContent.Teaser)]
    [InlineData("<p>And then &#8230;</p>", FeedContent.Teaser)]
    [InlineData("<p>And then &hellip; <a href='x'>Continue reading <span>Ferry late</span></a></p>", FeedContent.Teaser)]
    [InlineData("<p><a href='x'>Read more</a></p>", FeedContent.Teaser)]
    [InlineData("<p>[…]</p><p>The post <a href='x'>Ferry late</a> appeared first on <a href='y'>Harbour Courier</a>.</p>", FeedContent.Teaser)]
    [InlineData("<p><a href='x'>Weiterlesen</a></p>", FeedContent.Teaser)]
    public void Long_content_is_the_story_unless_it_ends_by_sending_on(string end, FeedContent extent) =>
        Assert.Equal(extent, Encoded(Story + end).ContentExtent);

    [Fact]
    public void A_sentence_or_two_are_a_teaser() => Assert.Equal(FeedContent.Teaser, Encoded("<p>Fog again.</p>").ContentExtent);

    [Fact]
    public void A_story_in_the_place_of_the_summary_is_the_content()
    {
        var item = Item($"<description><![CDATA[{Story}]]></description>");

        Assert.Equal((Story, FeedContent.Full, null), (item.Content, item.ContentExtent, item.Summary));
    }

    [Fact]
    public void A_summary_that_is_one_stays_one()
    {
        var item = Item("<description>&lt;p&gt;Fog again.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>");

        Assert.Equal((null, FeedContent.None, "Fog again."), (item.Content, item.ContentExtent, item.Summary));
    }

    [Fact]
    public void A_page_is_made_of_an_item_that_brings_its_story()
    {
        var feed = FeedReaderTests.Read($"""
            <rss><channel><title>Harbour Courier</title><language>en</language><item><title>Ferry "late" &amp;amp; full</title>
            <link>https://courier.example/7</link><dc:creator>Ada Brink</dc:creator><pubDate>Tue, 03 Mar 2026 08:30:00 +0100</pubDate>
            <content:encoded><![CDATA[{Story}]]></content:encoded></item><item><title>Empty</title></item></channel></rss>
            """);

        string page = Encoding.UTF8.GetString(FeedPage.Of(feed.Items[0], feed)!);

        Assert.Contains("<html lang=\"en\">", page);
        Assert.Contains("<h1>Ferry &quot;late&quot; &amp; full</h1>", page);
        Assert.Contains("<p class=\"byline\">Ada Brink</p>", page);
        Assert.Contains("<time datetime=\"2026-03-03T08:30:00+01:00\">", page);
        Assert.Contains("<link rel=\"canonical\" href=\"https://courier.example/7\">", page);
        Assert.Contains(Story, page);
        Assert.Null(FeedPage.Of(feed.Items[1], feed));
    }
}
