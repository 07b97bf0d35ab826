using Standfirst.Articles;
using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Judging;
using Standfirst.Tests.House;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Content;

public class BodyJudgeTests
{
    static readonly string Story = string.Concat(Enumerable.Range(1, 4).Select(number => $"<p>{Bodies.Sentence(number)}</p>"));

    static readonly string StoryText = string.Join('\n', Enumerable.Range(1, 4).Select(Bodies.Sentence));

    [Fact]
    public void Menus_side_columns_and_the_sites_foot_are_not_the_body()
    {
        Assert.Equal(StoryText, Bodies.Of($"""
            <nav><a href=/>News</a> <a href=/s>Sport</a></nav>
            <div id=page><div class=sidebar><p>{Bodies.Sentence(8)}</p></div><main>{Story}</main></div>
            <footer><p>{Bodies.Sentence(9)}</p></footer>
            """).Text);
    }

    [Fact]
    public void A_body_may_be_split_over_sister_elements()
    {
        Assert.Equal(StoryText + "\n" + StoryText.Replace("Sentence ", "Sentence 1"), Bodies.Of(
            $"<section>{Story}</section><div class=ad-slot>Advertisement</div><section>{Story.Replace("Sentence ", "Sentence 1")}</section>").Text);
    }

    [Theory]
    [InlineData("<p>Read more: <a href=/2>Storm leaves Marrow Bay without power for a second night</a></p>")]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<p>- Anzeige -</p>")]
    [InlineData("<ul><li><a href=/2>Storm in the bay</a><li><a href=/3>Fish prices fall</a></ul>")]
    [InlineData("<figure><img src=a.jpg width=800><figcaption>The harbour wall. Photo: A. Quill</figcaption></figure>")]
    public void What_leads_elsewhere_or_belongs_to_a_picture_is_no_text_of_the_body(string line)
    {
        Assert.Equal(StoryText, Bodies.Of($"<main>{Story.Replace("<p>Sentence 3", line + "<p>Sentence 3")}</main>").Text);
    }

    [Fact]
    public void A_second_copy_of_a_paragraph_is_dropped()
    {
        Assert.Equal(StoryText, Bodies.Of($"<main>{Story}<div class=mobile><p>{Bodies.Sentence(2)}</p></div><p>{Bodies.Sentence(4)}</p></main>").Text);
    }

    [Fact]
    public void A_heading_that_announces_other_stories_ends_the_body()
    {
        Assert.Equal(StoryText, Bodies.Of($"<main>{Story}<h3>More from Marrow Bay</h3><p>{Bodies.Sentence(7)}</p></main>").Text);
    }

    [Fact]
    public void Crossheads_stay_and_headings_with_nothing_under_them_go()
    {
        var body = Bodies.Of($"<main><p>{Bodies.Sentence(1)}</p><h2>A long night</h2><p>{Bodies.Sentence(2)}</p><h2>Gallery</h2><h2>At dawn</h2><p>{Bodies.Sentence(3)}</p></main>");

        Assert.Contains("\nA long night\n", body.Text);
        Assert.Contains("\nAt dawn\n", body.Text);
        Assert.DoesNotContain("Gallery", body.Text);
    }

    [Fact]
    public void Every_pooled_array_is_given_back_once()
    {
        using var page = PageParser.Parse($"<nav class=menu><a href=/>News</a></nav><main id=story>{Story}</main>");
        var blocks = BlockReader.Read(page, ReadingLimits.None);
        var hints = new StoryHints { Headline = "The council of Marrow Bay", DeclaredBody = StoryText };
        using var arrays = new PooledArrays();

        Assert.NotEmpty(BodyJudge.Judge(page, blocks, hints, BodyModel.Default, out _));

        Assert.True(arrays.RentedCount > 0);
        Assert.Equal((0, 0), (arrays.MissingCount, arrays.StrangerCount));
    }

    [Fact]
    public void Many_blocks_in_many_elements_of_many_names_are_judged_as_few_are()
    {
        string deep = string.Concat(Enumerable.Range(0, 200).Select(number => $"<div class='a{number} sidebar-grid {new string('x', number)}'>"));
        string lines = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"<p id=line{number} class=teaser-{number % 7}>Line</p>"));

        Assert.Equal(StoryText, Bodies.Of($"<main>{Story}</main>{deep}{lines}").Text);
    }

    [Fact]
    public void A_short_bold_line_between_paragraphs_is_a_crosshead()
    {
        string story = Story.Replace("<p>Sentence 3", "<p><b>A long night</b></p><p>Sentence 3");
        var body = Bodies.Of($"<main>{story}</main>");

        var crosshead = Assert.Single(body.Blocks, block => block.Kind == BlockKind.Heading);
        Assert.Equal("A long night", body.WordsOf(crosshead));
    }

    [Theory]
    [InlineData("<p><b>What happened that night?</b></p>")]
    [InlineData("<p><b>A long</b> night</p>")]
    [InlineData("<p><a href=/2><b>A long night</b></a></p>")]
    [InlineData("<blockquote><p><b>A long night</b></p></blockquote>")]
    public void Questions_half_bold_lines_links_and_quotations_are_no_crossheads(string line)
    {
        var body = Bodies.Of($"<main>{Story.Replace("<p>Sentence 3", line + "<p>Sentence 3")}</main>");

        Assert.DoesNotContain(body.Blocks, block => block.Kind == BlockKind.Heading);
    }

    [Fact]
    public void Code_between_paragraphs_belongs_to_the_body()
    {
        string story = Story.Replace("<p>Sentence 3", "<pre><code>wall = tide + wave / 2\nring(bell)</code></pre><p>Sentence 3");

        Assert.Contains("\nwall = tide + wave / 2\nring(bell)\n", Bodies.Of($"<main>{story}</main>").Text);
    }

    [Fact]
    public void A_story_that_is_hidden_until_a_script_shows_it_is_the_body()
    {
        Assert.Equal(StoryText, Bodies.Of($"<p>Loading, please wait</p><main style='visibility:hidden'>{Story}</main>").Text);
    }

    [Fact]
    public void Hidden_boxes_beside_a_story_are_not_the_body()
    {
        string box = string.Concat(Enumerable.Range(7, 3).Select(number => $"<p>{Bodies.Sentence(number)}</p>"));

        Assert.Equal(StoryText, Bodies.Of($"<main>{Story}<section hidden>{box}</section></main>").Text);
    }

    [Fact]
    public void On_a_page_laid_out_with_tables_the_story_is_one_cell()
    {
        string prices = string.Concat(Enumerable.Range(1, 6).Select(number => $"<p>Store lambs, pen {number}, good"));
        string body = Bodies.Of($"<table><tr><td>{prices}<td>{Story}<td><p>Corn Hall, Tuesday, at eight<p>{Bodies.Sentence(9)}</table>").Text;

        Assert.Equal(StoryText, body);
    }

    [Theory]
    [InlineData("Correction: an earlier report gave the wrong name for the captain of the ferry.")]
    [InlineData("In the UK, Samaritans can be contacted free on 116 123, at any hour.")]
    public void A_note_right_behind_the_story_belongs_to_it(string note)
    {
        string body = Bodies.Of($"<main>{Story}</main><div class=box><h4>Note</h4><p><small>{note}</small></p></div>").Text;

        Assert.EndsWith(note, body);
    }

    [Fact]
    public void An_empty_page_has_an_empty_body()
    {
        Assert.Equal("", Bodies.Of("").Text);
        Assert.Empty(Bodies.Of("<nav><a href=/>Home</a></nav>").Blocks);
    }
}
