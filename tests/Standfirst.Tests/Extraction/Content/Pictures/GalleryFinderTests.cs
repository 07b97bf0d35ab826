using Standfirst.Dom;
using Standfirst.Extraction.Content;
using Standfirst.Extraction.Content.Pictures;
using Standfirst.Text;

namespace Standfirst.Tests.Extraction.Content.Pictures;

public class GalleryFinderTests
{
    static int?[] GalleriesOf(string markup)
    {
        using var page = PageParser.Parse(markup);
        using var blocks = BlockReader.Read(page, ReadingLimits.None);
        var body = BodyWriter.Write(page, [.. blocks], new Uri("https://marrow-bay.example/news/1"));
        return [.. GalleryFinder.Mark(page, body).Select(image => image.Gallery)];
    }

    static string Picture(int number) =>
        $"<figure><img src=/{number}.jpg width=800 height=600 alt=Quay><figcaption>Quay {number}</figcaption></figure>";

    static string Bare(int number) => $"<figure><img src=/{number}.jpg width=800 height=600 alt=Quay></figure>";

    [Fact]
    public void Pictures_in_an_element_that_is_named_so_are_a_gallery() => Assert.Equal(
        [null, 0, 0, 1, 1],
        GalleriesOf($"""
            {Picture(1)}<p>{Bodies.Sentence(1)}</p>
            <div class="image-gallery"><div>{Picture(2)}</div><p>A line.</p><div>{Picture(3)}</div></div><p>{Bodies.Sentence(2)}</p>
            <ul class="bildergalerie"><li>{Picture(4)}</li><li>{Picture(5)}</li></ul>
            """));

    [Fact]
    public void Three_pictures_without_a_word_between_are_a_gallery() => Assert.Equal(
        [0, 0, 0], GalleriesOf($"<p>{Bodies.Sentence(1)}</p>{Bare(1)}{Bare(2)}{Bare(3)}<p>{Bodies.Sentence(2)}</p>"));

    [Fact]
    public void A_pair_is_none_and_one_alone_is_none() => Assert.Equal(
        [null, null, null],
        GalleriesOf($"<p>{Bodies.Sentence(1)}</p>{Bare(1)}{Bare(2)}<p>{Bodies.Sentence(2)}</p><div class=gallery>{Picture(3)}</div>"));
}
