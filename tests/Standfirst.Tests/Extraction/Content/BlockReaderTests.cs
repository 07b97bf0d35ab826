using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Content;

public class BlockReaderTests
{
    [Fact]
    public void Inline_elements_do_not_part_words()
    {
        Assert.Equal(["Paragraph: The sea rose fast."], Bodies.Blocks("<p>The <b>sea</b> <a href=/x>rose</a> <span>fast</span>."));
    }

    [Fact]
    public void Elements_that_are_not_inline_part_words()
    {
        Assert.Equal(["Paragraph: One", "Paragraph: two", "Paragraph: three"], Bodies.Blocks("<div>One<div>two</div>three</div>"));
    }

    [Fact]
    public void Two_line_breaks_part_paragraphs_and_one_does_not()
    {
        Assert.Equal(["Paragraph: One still one", "Paragraph: two"], Bodies.Blocks("<div>One<br> still one<br>\n<br>two</div>"));
    }

    [Fact]
    public void One_line_break_parts_paragraphs_where_a_sentence_ends_beside_a_long_line()
    {
        string[] lines = ["The sea rose.", Long(1), "“No one slept.”", Long(2), "<b>A long night</b>"];

        Assert.Equal(
            ["Paragraph: The sea rose.", $"Paragraph: {Long(1)}", "Paragraph: “No one slept.”", $"Paragraph: {Long(2)}", "Paragraph: A long night"],
            Bodies.Blocks($"<div>{string.Join("<br>", lines)}</div>"));
    }

    static string Long(int number) => Bodies.Sentence(number) + " Nobody had asked the ferrymen.";

    [Fact]
    public void Verse_and_lines_that_end_no_sentence_stay_together()
    {
        Assert.Single(Bodies.Blocks("<p>The sea was up.<br>The wall was down.<br>And no one slept.</p>"));
        Assert.Single(Bodies.Blocks($"<p>The council wrote:<br>{Long(1)}</p>"));
    }

    [Fact]
    public void A_list_item_is_one_block_whatever_its_lines()
    {
        Assert.Single(Bodies.Blocks($"<ul><li>{Long(1)}<br>{Long(2)}</ul>"));
    }

    [Fact]
    public void The_parts_of_a_block_have_letters_links_and_pictures_of_their_own()
    {
        using var page = PageParser.Parse($"<p>{Long(1)}<img src=a.png><br><a href=/2>Four</a> more<img src=b.png> words");

        var blocks = BlockReader.Read(page, ReadingLimits.None);

        Assert.Equal(
            [PageBlockKind.Paragraph, PageBlockKind.Figure, PageBlockKind.Paragraph, PageBlockKind.Figure],
            blocks.Select(block => block.Kind));
        Assert.Equal((0, 13, 4), (blocks[0].LinkLetters, blocks[2].Letters, blocks[2].LinkLetters));
    }

    [Fact]
    public void An_empty_span_of_class_br_is_a_line_break()
    {
        Assert.Equal(["Paragraph: One", "Paragraph: two"],
            Bodies.Blocks("<div>One<span class='line br'></span><span class='line br'></span>two</div>"));
    }

    [Fact]
    public void Scripts_styles_controls_and_hidden_elements_have_no_words()
    {
        Assert.Equal(["Paragraph: Seen"], Bodies.Blocks("""
            <script>var a = 1</script><style>p { }</style><button>Menu</button><select><option>Town</select>
            <p hidden>Not</p><p style="color: red; display : none">Nor</p><template><p>Neither</p></template><p>Seen</p>
            """));
    }

    [Fact]
    public void A_block_knows_its_kind_level_and_depth()
    {
        using var page = PageParser.Parse("<h3>Head</h3><ul><li>Outer<ol><li>Inner</ol></ul><blockquote><p>Said</blockquote><pre>x</pre>");
        var blocks = BlockReader.Read(page, ReadingLimits.None);

        Assert.Equal(
            [PageBlockKind.Heading, PageBlockKind.ListItem, PageBlockKind.ListItem, PageBlockKind.Paragraph, PageBlockKind.Preformatted],
            blocks.Select(block => block.Kind));
        Assert.Equal((3, 1, 2), (blocks[0].Level, blocks[1].ListDepth, blocks[2].ListDepth));
        Assert.Equal((false, true, true), (blocks[1].Ordered, blocks[2].Ordered, blocks[3].Quoted));
    }

