using System.Text;
using Standfirst.Bytes;

namespace Standfirst.Tests.Bytes;

public class MultiByteDecoderTests
{
    static string Decode(ReadOnlySpan<byte> text, string encoding)
    {
        byte[] utf8 = new byte[3 * text.Length + 3];
        int length = MultiByteDecoder.Decode(text, MultiByteForm.Of(encoding)!, utf8);
        return Encoding.UTF8.GetString(utf8, 0, length);
    }

    [Theory]
    [InlineData("shift_jis", 932, "港の新しい橋は<b>九月</b>に開通する。ﾃﾞｰﾀ、表示ソ能")]
    [InlineData("euc-jp", 51932, "港の新しい橋は<b>九月</b>に開通する。ﾃﾞｰﾀ、表示ソ能")]
    [InlineData("euc-kr", 949, "항구의 새 다리는 <b>9월</b>에 개통된다. 똠방각하 漢字")]
    [InlineData("gbk", 54936, "港口的新桥将于<b>九月</b>通车。朱镕基，繁體字")]
    [InlineData("gb18030", 54936, "港口的新桥将于<b>九月</b>通车。é𠀀㐀")]
    [InlineData("big5", 950, "港口的新橋將於<b>九月</b>通車。許功蓋")]
    public void A_text_comes_back(string encoding, int codePage, string text)
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);

        Assert.Equal(text, Decode(bytes, encoding));
    }

    // Longer than any run that is handed to the code page at once, from every place in a character.
    [Theory]
    [InlineData("shift_jis", 932), InlineData("euc-jp", 51932), InlineData("euc-kr", 949)]
    [InlineData("gb18030", 54936), InlineData("big5", 950)]
    public void A_long_text_comes_back(string encoding, int codePage)
    {
        for (int ascii = 0; ascii < 4; ascii++)
        {
            string text = new string('a', ascii) + new string('港', 1000);
            byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);

            Assert.Equal(text, Decode(bytes, encoding));
        }
    }

    [Theory]
    [InlineData("gbk", new byte[] { 0xB0, (byte)'<', (byte)'p' }, "\uFFFD<p")]
    [InlineData("gbk", new byte[] { 0x81, 0x30, 0x81, (byte)'<' }, "\uFFFD0\uFFFD<")]
    [InlineData("gbk", new byte[] { 0x81, 0xFF, (byte)'p' }, "\uFFFDp")]
    [InlineData("gbk", new byte[] { 0x80, (byte)'5' }, "€5")]
    [InlineData("gb18030", new byte[] { 0xFF, 0x95, 0x32, 0x82, 0x36 }, "\uFFFD𠀀")]
    [InlineData("big5", new byte[] { 0xA4, (byte)'<', 0xA4, 0x80, (byte)'p' }, "\uFFFD<\uFFFDp")]
    [InlineData("shift_jis", new byte[] { 0x82, (byte)'"', 0x80, 0xA0, 0xB1 }, "\uFFFD\"\u0080\uFFFDｱ")]
    [InlineData("euc-jp", new byte[] { 0x8E, (byte)'<', 0x8E, 0xB1, 0xFF }, "\uFFFD<ｱ\uFFFD")]
    [InlineData("euc-kr", new byte[] { 0xB0, (byte)'<', 0xA2, 0xE8 }, "\uFFFD<\uFFFD")]
    public void What_is_broken_takes_no_ASCII_with_it(string encoding, byte[] text, string expected)
    {
        Assert.Equal(expected, Decode(text, encoding));
    }

    [Theory]
    [InlineData("shift_jis", new byte[] { (byte)'a', 0x82 })]
    [InlineData("euc-jp", new byte[] { (byte)'a', 0x8F, 0xB0 })]
    [InlineData("euc-kr", new byte[] { (byte)'a', 0xB0 })]
    [InlineData("gb18030", new byte[] { (byte)'a', 0x81, 0x30, 0x81 })]
    [InlineData("big5", new byte[] { (byte)'a', 0xA4 })]
    public void A_character_that_is_cut_off_is_one_replacement(string encoding, byte[] text)
    {
        Assert.Equal("a\uFFFD", Decode(text, encoding));
    }
}
