using System.Text;
using Standfirst.Bytes;

namespace Standfirst.Tests.Bytes;

public class PageDecoderTests
{
    static readonly byte[] CurlyQuotes1252 = [0x93, (byte)'H', (byte)'i', 0x94, (byte)' ', 0x97, (byte)' ', 0x80];

    static (string Text, string Encoding) Decode(ReadOnlySpan<byte> page, string? transport = null)
    {
        string text = PageDecoder.Decode(page, transport, out string encoding);
        return (text, encoding);
    }

    [Fact]
    public void A_byte_order_mark_outranks_every_label()
    {
        byte[] page = [0xEF, 0xBB, 0xBF, .. "<meta charset=big5>é"u8];

        Assert.Equal(("<meta charset=big5>é", "utf-8"), Decode(page, "shift_jis"));
    }

    [Fact]
    public void The_server_outranks_the_meta_element()
    {
        byte[] page = [.. "<meta charset=windows-1252>"u8, 0xE1];

        Assert.Equal(("<meta charset=windows-1252>А", "koi8-r"), Decode(page, "koi8-r"));
    }

    [Theory]
    [InlineData("<meta charset=\"iso-8859-2\">", "iso-8859-2")]
    [InlineData("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=Shift_JIS'>", "shift_jis")]
    [InlineData("<meta content='text/html;charset=gbk' http-equiv=content-type>", "gb18030")]
    [InlineData("<!-- <meta charset=koi8-r> --><meta charset=windows-1251>", "windows-1251")]
    public void The_meta_element_names_the_encoding(string head, string encoding)
    {
        byte[] page = [.. Encoding.ASCII.GetBytes(head), 0xB1, 0xE1];

        Assert.Equal(encoding, Decode(page).Encoding);
    }

    [Fact]
    public void Latin_1_means_windows_1252()
    {
        byte[] page = [.. "<meta charset=iso-8859-1>"u8, .. CurlyQuotes1252];

        Assert.Equal(("<meta charset=iso-8859-1>“Hi” — €", "windows-1252"), Decode(page));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_overrule_a_label_that_says_they_are()
    {
        byte[] page = [.. "<meta charset=utf-8>"u8, .. CurlyQuotes1252];

        Assert.Equal("windows-1252", Decode(page).Encoding);
    }

    [Fact]
    public void UTF_8_beyond_ASCII_overrules_a_label_that_says_something_else()
    {
        Assert.Equal(("<meta charset=iso-8859-1>żółw", "utf-8"), Decode("<meta charset=iso-8859-1>żółw"u8));
    }

    [Fact]
    public void A_page_cut_in_mid_character_is_still_UTF_8()
    {
        byte[] page = Encoding.UTF8.GetBytes("<p>Über Öl und Äpfel fürs Frühstück, schön für ältere Hörer");

        Assert.Equal("utf-8", Decode([.. page, 0xC3]).Encoding);
    }

    [Fact]
    public void Without_any_label_bytes_that_are_no_UTF_8_are_windows_1252()
    {
        Assert.Equal(("“Hi” — €", "windows-1252"), Decode(CurlyQuotes1252));
    }

    [Fact]
    public void No_bytes_are_no_text()
    {
        Assert.Equal(("", "utf-8"), Decode([]));
    }

    [Fact]
    public void Every_encoding_of_the_label_table_can_be_decoded()
    {
        foreach (string encoding in EncodingLabels.All)
            Assert.NotEmpty(PageDecoder.Decode([0xC2, 0xA1, (byte)'a', (byte)'b'], encoding, out _));
    }
}
