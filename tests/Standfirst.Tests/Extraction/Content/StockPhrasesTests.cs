using System.Text;
using Standfirst.Extraction.Content;

namespace Standfirst.Tests.Extraction.Content;

public class StockPhrasesTests
{
    [Theory]
    [InlineData("read more", nameof(StockPhrase.Label))]
    [InlineData("  read \n more: ", nameof(StockPhrase.Label))]
    [InlineData("» read more…", nameof(StockPhrase.Label))]
    [InlineData("ad", nameof(StockPhrase.Label))]
    [InlineData("[ad]", nameof(StockPhrase.Label))]
    [InlineData("À LIRE AUSSI", nameof(StockPhrase.Label))]
    [InlineData("lÄS OCKSÅ", nameof(StockPhrase.Label))]
    [InlineData("re\u00ADlated", nameof(StockPhrase.Label))]
    [InlineData("関連記事", nameof(StockPhrase.Label))]
    [InlineData("more from marrow bay", nameof(StockPhrase.Farewell))]
    [InlineData("newsletters", nameof(StockPhrase.Farewell))]
    [InlineData("related                                                      .", nameof(StockPhrase.Label))]
    [InlineData("related.........................................................", nameof(StockPhrase.Farewell))]
    [InlineData("adding up", nameof(StockPhrase.None))]
    [InlineData("\"related\"", nameof(StockPhrase.None))]
    [InlineData("5 comments", nameof(StockPhrase.None))]
    [InlineData("the wall fell", nameof(StockPhrase.None))]
    [InlineData(" - ", nameof(StockPhrase.None))]
    [InlineData("", nameof(StockPhrase.None))]
    public void Labels_and_farewells_are_known_with_signs_and_capitals(string line, string expected)
    {
        Assert.Equal(expected, StockPhrases.Of(Encoding.UTF8.GetBytes(line)).ToString());
    }

    [Fact]
    public void A_line_of_any_length_may_be_asked()
    {
        Assert.Equal(StockPhrase.Farewell, StockPhrases.Of(Encoding.UTF8.GetBytes("more from " + new string('a', 5000))));
    }
}
