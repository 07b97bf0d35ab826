namespace Standfirst.Tests.Extraction.Content.Pictures;

public class CaptionsInTextTests
{
    static string Story(string between) =>
        $"<article><p>{Bodies.Sentence(1)}</p><p>{Bodies.Sentence(2)}</p>{between}<p>{Bodies.Sentence(3)}</p><p>{Bodies.Sentence(4)}</p></article>";

    [Theory]
    [InlineData("<div><img src=/a.jpg alt='{0}'></div><p>{0}</p>")]
    [InlineData("<div><picture><img src=/a.jpg></picture><p>{0} Photo: Mara Lind</p></div>")]
    [InlineData("<p><img src=/a.jpg></p><span class=newsCaption>{0}</span>")]
    public void A_caption_that_stands_in_the_text_goes_to_its_picture(string markup)
    {
        const string caption = "The ferry of Marrow Bay left the quay at noon, with the mayor and his brass band on board.";

        var body = Bodies.Of(Story(string.Format(null, markup, caption)));

        Assert.Equal(caption, Assert.Single(body.Images).Caption);
        Assert.DoesNotContain("brass band", body.Text);
        Assert.Contains("Sentence 3", body.Text);
    }

    [Fact]
    public void A_paragraph_behind_a_picture_that_nothing_names_its_caption_stays()
    {
        var body = Bodies.Of(Story($"<img src=/a.jpg alt='The ferry at the quay'><p>{Bodies.Sentence(7)}</p>"));

        Assert.Contains("Sentence 7", body.Text);
    }

    [Fact]
    public void Cards_of_products_keep_their_names()
    {
        string cards = string.Concat(Enumerable.Range(1, 6).Select(number =>
            $"<li><img src=/{number}.jpg alt='Lantern of the quay, number {number}'><p>Lantern of the quay, number {number}</p></li>"));
        const string name = "Lantern of the quay, number 3";

        string with = Bodies.Of($"<main><h2>Lanterns</h2><ul>{cards}</ul></main>").Text;

        Assert.Contains(name, with);
    }
}
