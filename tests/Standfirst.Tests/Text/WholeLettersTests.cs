using Standfirst.Text;

namespace Standfirst.Tests.Text;

public class WholeLettersTests
{
    [Theory]
    [InlineData("quay", 0, "")]
    [InlineData("quay", 3, "qua")]
    [InlineData("quay", 4, "quay")]
    [InlineData("quay", 5, "quay")]
    [InlineData("", 0, "")]
    [InlineData("a🌊b", 1, "a")]
    [InlineData("a🌊b", 2, "a")]
    [InlineData("a🌊b", 3, "a🌊")]
    [InlineData("🌊", 1, "")]
    public void A_pair_is_kept_or_left_out_whole(string text, int most, string beginning) =>
        Assert.Equal(beginning, WholeLetters.Beginning(text, most));

    [Fact]
    public void A_half_that_stands_alone_is_a_letter_like_others() => Assert.Equal("a\uD83C", WholeLetters.Beginning("a\uD83Cb", 2));
}
