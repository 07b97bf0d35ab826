using Standfirst.Dom;
using Standfirst.Extraction.Content;

namespace Standfirst.Tests.Extraction.Content;

public class CaptionReaderTests
{
    [Theory]
    [InlineData("<figure><img><figcaption>The ferry at noon</figcaption></figure>", "The ferry at noon", null)]
    [InlineData("<figure><img><figcaption>The ferry at noon. Photo: Mara Lind</figcaption></figure>", "The ferry at noon.", "Mara Lind")]
    [InlineData("<figure><img><figcaption>Die Fähre (Foto: Mara Lind/hc)</figcaption></figure>", "Die Fähre", "Mara Lind/hc")]
    [InlineData("<figure><img><figcaption>The ferry <span class=photo-credit>Mara Lind</span></figcaption></figure>", "The ferry", "Mara Lind")]
    [InlineData("<div><figure><img></figure><p class=wp-caption-text>The ferry</p></div>", "The ferry", null)]
    [InlineData("<div><picture><img></picture><p>The ferry at noon</p></div>", "The ferry at noon", null)]
    [InlineData("<figure><img><img src=zoom.svg><figcaption>The ferry</figcaption></figure>", "The ferry", null)]
    [InlineData("<div><img><h2>Another story</h2><p>Its teaser</p></div>", null, null)]
    [InlineData("<div><div><img></div><div><img></div><p>Both ferries</p></div>", null, null)]
    [InlineData("<figure><img></figure>", null, null)]
    public void A_caption_and_its_credit_are_found_around_the_picture(string markup, string? words, string? credit)
    {
        using var page = PageParser.Parse($"<body>{markup}</body>");

        Assert.Equal(new PictureCaption(words, credit), CaptionReader.Of(page.Document.First(TagName.Img)));
    }
}
