using Standfirst.Collect.Feeds;

namespace Standfirst.Tests.Collect.Feeds;

public class FeedPageTests
{
    [Fact]
    public void The_engine_reads_an_items_page_as_any_page()
    {
        string[] paragraphs =
        [
            "The ferry left Saltmere an hour late on Tuesday, and nobody at the quay could say why it had waited.",
            "Passengers stood in the rain until the harbour master sent a boy with blankets and a kettle of tea.",
            "“We were told nothing,” said Ada Brink, who crosses to Port Averne every morning with her bicycle.",
            "The company wrote later that a rope had been found around the screw, and that a diver had cut it away.",
            "The next boat is to leave on time, the harbour master promised, unless the fog comes back in the evening.",
        ];
        string story = string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>"));
        var feed = FeedReaderTests.Read($"""
            <rss><channel><title>The Harbour Courier</title><language>en</language><item><title>Ferry late again</title>
            <link>https://courier.example/news/ferry</link><dc:creator>Petra Quillfeather</dc:creator>
            <category>Ferries &amp; quays</category><category>Fog</category><pubDate>Tue, 03 Mar 2026 08:30:00 +0100</pubDate><content:encoded><![CDATA[{story}]]></content:encoded></item></channel></rss>
            """);

        var article = NewsReader.Read(FeedPage.Of(feed.Items[0], feed)!, new Uri(feed.Items[0].Url!));

        Assert.Equal("Ferry late again", article.Headline);
        Assert.Equal("Petra Quillfeather", Assert.Single(article.Authors).Name);
        Assert.Equal("2026-03-03T08:30:00+01:00", article.Published?.Value);
        Assert.Equal("The Harbour Courier", article.SiteName);
        Assert.Equal(["Ferries & quays", "Fog"], article.Keywords);
        Assert.Equal(string.Join('\n', paragraphs), article.Text);
    }
}
