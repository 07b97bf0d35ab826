using System.Text;
using Standfirst.Dom;
using Standfirst.Extraction;
using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Tests.Extraction.Metadata.Declared;

public class PrintedLinesTests
{
    [Theory]
    [InlineData("<p>The ferry <b>runs</b> again</p>")]
    [InlineData("<p>  The\n\tferry  runs </p> again")]
    [InlineData("<div>one<p>two</p>three<br>four</div>")]
    [InlineData("<p>soft&shy;hyphen, zero&#8203;width and &nbsp; hard&nbsp; spaces&nbsp;</p>")]
    [InlineData("<p>Éva Őri  –  “la traversée”\u3000再開</p><p>a</p>")]
    [InlineData("<p>A line that is longer than one vector of letters, then  two spaces and a tab\tand more words</p>")]
    [InlineData("<p>fifteen letters <i> and</i>  a space at the edge of a vector  </p>")]
    [InlineData("<p>shown<span hidden>not <b>shown</b></span> again<script>var a;</script>, and again</p>")]
    [InlineData("<div style='display:none'>All <b>of this</b> is hidden</div><template><p>no part</p></template><p>shown</p>")]
    [InlineData("<table><tr><td>one</td><td> two </td></tr>moved out</table>")]
    public void The_words_of_every_element_are_a_slice_of_the_pages(string html)
    {
        using var page = PageParser.Parse(html);
        using var declared = DeclarationGatherer.Gather(page, null);

        foreach (var node in page.Document.Descendants)
        {
            if (node.IsElement && node.Tag is not (TagName.Html or TagName.Head))
                Assert.Equal(VisibleText.Of(node), declared.Lines.ShortText(node).ToString());
        }
    }

    [Fact]
    public void A_line_ends_where_a_block_does()
    {
        using var page = PageParser.Parse("<div>one <i>line</i><p>two</p>three<br>four <span hidden>or <b>five</b></span></div>");
        using var declared = DeclarationGatherer.Gather(page, null);

        Assert.Equal(["one line", "two", "three", "four"], Enumerable.Range(0, declared.Lines.Count)
            .Select(line => declared.Lines.TextOf(line).ToString()));
    }

    [Fact]
    public void A_text_in_pieces_of_every_length_reads_as_a_whole()
    {
        const string text = "Words of all lengths, some  far\n apart; naïve “quotes” and a very_long_word_without_any_space here ";
        for (int cut = 0; cut <= text.Length; cut++)
        {
            var words = new PrintedWords();
            words.Append(Encoding.UTF8.GetBytes(text[..cut]));
            int middle = words.Length;
            words.Append(Encoding.UTF8.GetBytes(text[cut..].TrimStart()));

            Assert.Equal(Standfirst.Text.WhiteSpace.Collapse(text[..cut]), words.Slice(0, middle).ToString());
            Assert.Equal(Standfirst.Text.WhiteSpace.Collapse(text[cut..]), words.Slice(middle, words.Length).ToString());
            words.Return();
        }
    }
}
