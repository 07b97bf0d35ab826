using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class PhrasesTests
{
    static readonly Phrases Some = new("ferry line", "línea de barcos", "паром", "渡船");

    [Theory]
    [InlineData("The Ferry Line runs again", true)]
    [InlineData("LÍNEA DE BARCOS", true)]
    [InlineData("Сегодня ПАРОМ ушёл", true)]
    [InlineData("明日渡船", true)]
    [InlineData("The ferries’ línea de", false)]
    [InlineData("", false)]
    public void A_phrase_is_found_in_either_case_and_in_any_script(string text, bool found) => Assert.Equal(found, Some.AreIn(text));

    [Theory]
    [InlineData("Sold at №7", true)]
    [InlineData("Sold by the Ferry Line", true)]
    [InlineData("Sold (@", true)]
    [InlineData("Sold (at the ferry)", false)]
    public void Phrases_of_two_letters_are_found_beside_longer_ones(string text, bool found) =>
        Assert.Equal(found, new Phrases("(@", "ferry line", "№7").AreIn(text));

    [Fact]
    public void There_may_be_more_phrases_than_are_looked_for_at_once()
    {
        var many = new Phrases([.. Enumerable.Range(100, 200).Select(number => $"pier {number}")]);

        Assert.True(many.AreIn("at Pier 100."));
        Assert.True(many.AreIn("at Pier 299."));
        Assert.False(many.AreIn("at Pier 300."));
    }
}
