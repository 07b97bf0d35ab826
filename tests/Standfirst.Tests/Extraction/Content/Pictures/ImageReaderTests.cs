namespace Standfirst.Tests.Extraction.Content.Pictures;

public class ImageReaderTests
{
    static (int? Width, int? Height)[] SidesOf(string sides) =>
        [.. Bodies.Written($"<p>{Bodies.Sentence(1)}</p><figure><img src=/quay.jpg {sides} alt=Quay></figure>").Images
            .Select(image => (image.Width, image.Height))];

    [Theory]
    [InlineData("width=800 height=600", 800, 600)]
    [InlineData("width=800px height=' 600PX '", 800, 600)]
    [InlineData("width=80% height=auto", null, null)]
    [InlineData("width=50vw height=40.5rem", null, null)]
    [InlineData("width=0 height=-3", null, null)]
    public void A_side_is_a_number_of_pixels_and_nothing_else(string sides, int? width, int? height) =>
        Assert.Equal([(width, height)], SidesOf(sides));

    [Theory]
    [InlineData("width=80 height=80")]
    [InlineData("width=80px height=600")]
    public void A_small_one_is_an_icon(string sides) => Assert.Empty(SidesOf(sides));
}
