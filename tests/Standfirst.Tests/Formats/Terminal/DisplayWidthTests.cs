using Standfirst.Formats.Terminal;

namespace Standfirst.Tests.Formats.Terminal;

public class DisplayWidthTests
{
    [Theory]
    [InlineData("harbour", 7)]
    [InlineData("Ärzte–", 6)]
    [InlineData("e\u0301", 1)]
    [InlineData("日本", 4)]
    [InlineData("ﾊﾝ", 2)]
    [InlineData("Ｎ", 2)]
    [InlineData("한국", 4)]
    [InlineData("🎉⌚", 4)]
    [InlineData("\u200D\u200E", 0)]
    [InlineData("𠀀", 2)]
    public void A_text_takes_the_columns_of_its_characters(string text, int columns) =>
        Assert.Equal(columns, DisplayWidth.Of(text));
}
