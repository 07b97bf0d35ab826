using System.Text;
using Standfirst.Bytes;

namespace Standfirst.Tests.Bytes;

public class EncodingSnifferTests
{
    const string German = "Größere Brücken führen über den Fluss, hört man: schön für ältere Fußgänger";

    static byte[] Bytes(string text, string encoding) =>
        CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);

    static (string Encoding, string? Overruled) Choose(ReadOnlySpan<byte> page, string? transport = null)
    {
        EncodingChoice choice = ChoiceOf(page, transport);
        return (choice.Encoding, choice.Overruled);
    }

    static EncodingChoice ChoiceOf(ReadOnlySpan<byte> page, string? transport)
    {
        ReadOnlySpan<byte> text = page[EncodingSniffer.ByteOrderMark(page).Length..];
        return EncodingSniffer.Choose(page, transport, Utf8Copy.Copy(text, new byte[text.Length]));
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "utf-8", 3)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 }, "utf-16be", 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "utf-16le", 2)]
    public void A_byte_order_mark_outranks_every_declaration(byte[] page, string encoding, int length)
    {
        EncodingChoice choice = ChoiceOf(page, "big5");

        Assert.Equal((encoding, length, "big5"), (choice.Encoding, choice.MarkLength, choice.Overruled));
    }

    [Fact]
    public void The_server_outranks_the_meta_element()
    {
        byte[] page = [.. "<meta charset=windows-1252>"u8, 0xE1];

        Assert.Equal(("koi8-r", null), Choose(page, "koi8-r"));
    }

    [Fact]
    public void A_label_from_the_server_that_means_nothing_is_no_label()
    {
        byte[] page = [.. "<meta charset=windows-1251>"u8, 0xE1];

        Assert.Equal(("windows-1251", null), Choose(page, "none"));
    }

    [Fact]
    public void ASCII_keeps_the_encoding_that_was_declared()
    {
        Assert.Equal(("koi8-r", null), Choose("plain"u8, "koi8-r"));
        Assert.Equal(("utf-8", null), Choose("plain"u8));
        Assert.Equal(("utf-8", null), Choose([]));
    }

    [Theory]
    [InlineData("windows-1252"), InlineData("koi8-r"), InlineData("gbk"), InlineData("shift_jis")]
    [InlineData("iso-2022-jp"), InlineData("utf-16le"), InlineData("replacement")]
    public void UTF_8_overrules_a_declaration_of_anything_else(string declared)
    {
        Assert.Equal(("utf-8", declared), Choose(Encoding.UTF8.GetBytes(German), declared));
    }

    [Fact]
    public void Two_characters_of_Chinese_that_could_be_UTF_8_are_not()
    {
        byte[] page = Bytes("联通", "gb18030");      // well known for looking like UTF-8

        Assert.Equal(("gbk", null), Choose(page, "gbk"));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_overrule_a_declaration_of_it()
    {
        Assert.Equal(("windows-1252", "utf-8"), Choose(Bytes(German, "windows-1252"), "utf-8"));
    }

    [Fact]
    public void A_cut_or_a_foreign_snippet_does_not_make_UTF_8_something_else()
    {
        byte[] cut = [.. Encoding.UTF8.GetBytes(German), 0xC3];
        byte[] cutWithSnippet = [0xE9, (byte)' ', .. cut];

        Assert.Equal(("utf-8", null), Choose(cutWithSnippet, "utf-8"));
        Assert.Equal(("utf-8", null), Choose(cutWithSnippet));
        Assert.Equal(("utf-8", "windows-1252"), Choose(cut, "windows-1252"));
    }

    [Fact]
    public void A_two_byte_encoding_that_the_bytes_do_not_fit_is_overruled()
    {
        byte[] page = Bytes("<p>Мэр города в субботу открыл новый мост через реку</p>", "windows-1251");

        Assert.Equal(("windows-1251", "euc-jp"), Choose(page, "euc-jp"));
    }

    [Fact]
    public void A_single_byte_encoding_is_believed_whatever_the_bytes()
    {
        byte[] page = Bytes("Мэр города в субботу открыл новый мост", "windows-1251");

        Assert.Equal(("windows-1252", null), Choose(page, "latin1"));
    }

    [Theory]
    [InlineData(null, null), InlineData("utf-8", "utf-8"), InlineData("utf-16le", null)]
    public void UTF_16_shows_by_its_zero_bytes(string? declared, string? overruled)
    {
        Assert.Equal(("utf-16le", overruled), Choose(Encoding.Unicode.GetBytes("<title>橋が開通"), declared));
    }

    [Fact]
    public void UTF_16_shows_which_end_comes_first()
    {
        byte[] page = Encoding.BigEndianUnicode.GetBytes("<title>");

        Assert.Equal(("utf-16be", "utf-16le"), Choose(page, "utf-16"));
    }

    [Fact]
    public void A_page_without_zero_bytes_is_not_UTF_16()
    {
        Assert.Equal(("utf-8", "utf-16le"), Choose("<title>plain"u8, "utf-16"));
    }

    [Fact]
    public void A_zero_byte_or_two_are_not_UTF_16()
    {
        Assert.Equal(("utf-8", null), Choose("<p>a\0b\0 and then a long run of plain ASCII text"u8));
    }

    [Fact]
    public void ISO_2022_JP_needs_its_escapes()
    {
        byte[] escaped = [0x1B, .. "$B66\u001B(B"u8];

        Assert.Equal(("iso-2022-jp", null), Choose(escaped, "iso-2022-jp"));
        Assert.Equal(("windows-1252", "iso-2022-jp"), Choose(Bytes(German, "windows-1252"), "iso-2022-jp"));
    }
}
