using System.Text;
using Standfirst.Extraction;

namespace Standfirst.Tests.Extraction;

public class WebAddressTests
{
    static readonly Uri Page = new("https://marrow-bay.example/news/ferry?id=1");

    [Theory]
    [InlineData("https://other.example/a", "https://other.example/a")]
    [InlineData(" /map ", "https://marrow-bay.example/map")]
    [InlineData("tide", "https://marrow-bay.example/news/tide")]
    [InlineData("?page=2", "https://marrow-bay.example/news/ferry?page=2")]
    [InlineData("//cdn.example/a.jpg", "https://cdn.example/a.jpg")]
    [InlineData("a:b/c", null)]
    [InlineData("javascript:go()", null)]
    [InlineData("mailto:desk@marrow-bay.example", null)]
    [InlineData("data:image/gif;base64,R0lGODlh", null)]
    [InlineData("http://", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Addresses_of_the_web_become_absolute_and_others_are_none(string? address, string? absolute)
    {
        Assert.Equal(absolute, WebAddress.Absolute(address, Page));
    }

    [Fact]
    public void Without_a_page_only_an_absolute_address_is_one()
    {
        Assert.Equal("https://other.example/a", WebAddress.Absolute("https://other.example/a", null));
        Assert.Equal("https://cdn.example/a.jpg", WebAddress.Absolute("//cdn.example/a.jpg", null));
        Assert.Null(WebAddress.Absolute("/map", null));
        Assert.Null(WebAddress.Absolute("map", null));
    }

    [Fact]
    public void A_base_element_outranks_the_pages_address_and_may_be_relative_to_it()
    {
        Assert.Equal(new Uri("https://marrow-bay.example/archive/"), WebAddress.BaseOf("/archive/", Page, null));
        Assert.Equal(new Uri("https://cdn.example/"), WebAddress.BaseOf("https://cdn.example/", Page, null));
        Assert.Equal(Page, WebAddress.BaseOf("javascript:", Page, "https://other.example/"));
    }

    [Fact]
    public void A_page_of_unknown_origin_is_where_it_says()
    {
        Assert.Equal(new Uri("https://marrow-bay.example/news/1"), WebAddress.BaseOf(null, null, "https://marrow-bay.example/news/1"));
        Assert.Null(WebAddress.BaseOf(null, null, null));
    }

    [Theory]
    [InlineData("https://other.example/a")]
    [InlineData("http://other.example/")]
    [InlineData("https://other.example/a/b.html?c=d&e=f,g;h=(i)*j+k!$@:")]
    [InlineData("https://other.example")]
    [InlineData("https://OTHER.example/a")]
    [InlineData("https://other.example:8080/a")]
    [InlineData("https://user@other.example/a")]
    [InlineData("https://other.example/a%41%2f%c3%a9")]
    [InlineData("https://other.example/a/../b/./c")]
    [InlineData("https://other.example/a?b=/../c")]
    [InlineData("https://other.example/a./b...")]
    [InlineData("https://other.example/a#b#c")]
    [InlineData("https://other.example/é?ü")]
    [InlineData("https://other.example/a b|c[d]{e}'f'\"g\"<h>")]
    [InlineData("https://other.example//a//b")]
    [InlineData("https://10.1.2.3/a")]
    [InlineData("https://1.2/a")]
    [InlineData("https://0x7f.1/a")]
    [InlineData("https://other..example/a")]
    [InlineData("https://-other.example/a")]
    [InlineData("https://other-.example/a")]
    [InlineData("https://other.example./a")]
    [InlineData("https://xn--bcher-kva.example/a")]
    [InlineData("https://bücher.example/a")]
    [InlineData("https:///a")]
    [InlineData("https://other.example\\a")]
    [InlineData("/")]
    [InlineData("/a/b?c=d")]
    [InlineData("/a:b")]
    [InlineData("/../a")]
    [InlineData("/a%20b")]
    [InlineData("///a")]
    public void An_address_that_needs_no_change_is_what_the_systems_own_reader_makes_of_it(string address)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(address);
        foreach (string page in new[] { "https://marrow-bay.example/news/1?a=b", "http://marrow-bay.example:81/", "http://bücher.example/", "http://10.1.2.3/" })
            Assert.Equal(WebAddress.Absolute(address, new Uri(page)), WebAddress.Absolute(utf8, new Uri(page)));
        Assert.Equal(WebAddress.Absolute(address, null), WebAddress.Absolute(utf8, null));
    }
}
