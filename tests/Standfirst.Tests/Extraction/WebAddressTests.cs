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
}
