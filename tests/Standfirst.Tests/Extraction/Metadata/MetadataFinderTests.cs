using Standfirst.Articles;

namespace Standfirst.Tests.Extraction.Metadata;

public class MetadataFinderTests
{
    [Fact]
    public void A_page_that_says_nothing_has_nothing()
    {
        var said = Said.By("<p>Tide tables", url: null);

        Assert.Null(said.Headline);
        Assert.Empty(said.Authors);
        Assert.Null(said.Published);
        Assert.Empty(said.Keywords);
        Assert.Empty(said.Evidence);
        Assert.False(said.HeadlineNode.Exists);
    }

    [Fact]
    public void The_story_is_found_among_the_objects_of_a_graph()
    {
        var said = Said.By("""
            <title>Ferry runs again - Harbour Courier</title>
            <script type="application/ld+json">{"@graph":[
              {"@type":"BreadcrumbList","itemListElement":[{"@type":"NewsArticle","headline":"Storm sinks pier","author":"Tom Lund"}]},
              {"@type":["NewsArticle"],"headline":"Ferry runs again","datePublished":"2020-12-23T09:14:00+00:00",
               "author":{"@id":"#ana"},"publisher":{"name":"Harbour Courier"},"isAccessibleForFree":"False","articleBody":"It runs."},
              {"@type":"Person","@id":"#ana","name":"Ana Ruiz","jobTitle":"Shipping editor","url":"/staff/ana-ruiz"}]}</script>
            """);

        Assert.Equal("Ferry runs again", said.Headline);
        Assert.Equal(
            new Author("Ana Ruiz", AuthorKind.Person, "https://www.harbour-courier.example/staff/ana-ruiz", "Shipping editor"),
            Assert.Single(said.Authors));
        Assert.Equal("2020-12-23T09:14:00+00:00", said.Published?.Value);
        Assert.Equal("Harbour Courier", said.SiteName);
        Assert.False(said.IsFree);
        Assert.Equal("It runs.", said.DeclaredBody);
        Assert.Equal(PageKind.Article, said.DeclaredKind);
    }

    [Fact]
    public void A_live_blog_is_not_one_of_its_entries()
    {
        var said = Said.By("""
            <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm: live","datePublished":"2020-12-23",
              "liveBlogUpdate":[{"@type":"BlogPosting","headline":"Pier sinks","datePublished":"2020-12-24"}]}</script>
            """);

        Assert.Equal(("Storm: live", "2020-12-23", PageKind.LiveBlog), (said.Headline, said.Published?.Value, said.DeclaredKind));
    }

    [Fact]
    public void Addresses_are_made_absolute_and_facts_read_from_meta_elements()
    {
        var said = Said.By("""
            <html lang=en_GB><link rel=canonical href="/news/ferry"><meta property="og:image" content="//img.example/ferry.jpg">
            <meta property="article:section" content="Shipping"><meta name=description content="It&amp;#8217;s back.">
            <meta property="article:content_tier" content="free"><meta property="article:opinion" content="true">
            """);

        Assert.Equal("https://www.harbour-courier.example/news/ferry", said.CanonicalUrl);
        Assert.Equal("https://img.example/ferry.jpg", said.LeadImageUrl);
        Assert.Equal(("Shipping", "It’s back.", true, "opinion"), (said.Section, said.Description, said.IsFree, said.Genre));
        Assert.Equal("en-GB", said.Language);
    }

    [Theory]
    [InlineData("<html lang=de><meta property='og:locale' content=en_US><meta http-equiv=content-language content=de-AT>", "de-AT")]
    [InlineData("<html lang=utf-8><meta name=language content=English>", "en")]
    [InlineData("<html lang=zh-hant-tw>", "zh-Hant-TW")]
    [InlineData("<p>", null)]
    public void The_language_is_the_one_that_most_places_declare(string html, string? language)
    {
        Assert.Equal(language, Said.By(html).Language);
    }

    [Fact]
    public void Keywords_keep_their_order_once_each_without_the_labels_of_machines()
    {
        var said = Said.By("""
            <meta name=news_keywords content="Ferries, ports, Category: News, ferries, 5f0c6a5e-3b0e-4d0e-9d53-1f2b6f0c9a11, 100312362, Storms">
            """);

        Assert.Equal(["Ferries", "ports", "Storms"], said.Keywords);
    }

    [Fact]
    public void Topic_links_count_where_nothing_is_declared()
    {
        var said = Said.By("<h1>Ferry runs again</h1><p>Story</p><a rel=tag href=/t/1>Ferries</a> <a rel=tag href=/t/2>Ports</a>");

        Assert.Equal(["Ferries", "Ports"], said.Keywords);
    }

    [Fact]
    public void Hostile_pages_throw_nothing_and_end_soon()
    {
        string deep = string.Concat(Enumerable.Repeat("<div class='author byline headline date'>By Ana Ruiz", 400));
        string wide = string.Concat(Enumerable.Repeat("<meta name=author content='Ana Ruiz'><h1 class=title>x</h1><time>", 3_000));
        string json = $"<script type='application/ld+json'>{new string('[', 5_000)}</script>";

        Assert.NotNull(Said.By(deep));
        Assert.NotNull(Said.By(wide));
        Assert.NotNull(Said.By(json));
        Assert.NotNull(Said.By("<base href='http://['><link rel=canonical href='http://['><meta property=og:image content='data:,x'>"));
    }

    [Theory]
    [InlineData(" en-GB")]
    [InlineData("\n en_GB ")]
    [InlineData("en-GB, fr")]
    public void Spaces_around_a_language_do_no_harm(string tag) =>
        Assert.Equal("en-GB", Said.By($"<html lang='{tag}'><h1>Ferry runs again</h1>").Language);

    [Theory]
    [InlineData("/opinion/2024/05/03/ferry")]
    [InlineData(" /opinion/2024/05/03/ferry\n")]
    [InlineData("//www.harbour-courier.example/opinion/2024/05/03/ferry")]
    [InlineData("https://www.harbour-courier.example/opinion/2024/05/03/ferry")]
    public void A_canonical_link_tells_the_day_and_the_genre_however_it_is_written(string address)
    {
        var said = Said.By($"<link rel=canonical href='{address}'><h1>Ferry runs again</h1>", url: null);

        Assert.Equal(("2024-05-03", "opinion"), (said.Published?.Value, said.Genre));
    }

    [Theory]
    [InlineData("file:///opinion/2024/05/03/ferry")]
    [InlineData("opinion/2024/05/03/ferry")]
    [InlineData("about:/opinion/2024/05/03/ferry")]
    public void An_address_that_is_not_of_the_web_tells_nothing(string address)
    {
        var said = Said.By($"<meta property=og:url content='{address}'><h1>Ferry runs again</h1>", url: null);

        Assert.Equal((null, null), (said.Published?.Value, said.Genre));
    }
}
