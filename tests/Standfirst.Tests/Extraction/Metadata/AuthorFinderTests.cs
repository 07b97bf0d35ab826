using Standfirst.Articles;

namespace Standfirst.Tests.Extraction.Metadata;

public class AuthorFinderTests
{
    const string Site = "<meta property=og:site_name content='Harbour Courier'>";

    [Theory]
    [InlineData("<meta name=author content='Ana Ruiz'>")]
    [InlineData("<meta property=article:author content='https://social.example/hc'><meta name=author content='Ana Ruiz'>")]
    [InlineData("<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ana Ruiz'>")]
    [InlineData("<h1>Ferry runs again</h1><p class='article-byline'>By <a href=/x>Ana Ruiz</a></p>")]
    [InlineData("<h1>Ferry runs again</h1><p>By Ana Ruiz</p>")]
    [InlineData("<h1>Ferry runs again</h1><p>Written by</p><p>Ana Ruiz</p>")]
    [InlineData("<h1>Ferry runs again</h1><p><a href='/authors/ana-ruiz'>Ana Ruiz</a></p>")]
    [InlineData("<h1>Ferry runs again</h1><p>Ana Ruiz | 23 December 2020</p>")]
    [InlineData("<h1>Ferry runs again</h1><div itemprop=author itemscope><span itemprop=name>Ana Ruiz</span></div>")]
    public void The_author_is_found_wherever_the_page_names_her(string html)
    {
        Assert.Equal(["Ana Ruiz"], Said.By(html).Names());
    }

    [Fact]
    public void The_publication_is_an_author_only_when_nobody_else_is()
    {
        const string declared = $"{Site}<meta name=author content='Harbour Courier'><h1>Ferry runs again</h1>";

        Assert.Equal(AuthorKind.Desk, Assert.Single(Said.By(declared).Authors).Kind);
        Assert.Equal(["Ana Ruiz"], Said.By($"{declared}<p>By Ana Ruiz</p>").Names());
    }

    [Fact]
    public void The_byline_completes_a_first_name()
    {
        var said = Said.By("""
            <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ana"}}</script>
            <h1>Ferry runs again</h1><p class=byline>By Ana Ruiz</p>
            """);

        Assert.Equal(["Ana Ruiz"], said.Names());
    }

    [Fact]
    public void Names_in_comments_and_captions_are_no_authors()
    {
        var said = Said.By($"""
            <h1>Ferry runs again</h1><figure><figcaption>By Tom Lund</figcaption></figure><p>{new string('x', 600)}</p>
            <div class=comments><span class=author>Mia Dell</span></div>
            """);

        Assert.Empty(said.Authors);
    }

    [Theory]
    [InlineData("Text: Ana Ruiz")]
    [InlineData("Autorin: Ana Ruiz, Reporterin")]
    [InlineData("Posted by Ana Ruiz")]
    [InlineData("Author</p><p>Ana Ruiz")]
    [InlineData("责任编辑：李明")]
    public void A_story_may_be_signed_at_its_end(string signature)
    {
        string expected = signature.Contains('李') ? "李明" : "Ana Ruiz";

        Assert.Equal([expected], Said.By(Long($"<p>{signature}</p>")).Names());
    }

    [Fact]
    public void A_signed_line_outweighs_the_desk_that_is_declared()
    {
        Assert.Equal(["Ana Ruiz"], Said.By($"{Site}<meta name=author content='Harbour Courier'>{Long("<p>Text: Ana Ruiz</p>")}").Names());
    }

    [Fact]
    public void The_foot_of_the_story_may_name_the_author_the_foot_of_the_page_may_not()
    {
        const string foot = "<footer><span class=author>Posted by Ana Ruiz</span></footer>";

        Assert.Equal(["Ana Ruiz"], Said.By($"<article>{Long(foot)}</article>").Names());
        Assert.Empty(Said.By($"<div>{Long("")}</div>{foot}").Names());
    }

    [Fact]
    public void Many_signed_lines_are_those_of_teasers()
    {
        Assert.Empty(Said.By(Long("<p>By Ana Ruiz</p><p>By Tom Lund</p><p>By Mia Dell</p>")).Names());
    }

    [Fact]
    public void What_a_frame_says_to_browsers_without_frames_is_no_byline() =>
        Assert.Empty(Said.By(
            "<h1>Ferry runs again</h1><iframe src=https://songs.example/1><a href=/1>High Water by Mara Lind</a></iframe>").Authors);

    [Fact]
    public void A_byline_of_nobody_beside_a_dated_line_names_nobody() =>
        Assert.Empty(Said.By("<h1>Ferry runs again</h1><p>By <span>Staff reporter</span></p><p>9 January 2024</p>").Authors);

    [Fact]
    public void A_line_of_names_beside_a_dated_line_is_a_byline()
    {
        Assert.Equal(["Ana Ruiz"], Said.By("<h1>Ferry runs again</h1><p>Ana Ruiz</p><p>23 December 2020</p>").Names());
        Assert.Empty(Said.By("<h1>Ferry runs again</h1><p>Ana Ruiz</p><p>The ferry runs again.</p>").Names());
    }

    [Theory]
    [InlineData("von")]
    [InlineData("Autorenseite von")]
    [InlineData("Der Hafen")]
    public void A_label_is_nobody(string label)
    {
        Assert.Empty(Said.By($"<h1>Ferry runs again</h1><p class=author>{label}</p>").Names());
    }

    [Fact]
    public void A_site_whose_name_holds_an_and_is_one_desk()
    {
        var author = Assert.Single(Said.By(
            "<meta property=og:site_name content='Work &amp; Wages'><meta name=author content='Work &amp; Wages'><h1>Ferry runs again</h1>").Authors);

        Assert.Equal(("Work & Wages", AuthorKind.Desk), (author.Name, author.Kind));
    }

    [Fact]
    public void Whoever_publishes_a_page_of_her_own_is_a_person()
    {
        var author = Assert.Single(Said.By("""
            <script type="application/ld+json">{"@type":"BlogPosting","publisher":{"@type":"Person","name":"Ana Ruiz"}}</script>
            <h1>Ferry runs again</h1><p>By Ana Ruiz</p>
            """).Authors);

        Assert.Equal(AuthorKind.Person, author.Kind);
    }

    [Fact]
    public void A_page_that_is_built_of_widgets_is_not_all_aside()
    {
        const string byline = "<p class=author>Ana Ruiz</p></div><h1>Ferry runs again</h1>";

        Assert.Equal(["Ana Ruiz"], Said.By($"<div class='elementor-widget'>{byline}").Names());
        Assert.Empty(Said.By($"<div class='widget'>{byline}").Names());
    }

    static string Long(string end) => $"<h1>Ferry runs again</h1><p>{new string('x', 2_000)}</p>{end}";

    [Fact]
    public void The_bylines_element_is_told_and_never_holds_the_story()
    {
        using var page = Standfirst.Dom.PageParser.Parse(
            "<h1>Ferry runs again</h1><div>By Ana Ruiz<br>The ferry runs again after a year of repairs in the yard.</div>");

        var byline = Standfirst.Extraction.Metadata.MetadataFinder.Find(page, null).BylineNode;

        Assert.Equal("By Ana Ruiz", byline.TextContent());
    }
}
