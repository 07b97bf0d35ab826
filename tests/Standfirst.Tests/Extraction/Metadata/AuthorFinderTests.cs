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

    [Fact]
    public void The_bylines_element_is_told_and_never_holds_the_story()
    {
        using var page = Standfirst.Dom.PageParser.Parse(
            "<h1>Ferry runs again</h1><div>By Ana Ruiz<br>The ferry runs again after a year of repairs in the yard.</div>");

        var byline = Standfirst.Extraction.Metadata.MetadataFinder.Find(page, null).BylineNode;

        Assert.Equal("By Ana Ruiz", byline.TextContent());
    }
}
