using System.Text;
using Standfirst.Collect.Opml;

namespace Standfirst.Tests.Collect.Opml;

public class OpmlReaderTests
{
    static OpmlList Read(string list) => OpmlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(list)));

    [Fact]
    public void Feeds_are_found_in_outlines_however_deep_and_keep_the_names_of_these()
    {
        var list = Read("""
            <?xml version="1.0"?><opml version="2.0"><head><title>Morning reading</title></head><body>
            <outline text="News"><outline text="Coast">
              <outline text="Courier" title="The Harbour Courier" type="rss" xmlUrl="https://courier.example/feed" htmlUrl="https://courier.example/" category="/harbour/fog,ferries"/>
            </outline>
            <outline text="Quay" XMLURL="feed://quay.example/rss"/></outline>
            <outline text="Last" xmlUrl="feed:https://last.example/atom?a=1&b=2"/>
            <outline text="Again" xmlUrl="https://courier.example/feed"/>
            </body></opml>
            """);

        Assert.Empty(list.Troubles);
        Assert.Equal("Morning reading", list.Title);
        Assert.Equal(
            ["https://courier.example/feed", "http://quay.example/rss", "https://last.example/atom?a=1&b=2"],
            list.Feeds.Select(feed => feed.Url));
        Assert.Equal(("https://courier.example/", "The Harbour Courier"), (list.Feeds[0].HomeUrl, list.Feeds[0].Title));
        Assert.Equal(["News", "Coast", "harbour/fog", "ferries"], list.Feeds[0].Categories);
        Assert.Equal(("Quay", null), (list.Feeds[1].Title, list.Feeds[1].HomeUrl));
        Assert.Equal(["News"], list.Feeds[1].Categories);
        Assert.Empty(list.Feeds[2].Categories);
    }

    [Fact]
    public void An_address_that_is_none_is_told_with_its_line()
    {
        var list = Read("<opml><body>\n<outline xmlUrl='javascript:x'/>\n<outline xmlUrl='https://quay.example/'/></body></opml>");

        Assert.Equal("https://quay.example/", Assert.Single(list.Feeds).Url);
        Assert.Equal("line 2: no address of the web: \"javascript:x\"", Assert.Single(list.Troubles).ToString());
    }

    [Fact]
    public void Of_a_list_that_is_cut_off_the_feeds_before_the_cut_are_kept()
    {
        var list = Read("<opml><body><outline text='a'><outline xmlUrl='https://quay.example/'/>\n<outline xml");

        Assert.Equal("https://quay.example/", Assert.Single(list.Feeds).Url);
        Assert.Equal(2, Assert.Single(list.Troubles).Line);
    }

    [Fact]
    public void Outlines_without_end_take_no_stack()
    {
        const string Feed = "<outline xmlUrl='https://quay.example/'/>";
        string Nested(int depth) => "<opml><body>" + Feed + string.Concat(Enumerable.Repeat("<outline text='a'>", depth));

        Assert.Equal(2, Read(Nested(5000) + Feed.Replace("quay", "courier")).Feeds.Count);

        var list = Read(Nested(200_000));
        Assert.Equal("https://quay.example/", Assert.Single(list.Feeds).Url);
        Assert.EndsWith("elements are nested more than 10000 deep", Assert.Single(list.Troubles).Reason);
    }

    [Theory]
    [InlineData("<html/>", "line 1: no OPML: its root element is \"html\"")]
    [InlineData("", "line 1: no OPML: no XML begins in it")]
    public void What_is_no_OPML_is_told(string text, string trouble) => Assert.Equal(trouble, Assert.Single(Read(text).Troubles).ToString());
}
