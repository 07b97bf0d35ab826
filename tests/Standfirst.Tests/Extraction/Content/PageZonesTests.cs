using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Content;

public class PageZonesTests
{
    static readonly HashSet<string> NoWords = [];

    [Theory]
    [InlineData("<nav>", nameof(Zone.Navigation))]
    [InlineData("<div role=Navigation>", nameof(Zone.Navigation))]
    [InlineData("<div class='c-7 newsletter'>", nameof(Zone.Promotion))]
    [InlineData("<div class=block__newsletter--wide>", nameof(Zone.Promotion))]
    [InlineData("<div class=authorBio>", nameof(Zone.Credits))]
    [InlineData("<div class=author-bio>", nameof(Zone.Credits))]
    [InlineData("<div id=comments>", nameof(Zone.Comments))]
    [InlineData("<div class=author>", nameof(Zone.None))]
    [InlineData("<div class='read me more'>", nameof(Zone.None))]
    [InlineData("<div class=commentary>", nameof(Zone.None))]
    public void Names_roles_and_classes_open_zones(string tag, string zone)
    {
        using var page = PageParser.Parse("<body>" + tag);

        Assert.Equal(zone, ZoneWords.Of(page.Document.First(TagName.Body).FirstChild, NoWords).Zone.ToString());
    }

    [Fact]
    public void A_word_that_would_take_the_story_away_is_not_believed()
    {
        string chunk = $"<div class=sidebar-grid><p>{Bodies.Sentence(1)}</div>";
        using var page = PageParser.Parse($"<body>{chunk}{chunk}{chunk}<div class=related><p>{Bodies.Sentence(2)}</div>");
        var blocks = BlockReader.Read(page, ReadingLimits.None);

        var zones = PageZones.Of(page, blocks);

        Assert.Equal([Zone.None, Zone.None, Zone.None, Zone.Related], blocks.Select(block => zones[block.Container]));
    }

    [Fact]
    public void Readers_may_write_more_than_the_journalist_did()
    {
        string comments = string.Concat(Enumerable.Range(2, 6).Select(number => $"<p>{Bodies.Sentence(number)}"));
        using var page = PageParser.Parse($"<body><p>{Bodies.Sentence(1)}<div class=comments>{comments}</div>");
        var blocks = BlockReader.Read(page, ReadingLimits.None);

        var zones = PageZones.Of(page, blocks);

        Assert.Equal(Zone.None, zones[blocks[0].Container]);
        Assert.All(blocks.Skip(1), block => Assert.Equal(Zone.Comments, zones[block.Container]));
    }
}
