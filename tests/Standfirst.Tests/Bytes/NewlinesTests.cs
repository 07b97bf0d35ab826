using System.Text;
using Standfirst.Bytes;

namespace Standfirst.Tests.Bytes;

public class NewlinesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("one\r\ntwo\r\n", "one\ntwo\n")]
    [InlineData("one\rtwo\r", "one\ntwo\n")]
    [InlineData("\r\r\n\n\r", "\n\n\n\n")]
    [InlineData("\r\nü\r\r\n", "\nü\n\n")]
    public void Every_newline_becomes_one_LF(string text, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);

        Assert.Equal(expected, Encoding.UTF8.GetString(bytes, 0, Newlines.Normalize(bytes)));
    }
}
