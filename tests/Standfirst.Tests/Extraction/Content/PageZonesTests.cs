using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Content;

public class PageZonesTests
{
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
        Assert.Equal(zone, ZonesOf($"<body>{tag}<p>A line.")[0].ToString());
    }

    [Fact]
    public void A_word_that_would_take_the_story_away_is_not_believed()
    {
        string chunk = $"<div class=sidebar-grid><p>{Bodies.Sentence(1)}</div>";
        var zones = ZonesOf($"<body>{chunk}{chunk}{chunk}<div class=related><p>{Bodies.Sentence(2)}</div>");

        Assert.Equal([Zone.None, Zone.None, Zone.None, Zone.Related], zones);
    }

    [Fact]
    public void Where_a_word_is_not_believed_the_next_one_is_asked()
    {
        string chunk = $"<div class='sidebar-grid'><p>{Bodies.Sentence(1)}</div>";

        var zones = ZonesOf($"<body>{chunk}{chunk}{chunk}<div class='sidebar related'><p>{Bodies.Sentence(2)}</div>");

        Assert.Equal([Zone.None, Zone.None, Zone.None, Zone.Related], zones);
    }

    [Fact]
    public void Every_word_of_the_tables_is_found_by_its_letters()
    {
        for (int place = 1; place < ZoneWords.Count; place++)
        {
            string word = ZoneWords.At(place).Word;
            if (word.StartsWith('<'))
                continue;
            using var page = PageParser.Parse($"<body><div {(word.StartsWith("role=") ? word : $"class={word}")}>");
            using var names = new MarkupNames(page);
            names.Add(in page.Document.First(TagName.Div).Data);
            List<ushort> found = [];
            for (int name = 0; name < names.Count; name++)
                found.AddRange(names.ZoneWordsOf(name));

            Assert.Contains((ushort)place, found);
        }
    }

    [Fact]
    public void Readers_may_write_more_than_the_journalist_did()
    {
        string comments = string.Concat(Enumerable.Range(2, 6).Select(number => $"<p>{Bodies.Sentence(number)}"));
        var zones = ZonesOf($"<body><p>{Bodies.Sentence(1)}<div class=comments>{comments}</div>");

        Assert.Equal(Zone.None, zones[0]);
        Assert.All(zones[1..], zone => Assert.Equal(Zone.Comments, zone));
    }

    /// <summary>The zone of each block.</summary>
    static Zone[] ZonesOf(string markup)
    {
        using var page = PageParser.Parse(markup);
        using var judged = FeatureReader.Read(page, BlockReader.Read(page, ReadingLimits.None), default);
        var zones = new Zone[judged.Blocks.Length];
        for (int i = 0; i < zones.Length; i++)
            zones[i] = judged.Elements.All[judged.Elements.Of[i]].Zone;
        return zones;
    }
}
