using Standfirst.Dom;
using Standfirst.Extraction.Content.Pictures;

namespace Standfirst.Tests.Extraction.Content.Pictures;

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
    [InlineData("<figure><div><img><button>5</button></div><figcaption>The ferry</figcaption></figure>", "The ferry", null)]
    [InlineData("<figure><div><img><p>Open this photo</p></div><figcaption>The ferry</figcaption></figure>", "The ferry", null)]
    [InlineData("<figure><div><img><span class=credit>Mara Lind</span></div><figcaption>The ferry</figcaption></figure>", "The ferry", "Mara Lind")]
    [InlineData("<figure><img><figcaption><div class=bildautor>Bild: Mara Lind</div> Die Fähre</figcaption></figure>", "Die Fähre", "Mara Lind")]
    [InlineData("<figure><img><figcaption><span>The ferry</span> <span>Foto: Mara Lind</span></figcaption></figure>", "The ferry", "Mara Lind")]
    [InlineData("<figure><img><div><span>Foto: Mara Lind</span></div><figcaption>The ferry</figcaption></figure>", "The ferry", "Mara Lind")]
    [InlineData("<figure><img><figcaption><span class=sr-only>Picture</span> The ferry <cite>Mara Lind</cite></figcaption></figure>", "The ferry", "Mara Lind")]
    [InlineData("<figure><a><img src=/a.jpg></a><figcaption>The ferry</figcaption><dialog><img src=/a.jpg></dialog></figure>", "The ferry", null)]
    [InlineData("<main><picture><img></picture><figcaption>The ferry</figcaption><h2>Later</h2><p>More</p><img src=/b.jpg></main>", "The ferry", null)]
    [InlineData("<figure><a data-caption='The ferry'><img></a></figure>", "The ferry", null)]
    [InlineData("<div><img><p>2</p></div>", null, null)]
    [InlineData("<div><img><h2>Another story</h2><p>Its teaser</p></div>", null, null)]
    [InlineData("<div><div><img></div><div><img></div><p>Both ferries</p></div>", null, null)]
    [InlineData("<figure><img></figure>", null, null)]
    public void A_caption_and_its_credit_are_found_around_the_picture(string markup, string? words, string? credit)
    {
        using var page = PageParser.Parse($"<body>{markup}</body>");

        Assert.Equal(new PictureCaption(words, credit), CaptionReader.Of(page.Document.First(TagName.Img)));
    }
}
