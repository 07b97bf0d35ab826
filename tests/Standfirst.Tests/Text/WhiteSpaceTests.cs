using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class WhiteSpaceTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a b", "a b")]
    [InlineData("  a \t\r\n b ", "a b")]
    [InlineData("a\u00A0\u2009b", "a b")]
    [InlineData("hy\u00ADphen\u200Bated", "hyphenated")]
    [InlineData("\u3000東京\u3000", "東京")]
    public void Runs_of_white_space_become_one_space(string text, string collapsed)
    {
        Assert.Equal(collapsed, WhiteSpace.Collapse(text));
    }
}
