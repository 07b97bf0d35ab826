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
    [InlineData("<div hidden id=S:0><p>Streamed</div>")]
    [InlineData("<div hidden=until-found><p>Folded away</div>")]
    public void Hidden_parts_that_the_page_brings_to_light_itself_are_seen(string markup) => Assert.Single(Bodies.Blocks(markup));
}
