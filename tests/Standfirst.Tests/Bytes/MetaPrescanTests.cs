using System.Text;
using Standfirst.Bytes;

namespace Standfirst.Tests.Bytes;

public class MetaPrescanTests
{
    static string? Find(string head) => MetaPrescan.FindEncoding(Encoding.Latin1.GetBytes(head));

    [Theory]
    [InlineData("<meta charset=koi8-r>")]
    [InlineData("<meta charset='koi8-r'>")]
    [InlineData("<META CHARSET=\" KOI8-R \"/>")]
    [InlineData("<meta/charset=koi8-r >")]
    [InlineData("<meta\ncharset\t=\r\n'koi8-r'>")]
    [InlineData("<meta name=x charset=koi8-r content='text/html; charset=big5'>")]
    [InlineData("<meta a b=1 c='2' d=\"3\" charset=koi8-r>")]
    [InlineData("<meta =x charset=koi8-r>")]                                // an equals sign may begin a name
    [InlineData("<meta a=>x<meta charset=koi8-r>")]
    public void The_charset_attribute_names_the_encoding(string head)
    {
        Assert.Equal("koi8-r", Find(head));
    }

    [Theory]
    [InlineData("<meta http-equiv=content-type content='text/html; charset=koi8-r'>")]
    [InlineData("<meta content='text/html; charset=koi8-r' http-equiv='Content-Type'>")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html;charset='koi8-r'\">")]
    [InlineData("<meta http-equiv=Content-Type content=charset=koi8-r>")]
    [InlineData("<meta http-equiv=Content-Type content='charset charset = koi8-r;x'>")]
    [InlineData("<meta http-equiv=Content-Type content='CHARSET=koi8-r big5'>")]
    public void The_content_of_a_pragma_names_the_encoding(string head)
    {
        Assert.Equal("koi8-r", Find(head));
    }

    [Theory]
    [InlineData("<meta content='text/html; charset=koi8-r'>")]              // content without a pragma
    [InlineData("<meta http-equiv=refresh content='text/html; charset=koi8-r'>")]
    [InlineData("<meta http-equiv=content-type>")]                          // a pragma without content
    [InlineData("<meta http-equiv=content-type content='text/html'>")]
    [InlineData("<meta http-equiv=content-type content='charset=\"koi8-r'>")]
    [InlineData("<meta http-equiv=content-type content='charset'>")]
    [InlineData("<meta charset=no-such-encoding>")]
    [InlineData("<meta charset=no-such-encoding http-equiv=content-type content='charset=koi8-r'>")]
    [InlineData("<meta charset=>")]
    [InlineData("<metacharset=koi8-r>")]
    [InlineData("<meta charset=koi8-r")]                                    // cut off
    [InlineData("<meta charset='koi8-r>")]
    [InlineData("<title charset=koi8-r>")]
    [InlineData("<a title='<meta charset=koi8-r>'>")]
    [InlineData("<!-- <meta charset=koi8-r> -->")]
    [InlineData("<!-- <meta charset=koi8-r>")]
    [InlineData("<!doctype <meta charset=koi8-r>")]
    [InlineData("</ <meta charset=koi8-r>")]
    [InlineData("<? <meta charset=koi8-r>")]
    [InlineData("<")]
    [InlineData("<meta")]
    [InlineData("<meta ")]
    [InlineData("<!--")]
    [InlineData("")]
    public void Nothing_else_does(string head)
    {
        Assert.Null(Find(head));
    }

    [Fact]
    public void Only_the_first_attribute_of_a_name_counts()
    {
        Assert.Equal("koi8-r", Find("<meta charset=koi8-r charset=big5>"));
        Assert.Null(Find("<meta http-equiv=refresh http-equiv=content-type content='charset=big5'>"));
    }

    [Fact]
    public void The_charset_attribute_outranks_the_content_in_either_order()
    {
        Assert.Equal("koi8-r", Find("<meta http-equiv=content-type content='charset=big5' charset=koi8-r>"));
        Assert.Equal("koi8-r", Find("<meta http-equiv=content-type charset=koi8-r content='charset=big5'>"));
    }

    [Fact]
    public void The_first_element_that_declares_a_known_encoding_is_believed()
    {
        Assert.Equal("koi8-r", Find("<meta charset=nonsense><meta charset=koi8-r><meta charset=big5>"));
    }

    [Theory]
    [InlineData("<!--><meta charset=koi8-r>")]                              // its hyphens open and close it
    [InlineData("<!-- > -- <meta charset=big5> --><meta charset=koi8-r>")]
    [InlineData("<!DOCTYPE html><html lang=ru><head><meta charset=koi8-r>")]
    [InlineData("<?php ?></a b='>'><meta charset=koi8-r>")]
    [InlineData("<a title='<meta charset=big5>'><meta charset=koi8-r>")]
    [InlineData("a < b <1 <<meta charset=koi8-r>")]
    public void What_stands_before_is_skipped_as_markup(string head)
    {
        Assert.Equal("koi8-r", Find(head));
    }

    [Theory]
    [InlineData("<meta charset=utf-16>", "utf-8")]
    [InlineData("<meta charset=utf-16be>", "utf-8")]
    [InlineData("<meta charset=x-user-defined>", "windows-1252")]
    public void What_cannot_be_or_is_not_meant_is_replaced(string head, string encoding)
    {
        Assert.Equal(encoding, Find(head));
    }

    [Fact]
    public void A_declaration_is_found_within_reach_only()
    {
        Assert.Equal("koi8-r", Find(new string(' ', 16_000) + "<meta charset=koi8-r>"));
        Assert.Null(Find(new string(' ', 16_384) + "<meta charset=koi8-r>"));
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='koi8-r'?><html>", "koi8-r")]
    [InlineData("<?xml version=\"1.0\" encoding = \"KOI8-R\" ?>", "koi8-r")]
    [InlineData("<?xml encoding='utf-16'?>", "utf-8")]
    [InlineData("<?xml encoding='koi8-r'?><meta charset=big5>", "big5")]
    [InlineData("<\0?\0x\0m\0l\0", "utf-16le")]
    [InlineData("\0<\0?\0x\0m\0l", "utf-16be")]
    [InlineData("<?xml encoding='none'?>", null)]
    [InlineData(" <?xml encoding='koi8-r'?>", null)]
    [InlineData("<?xml encoding='koi8 -r'?>", null)]
    [InlineData("<?xml encoding='koi8-r?>'", null)]
    [InlineData("<?xml encoding=koi8-r?>", null)]
    [InlineData("<?xml encoding 'koi8-r'?>", null)]
    [InlineData("<?xml version='1.0'?>", null)]
    [InlineData("<?xml encoding='koi8-r'", null)]
    [InlineData("<?xml encoding>", null)]
    public void An_XML_declaration_is_the_second_choice(string head, string? encoding)
    {
        Assert.Equal(encoding, Find(head));
    }

    [Fact]
    public void Every_beginning_of_a_declaration_can_be_the_whole_page()
    {
        const string page = "<?xml encoding='big5'?><!-- - --><a b='c' d>"
            + "<meta http-equiv='content-type' content='text/html; charset=\"koi8-r\"'>";
        for (int length = 0; length < page.Length; length++)
            Assert.NotEqual("koi8-r", Find(page[..length]));
        Assert.Equal("koi8-r", Find(page));
    }
}
