using Standfirst.Formats.Terminal;

namespace Standfirst.Tests.Formats.Terminal;

public class WordWrapTests
{
    [Theory]
    [InlineData("We waited two years", "We waited|two years")]
    [InlineData("  two   spaces  ", "two|spaces")]
    [InlineData("one\n\ntwo", "one|two")]
    [InlineData("a verylongwordindeed b", "a|verylongwo|rdindeed b")]
    [InlineData("twelve\u00A0km away", "twelve\u00A0km|away")]
    [InlineData("cafe\u0301s cafe\u0301", "cafe\u0301s cafe\u0301")]
    [InlineData("日本語の新聞を読む", "日本語の新|聞を読む")]
    [InlineData("日本語新聞。読む", "日本語新|聞。読む")]
    [InlineData("news日本語news", "news日本語|news")]
    [InlineData(" \n ", "")]
    public void Lines_end_where_a_reader_expects_it(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', WordWrap.Lines(text, 10).Select(line => $"{line.Of(text)}")));

    [Fact]
    public void A_letter_wider_than_the_line_has_a_line_of_its_own() =>
        Assert.Equal([0, 1], WordWrap.Lines("日本", 1).Select(line => line.Start));
}
