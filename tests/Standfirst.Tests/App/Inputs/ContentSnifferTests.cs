using System.Text;
using Standfirst.App.Inputs;

namespace Standfirst.Tests.App.Inputs;

public class ContentSnifferTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "a PDF document")]
    [InlineData("\u0089PNG\r\n\u001A\n", "a PNG picture")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "a JPEG picture")]
    [InlineData("GIF89a", "a GIF picture")]
    [InlineData("PK\u0003\u0004", "a ZIP archive")]
    [InlineData("\u007FELF\u0002\u0001", "binary data")]
    [InlineData("words and then \0", "binary data")]
    public void Binary_data_is_told_by_its_first_bytes(string latin1, string kind) =>
        Assert.Equal(kind, ContentSniffer.FindBinary(Encoding.Latin1.GetBytes(latin1)));

    [Theory]
    [InlineData("<!DOCTYPE html>\0")]
    [InlineData("\r\n <html>\u0001")]
    [InlineData("<!-- saved \u0002 -->")]
    [InlineData("\u00EF\u00BB\u00BFwords \u0001")]
    public void A_signature_or_byte_order_mark_outranks_odd_bytes(string latin1) =>
        Assert.Null(ContentSniffer.FindBinary(Encoding.Latin1.GetBytes(latin1)));

    [Theory]
    [InlineData("Die F\u00E4hre f\u00E4hrt.\t\f\r\n")]
    [InlineData("\u001B$B")]
    [InlineData("<section>")]
    [InlineData("")]
    public void Text_in_an_old_encoding_is_no_binary_data(string latin1) =>
        Assert.Null(ContentSniffer.FindBinary(Encoding.Latin1.GetBytes(latin1)));

    [Fact]
    public void Only_the_first_1445_bytes_count()
    {
        byte[] Zero(int after) => [.. Enumerable.Repeat((byte)' ', after), 0];

        Assert.Equal("binary data", ContentSniffer.FindBinary(Zero(after: 1444)));
        Assert.Null(ContentSniffer.FindBinary(Zero(after: 1445)));
    }

    [Fact]
    public void A_tag_needs_an_end_to_be_a_signature()
    {
        Assert.Equal("binary data", ContentSniffer.FindBinary("<pear\0"u8));
        Assert.Equal("binary data", ContentSniffer.FindBinary("<p\0"u8));
        Assert.Null(ContentSniffer.FindBinary("<p >\0"u8));
    }

    [Theory]
    [InlineData("<!doctype html>", true)]
    [InlineData("\n\t<article class=story>", true)]
    [InlineData("<?xml version='1.0'?>", true)]
    [InlineData("date 2024-08-05\n\nFerry", false)]
    [InlineData("< 3 hours to go", false)]
    [InlineData("<3", false)]
    [InlineData("<", false)]
    [InlineData("", false)]
    public void Markup_begins_with_a_tag(string page, bool isMarkup)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(page);

        Assert.Equal(isMarkup, ContentSniffer.IsMarkup(utf8));
        Assert.Equal(isMarkup, ContentSniffer.IsMarkup([.. Encoding.UTF8.Preamble, .. utf8]));
    }

    [Fact]
    public void UTF_16_with_a_byte_order_mark_is_text_and_its_markup_is_seen()
    {
        foreach (Encoding utf16 in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] page = [.. utf16.Preamble, .. utf16.GetBytes("\n<html>")];
            byte[] words = [.. utf16.Preamble, .. utf16.GetBytes("Ferry")];

            Assert.Null(ContentSniffer.FindBinary(page));
            Assert.True(ContentSniffer.IsMarkup(page));
            Assert.Null(ContentSniffer.FindBinary(words));
            Assert.False(ContentSniffer.IsMarkup(words));
        }
    }
}
