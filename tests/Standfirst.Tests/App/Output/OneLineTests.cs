using Standfirst.App.Output;

namespace Standfirst.Tests.App.Output;

public class OneLineTests
{
    [Theory]
    [InlineData("plain words.html", "plain words.html")]
    [InlineData("Fähre 🚢 渡船.html", "Fähre 🚢 渡船.html")]
    [InlineData("red\u001B[31m.html", @"red\u001B[31m.html")]
    [InlineData("two\r\nlines\u0085\u2028", @"two\u000D\u000Alines\u0085\u2028")]
    [InlineData("\u202Elmth.exe", @"\u202Elmth.exe")]
    [InlineData("\u009B31m", @"\u009B31m")]
    public void What_would_garble_a_terminal_is_written_out(string words, string line) =>
        Assert.Equal(line, OneLine.Of(words));
}
