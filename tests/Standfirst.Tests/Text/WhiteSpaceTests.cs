using System.Text;
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
    [InlineData("one  two   three \u200B \u00AD four", "one two three four")]
    [InlineData("a\nb\nc\n", "a b c")]
    [InlineData("\u3000東京\u3000", "東京")]
    public void Runs_of_white_space_become_one_space(string text, string collapsed)
    {
        Assert.Equal(collapsed, WhiteSpace.Collapse(text));
    }

    [Fact]
    public void Any_letters_collapse_as_they_do_one_by_one()
    {
        const string letters = "ab \n\t\u00A0\u00AD\u200B\u3000é";
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(40)).Select(_ => letters[random.Next(letters.Length)])]);
            var words = new StringBuilder();
            foreach (char letter in text)
                Append(words, letter);

            Assert.Equal(words.ToString().TrimEnd(' '), WhiteSpace.Collapse(text));
        }
    }

    // The plain way, letter by letter.
    static void Append(StringBuilder words, char letter)
    {
        if (WhiteSpace.IsInvisible(letter))
            return;
        if (!char.IsWhiteSpace(letter))
            words.Append(letter);
        else if (words.Length > 0 && words[^1] != ' ')
            words.Append(' ');
    }
}
