using Standfirst.Archive.Addresses;
using Standfirst.Articles;

namespace Standfirst.Tests.Archive;

public class PageAddressTests
{
    [Theory]
    [InlineData("HTTP://Www.Example.org:80/a?utm_source=x&id=3&fbclid=1#top", "https://www.example.org/a?id=3")]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org:8443/a?", "https://example.org:8443/a")]
    [InlineData("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4")]
    public void Addresses_that_mean_the_same_page_are_written_the_same(string url, string address) =>
        Assert.Equal(address, PageAddress.OfUrl(url)!.Value.Text);

    [Theory]
    [InlineData("https://m.example.org/a?x=1", "https://www.example.org/a", "https://www.example.org/a")]
    [InlineData("https://www.example.org/a", "https://elsewhere.example/b", "https://www.example.org/a")]
    [InlineData("https://www.example.org/a", "https://www.example.org/", "https://www.example.org/a")]
    [InlineData("https://www.example.org/a", "nonsense", "https://www.example.org/a")]
    [InlineData(null, "https://www.example.org/a", "https://www.example.org/a")]
    public void A_canonical_url_counts_for_its_own_site_only(string? url, string canonical, string address) =>
        Assert.Equal(address, PageAddress.Of(new Article { Url = url, CanonicalUrl = canonical }, "a.html").Text);

    [Theory]
    [InlineData("WWW.Example.org", "example.org")]
    [InlineData(" https://www.example.org/a?b#c", "example.org")]
    [InlineData("example.org/", "example.org")]
    [InlineData("example.org:8443", "example.org")]
    [InlineData("bücher.example", "xn--bcher-kva.example")]
    [InlineData("xn--bcher-kva.example", "xn--bcher-kva.example")]
    [InlineData("two words", null)]
    [InlineData("ftp://example.org/", null)]
    public void A_site_is_named_by_its_host_or_any_address_of_it(string site, string? host) =>
        Assert.Equal(host, PageAddress.HostOfSite(site));

    [Theory]
    [InlineData("https://a\u200f.example/a")]
    [InlineData("https://xn--a.example/a")]
    [InlineData("https://\u05d0a.example/a")]
    public void A_host_that_cannot_be_written_in_plain_letters_is_no_trouble(string url)
    {
        PageAddress.OfUrl(url);

        Assert.NotEmpty(PageAddress.Of(new Article { Url = url }, "a.html").Text);
    }

    [Fact]
    public void A_page_without_a_url_is_known_by_its_input_and_its_bytes()
    {
        var article = new Article { Page = new() { Sha256 = "abc" } };

        Assert.Equal(new("input:a.html#abc", null), PageAddress.Of(article, "a.html"));
    }
}
