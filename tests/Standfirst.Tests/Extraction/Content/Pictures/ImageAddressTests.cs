using Standfirst.Dom;
using Standfirst.Extraction.Content.Pictures;

namespace Standfirst.Tests.Extraction.Content.Pictures;

public class ImageAddressTests
{
    static string? AddressIn(string markup)
    {
        using var page = PageParser.Parse($"<body>{markup}</body>");
        return ImageAddress.Of(page.Document.First(TagName.Body).FirstChild, new Uri("https://marrow-bay.example/news/1"));
    }

    [Theory]
    [InlineData("<img src=/ferry.jpg>")]
    [InlineData("<img src=/small.jpg srcset='/small.jpg 300w, /ferry.jpg 900w'>")]
    [InlineData("<img src=data:image/gif;base64,R0 data-src=/ferry.jpg>")]
    [InlineData("<img src=/lazy-placeholder.png data-hi-res-src=/ferry.jpg>")]
    [InlineData("<img src=/blank.gif data-lazyload=/ferry.jpg>")]
    [InlineData("<img src=/logo.svg srcset=/logo.svg data-srcset='/small.jpg 300w, /ferry.jpg 900w'>")]
    [InlineData("<img data-slider-srcset='/small.jpg 300w, /ferry.jpg 900w'>")]
    [InlineData("<picture><source srcset='/small.jpg 300w'><source srcset='/ferry.jpg 900w'><img src=/other.jpg></picture>")]
    [InlineData("<picture><source srcset='/phone.webp' media='(max-width: 400px)'><img src=/ferry.jpg></picture>")]
    [InlineData("<picture><source srcset='/ferry.jpg'><img></picture>")]
    [InlineData("<img data-id=1><noscript><img src=/ferry.jpg></noscript>")]
    [InlineData("<lazy-picture data-srcset='/ferry.jpg 900w'></lazy-picture>")]
    public void The_best_address_is_found_wherever_it_waits(string markup)
    {
        Assert.Equal("https://marrow-bay.example/ferry.jpg", AddressIn(markup));
    }

    [Theory]
    [InlineData("<img>")]
    [InlineData("<img src=data:image/gif;base64,R0>")]
    [InlineData("<img data-id=/ferry.jpg>")]
    [InlineData("<picture></picture>")]
    public void Without_an_address_there_is_no_picture(string markup)
    {
        Assert.Null(AddressIn(markup));
    }
}
