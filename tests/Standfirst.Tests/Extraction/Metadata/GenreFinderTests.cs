using Standfirst.Extraction.Metadata;

namespace Standfirst.Tests.Extraction.Metadata;

public class GenreFinderTests
{
    [Theory]
    [InlineData("Opinion", "opinion")]
    [InlineData("Kommentar", "opinion")]
    [InlineData("Tribune", "opinion")]
    [InlineData("nuomonės", "opinion")]
    [InlineData("Мнение", "opinion")]
    [InlineData("社説", "opinion")]
    [InlineData("Análisis", "analysis")]
    [InlineData("Rezension", "review")]
    [InlineData("Entretien", "interview")]
    [InlineData("Nachruf", "obituary")]
    [InlineData("Satira", "satire")]
    [InlineData("Artykuł sponsorowany", "sponsored")]
    [InlineData("Faktencheck", "fact check")]
    [InlineData("Communiqué de presse", "press release")]
    [InlineData("Harbour", null)]
    public void A_label_is_known_in_many_languages(string label, string? genre) => Assert.Equal(genre, GenreFinder.Of(label));

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"OpinionNewsArticle","headline":"Ferry runs again"}</script>""", "opinion", "json-ld type")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs again","genre":"News"}</script>""", "news", "json-ld")]
    [InlineData("<meta property=article:section content=Analysis>", "analysis", "section")]
    [InlineData("<meta property=article:opinion content=true>", "opinion", "article:opinion")]
    [InlineData("<link rel=canonical href=https://www.harbour-courier.example/opinion/ferry>", "opinion", "url")]
    [InlineData("<p class=kicker>KOMMENTAR Fähre</p>", "opinion", "kicker")]
    [InlineData("<p class=kicker>Harbour | Interview</p>", "interview", "kicker")]
    public void The_genre_is_found_wherever_the_page_labels_it(string html, string genre, string from)
    {
        var said = Said.By($"{html}<h1>Ferry runs again</h1>");

        Assert.Equal((genre, from), (said.Genre, said.EvidenceOf("genre").From));
    }

    [Theory]
    [InlineData("<meta property=article:section content=News><h1>Ferry runs again</h1>")]
    [InlineData("<h1>Review: 2024 in ferries</h1>")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","genre":"breaking email alerts"}</script><h1>Ferry</h1>""")]
    public void A_part_of_the_paper_is_no_genre(string html) => Assert.Null(Said.By(html).Genre);

    [Fact]
    public void The_headline_may_begin_with_its_label() =>
        Assert.Equal("opinion", Said.By("<h1>Kommentar: Die Fähre muss fahren</h1>").Genre);
}
