using System.Text;
using Standfirst.Bytes;

namespace Standfirst.Tests.Bytes;

public class StatefulDecoderTests
{
    static string Decode(ReadOnlySpan<byte> text, string encoding)
    {
        byte[] utf8 = new byte[3 * text.Length + 3];
        int length = StatefulDecoder.Decode(text, StatefulDecoder.Of(encoding)!, utf8);
        return Encoding.UTF8.GetString(utf8, 0, length);
    }

    [Fact]
    public void UTF_16_comes_back_wherever_a_round_ends()
    {
        for (int ascii = 0; ascii < 4; ascii++)
        {
            string text = new string('a', ascii) + string.Concat(Enumerable.Repeat("😀é橋", 500));

            Assert.Equal(text, Decode(Encoding.Unicode.GetBytes(text), "utf-16le"));
            Assert.Equal(text, Decode(Encoding.BigEndianUnicode.GetBytes(text), "utf-16be"));
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00 }, "a\uFFFDb")]
    [InlineData(new byte[] { 0x61, 0x00, 0x00, 0xDC }, "a\uFFFD")]
    [InlineData(new byte[] { 0x61, 0x00, 0x3D, 0xD8 }, "a\uFFFD")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 }, "a\uFFFD")]
    public void Half_a_pair_and_half_a_unit_are_replaced(byte[] text, string expected)
    {
        Assert.Equal(expected, Decode(text, "utf-16le"));
    }

    [Fact]
    public void ISO_2022_JP_comes_back()
    {
        const string text = "港の<b>橋</b>が開通";
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(50220)!.GetBytes(text);

        Assert.Equal(text, Decode(bytes, "iso-2022-jp"));
    }
}
