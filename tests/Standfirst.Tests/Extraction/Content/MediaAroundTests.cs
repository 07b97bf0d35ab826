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

    [Theory]
    [InlineData("<div>{story}{lines}{post}</div>", 1)]
    [InlineData("<div><div>{story}</div>{lines}{post}</div>", 0)]
    public void A_post_far_behind_the_last_paragraph_belongs_to_the_story_where_it_stands_in_its_section(string markup, int embeds)
    {
        string lines = string.Concat(Enumerable.Range(1, 14).Select(number => $"<p><a href=/{number}>More {number}</a></p>"));
        string page = markup.Replace("{story}", Story, StringComparison.Ordinal)
            .Replace("{lines}", lines, StringComparison.Ordinal)
            .Replace("{post}", "<ul><li><iframe src='https://youtu.be/aB3_dE-gH1j'></iframe></ul>", StringComparison.Ordinal);

        Assert.Equal(embeds, Bodies.Of($"<body>{page}").Embeds.Count);
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

    [Fact]
    public void All_pictures_of_a_gallery_over_the_story_belong_to_it()
    {
        string slides = string.Concat(Enumerable.Range(1, 20).Select(number => $"<div><div><img src=/{number}.jpg></div><p>{number} of 20</p></div>"));
        var article = NewsReader.Read(System.Text.Encoding.UTF8.GetBytes(
            $"<title>The regatta</title><article><h1>The regatta</h1>{slides}{Story}</article>"), new Uri("https://marrow-bay.example/regatta"));

        Assert.Equal(20, article.Images.Count);
    }

    [Fact]
    public void A_picture_may_end_the_story_but_those_of_teasers_behind_it_do_not()
    {
        const string picture = "<figure><img src=/ferry.jpg><figcaption>The ferry</figcaption></figure>";

        Assert.Equal("The ferry", Assert.Single(Bodies.Of($"<article>{Story}{picture}</article>").Images).Caption);
        Assert.Empty(Bodies.Of($"<article>{Story}<h3>Read on</h3>{picture}</article>").Images);
    }

    [Fact]
    public void The_portrait_of_the_byline_does_not_belong_to_the_story()
    {
        Assert.Empty(Bodies.Of($"<article><p class=author><img src=/mara.jpg>By Mara Lind</p>{Story}</article>").Images);
    }

    [Theory]
    [InlineData("<p>{0}</p><aside><img src=/ferry.jpg><p class=caption>The ferry</p></aside>{1}", 1)]
    [InlineData("{1}<aside><img src=/ferry.jpg><p class=caption>The ferry</p></aside>{2}", 1)]
    [InlineData("{1}<aside><img src=/ferry.jpg><p class=caption>The ferry</p><a href=/2>Another story</a></aside>{2}", 0)]
    [InlineData("{1}<div class=wp-caption><img src=/ferry.jpg><p>The ferry</p></div>{2}", 1)]
    [InlineData("{1}<div class=modal><figure><img src=/ferry.jpg><figcaption>The ferry</figcaption></figure></div>{2}", 1)]
    [InlineData("{1}<figure><button><img src=/ferry.jpg></button><figcaption>The ferry</figcaption></figure>{2}", 1)]
    [InlineData("{1}<div class=picture data-srcset='/ferry.jpg 900w'></div>{2}", 1)]
    public void What_frames_a_picture_does_not_take_it_out_of_the_story(string markup, int pictures)
    {
        string before = string.Concat(Enumerable.Range(11, 3).Select(number => $"<p>{Bodies.Sentence(number)}</p>"));

        Assert.Equal(pictures, Bodies.Of($"<article>{string.Format(null, markup, Bodies.Sentence(9), before, Story)}</article>").Images.Count);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(500, 0)]
    public void Only_a_figure_of_a_viewers_size_is_searched_for_its_caption(int elements, int pictures)
    {
        string before = string.Concat(Enumerable.Range(11, 3).Select(number => $"<p>{Bodies.Sentence(number)}</p>"));
        string controls = string.Concat(Enumerable.Repeat("<i></i>", elements));
        string figure = $"<div class=modal><figure><img src=/ferry.jpg>{controls}<figcaption>The ferry</figcaption></figure></div>";

        Assert.Equal(pictures, Bodies.Of($"<article>{before}{figure}{Story}</article>").Images.Count);
    }

    const string Post = "<blockquote class=twitter-tweet><a href=https://x.com/maralind/status/1900000000000000001></a></blockquote>";

    [Theory]
    [InlineData("<aside>{0}</aside>", 1)]
    [InlineData("<div class=js-consent>{0}</div>", 1)]
    [InlineData("<aside>{0}<p>Follow us</p></aside>", 0)]
    public void A_post_alone_in_an_aside_belongs_to_the_story(string markup, int posts)
    {
        Assert.Equal(posts, Bodies.Of($"<article>{Story}{string.Format(null, markup, Post)}<p>{Bodies.Sentence(8)}</p><p>{Bodies.Sentence(9)}</p></article>").Embeds.Count);
    }

    [Fact]
    public void A_page_of_a_line_and_a_post_gives_the_post_wherever_it_stands()
    {
        string page = $"<article><p>{Bodies.Sentence(1)}</p></article><section class=comments>{Post}</section>";

        Assert.Single(Bodies.Of(page).Embeds);
        Assert.Empty(Bodies.Of(page.Replace("<article>", "<article>" + Story)).Embeds);
    }

    [Theory]
    [InlineData("<p><small>{note}</small></p>")]
    [InlineData("<footer class='disclaimer small'><p>{note}</p></footer>")]
    [InlineData("<aside class=disclaimer><p>{note}</p></aside>")]
    public void A_post_between_the_last_paragraph_and_a_note_belongs_to_the_story(string markup)
    {
        string note = markup.Replace("{note}", "Correction: an earlier report gave the wrong name for the ferry.", StringComparison.Ordinal);
        var body = Bodies.Of($"<article>{Story}<iframe src='https://www.youtube.com/embed/aB3_dE-gH1j'></iframe>{note}</article>");

        Assert.Equal("youtube", Assert.Single(body.Embeds).Platform);
        Assert.Equal(
            [BlockKind.Embed, BlockKind.Paragraph],
            body.Blocks.Skip(body.Blocks.Count - 2).Select(block => block.Kind));
        Assert.Equal(BlockRole.Correction, body.Blocks[^1].Role);
    }
}
