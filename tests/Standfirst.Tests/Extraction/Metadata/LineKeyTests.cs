using Standfirst.Extraction.Metadata;

namespace Standfirst.Tests.Extraction.Metadata;

public class LineKeyTests
{
    [Theory]
    [InlineData("Ferry runs again", "FERRY runs, again!", 1)]
    [InlineData("Ferry runs again", "Ferry runs", .8)]
    [InlineData("the ferry and the tide", "the tide", 2.0 * 2 / 7)]
    [InlineData("Ferry", "Harbour", 0)]
    [InlineData("", "Harbour", 0)]
    public void Agreement_is_the_share_of_words_that_both_lines_have(string one, string other, double agreement)
    {
        var words = LineKey.Sorted(other, new ulong[other.Length / 2 + 1]);

        Assert.Equal(agreement, LineKey.Of(one).Agreement(words), 12);
        Assert.True(LineKey.Of(one).MayAgree(words.Length, agreement));
    }

    [Theory]
    [InlineData("Ferry runs again", " ferry – runs AGAIN.", true)]
    [InlineData("Ferry runs again", "Ferry runs", false)]
    [InlineData("Ferry runs", "Ferry runs again", false)]
    [InlineData("", "…", true)]
    public void Lines_say_the_same_by_their_letters(string one, string other, bool same)
    {
        Assert.Equal(same, LineKey.Of(one).Says(other));
        Assert.Equal(same, PlainLetters.AreSame(one, other));
    }
}
