using Standfirst.Articles;

namespace Standfirst.Tests.Extraction.Content;

public class MediaAroundTests
{
    static readonly string Story = string.Concat(Enumerable.Range(1, 6).Select(number => $"<p>{Bodies.Sentence(number)}</p>"));

    [Fact]
    public void The_lead_picture_over_the_first_paragraph_belongs_to_the_story()
    {
        var body = Bodies.Of($"<article><figure><img src=/ferry.jpg><figcaption>The ferry</figcaption></figure>{Story}</article>");

        Assert.Equal(BlockKind.Figure, body.Blocks[0].Kind);
        Assert.Equal("The ferry", Assert.Single(body.Images).Caption);
    }

    [Fact]
    public void A_post_behind_the_last_paragraph_belongs_to_the_story()
    {
        var body = Bodies.Of($"<article>{Story}<iframe src='https://www.youtube.com/embed/aB3_dE-gH1j'></iframe></article>");

        Assert.Equal("youtube", Assert.Single(body.Embeds).Platform);
    }

    [Fact]
    public void A_picture_of_the_navigation_does_not()
    {
        Assert.Empty(Bodies.Of($"<nav><img src=/logo.jpg></nav><article>{Story}</article>").Images);
    }

    [Fact]
    public void A_page_of_pictures_and_hardly_a_word_gives_those_behind_its_headline()
    {
        string pictures = string.Concat(Enumerable.Range(1, 3).Select(number => $"<figure><img src=/{number}.jpg width=900></figure>"));
        var article = NewsReader.Read(System.Text.Encoding.UTF8.GetBytes(
            $"<title>The regatta</title><img src=/logo.jpg><article><h1>The regatta</h1>{pictures}<p>28 June 2026</article><aside><img src=/x.jpg></aside>"),
            new Uri("https://marrow-bay.example/regatta"));

        Assert.Equal(
            ["https://marrow-bay.example/1.jpg", "https://marrow-bay.example/2.jpg", "https://marrow-bay.example/3.jpg"],
            article.Images.Select(image => image.Url));
    }
}