    [Fact]
    public void A_block_knows_how_much_of_it_is_links()
    {
        using var page = PageParser.Parse("<p><a href=/>Four</a> more");

        var block = Assert.Single(BlockReader.Read(page, ReadingLimits.None));

        Assert.Equal((8, 4, .5), (block.Letters, block.LinkLetters, block.LinkShare));
    }

    [Fact]
    public void A_picture_between_words_follows_their_block()
    {
        Assert.Equal(["Paragraph: Before and after", "Figure: "], Bodies.Blocks("<p>Before <img src=a.png> and after"));
    }

    [Fact]
    public void A_table_of_data_is_one_block_and_a_table_that_lays_out_the_page_is_none()
    {
        Assert.Equal(["Table: "],
            Bodies.Blocks("<table><tr><th>Town<th>People<tr><td>Skerry<td>120</table>"));
        Assert.Equal(["Paragraph: Left column", "Paragraph: Right column"],
            Bodies.Blocks("<table role=presentation><tr><td>Left column<td>Right column<tr><td></table>"));
    }

    [Fact]
    public void An_ideograph_counts_for_two_letters()
    {
        Assert.Equal(new LetterCount(8, 1), LetterCount.Of("東京は、"u8));
        Assert.Equal(new LetterCount(4, 1), LetterCount.Of("Öl a."u8));
    }

    [Fact]
    public void What_shows_without_scripts_counts_only_where_it_is_most_of_the_page()
    {
        string note = $"<noscript><p>{Bodies.Sentence(1)}</p></noscript>";

        Assert.Equal([$"Paragraph: {Bodies.Sentence(1)}"], Bodies.Blocks(note));
        Assert.Equal(["Paragraph: One", $"Paragraph: {Bodies.Sentence(2)}", $"Paragraph: {Bodies.Sentence(3)}"],
            Bodies.Blocks($"<p>One</p>{note}<p>{Bodies.Sentence(2)}</p><p>{Bodies.Sentence(3)}</p>"));
    }

    [Theory]
    [InlineData("<div style='visibility: hidden'>{0}</div>")]
    [InlineData("<div style=display:none><div>{0}</div></div>")]
    [InlineData("<div hidden>{0}</div>")]
    public void Words_that_wait_for_a_script_are_read_where_they_are_a_large_part_of_the_page(string hidden)
    {
        string story = string.Format(hidden, $"<p>{Bodies.Sentence(1)}</p>");

        Assert.Equal(["Paragraph: Menu", $"Paragraph: {Bodies.Sentence(1)}"], Bodies.Blocks($"<p>Menu</p>{story}"));
        Assert.Equal([2, 3, 4], Enumerable.Range(2, 3).Select(shown =>
            Bodies.Blocks(story + string.Concat(Enumerable.Range(1, shown).Select(number => $"<p>{Bodies.Sentence(number)}</p>"))).Length));
    }

    [Fact]
    public void The_reading_above_a_word_is_no_word_of_the_line()
    {
        Assert.Equal(["Paragraph: 夜明けの海"],
            Bodies.Blocks("<p><ruby>夜明<rp>(<rt>よあ<rp>)</ruby>けの<ruby>海<rtc><rt>うみ</rtc></ruby>"));
    }

    [Fact]
    public void Hidden_words_within_a_line_are_none_of_it()
    {
        Assert.Equal(["Paragraph: Seen"], Bodies.Blocks($"<p>Seen <span hidden>{Bodies.Sentence(1)}</span></p>"));
    }

    [Theory]
    [InlineData("<div hidden id=S:0><p>Streamed</div>")]
    [InlineData("<div hidden=until-found><p>Folded away</div>")]
    public void Hidden_parts_that_the_page_brings_to_light_itself_are_seen(string markup) => Assert.Single(Bodies.Blocks(markup));

    [Fact]
    public void Of_more_blocks_than_any_page_has_the_first_are_read()
    {
        using var page = PageParser.Parse(string.Concat(Enumerable.Repeat("<p>a", BlockMaker.MostBlocks + 100)));
        using var blocks = BlockReader.Read(page, ReadingLimits.None);

        Assert.Equal(BlockMaker.MostBlocks, blocks.Count);
    }
}
