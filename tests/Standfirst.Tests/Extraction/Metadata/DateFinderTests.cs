namespace Standfirst.Tests.Extraction.Metadata;

public class DateFinderTests
{
    [Fact]
    public void Published_and_modified_are_two_things()
    {
        var said = Said.By("""
            <h1>Ferry runs again</h1><p>Published 23 December 2020 | Updated 24 December 2020</p>
            """);

        Assert.Equal(("2020-12-23", "2020-12-24"), (said.Published?.Value, said.Modified?.Value));
    }

    [Theory]
    [InlineData("<meta property=article:published_time content=2020-12-23>")]
    [InlineData("<meta name=vendor:first_published content=2020-12-23>")]
    [InlineData("<abbr itemprop=datePublished title=2020-12-23>09:14</abbr>")]
    [InlineData("<h1>Ferry runs again</h1><time datetime=2020-12-23>yesterday</time>")]
    [InlineData("<h1>Ferry runs again</h1><span class=entry-date>December 23, 2020</span>")]
    [InlineData("<h1>Ferry runs again</h1><p>LEEDS, Dec. 23, 2020 (HC) – The ferry that sank in the storm runs again.</p>")]
    public void The_date_is_found_wherever_the_page_gives_it(string html)
    {
        Assert.Equal("2020-12-23", Said.By(html).Published?.Value);
    }

    [Fact]
    public void The_address_knows_the_day()
    {
        var said = Said.By("<h1>Ferry runs again</h1>", "https://www.harbour-courier.example/2020/12/23/ferry-runs-again");

        Assert.Equal(("2020-12-23", "url"), (said.Published?.Value, said.EvidenceOf("published").From));
    }

    [Fact]
    public void An_instant_in_UTC_is_put_on_the_day_and_clock_that_the_page_prints()
    {
        var said = Said.By("""
            <meta property="article:published_time" content="2020-12-24T03:37:37+00:00">
            <h1>Ferry runs again</h1><span class=date>23 December 2020, 23:37</span>
            """);

        Assert.Equal("2020-12-23T23:37:37-04:00", said.Published?.Value);
    }

    [Fact]
    public void A_date_of_a_teaser_is_not_the_storys()
    {
        var said = Said.By($"<h1>Ferry runs again</h1><p>{new string('x', 600)}</p><aside><time datetime=2019-01-05>5 Jan</time></aside>");

        Assert.Null(said.Published);
    }

    [Theory]
    [InlineData("<p>Published: 23 December 2020</p>")]
    [InlineData("<h4>Veröffentlicht</h4><p>23.12.2020</p>")]
    [InlineData("<p>Last updated: December 23, 2020</p>")]
    [InlineData("<p>(last edited 2020-12-23 13:28:18)</p>")]
    [InlineData("<p>23 December 2020</p>")]
    public void The_date_may_stand_at_the_storys_end(string line)
    {
        Assert.Equal("2020-12-23", Said.By(Far(line), url: null).Published?.Value[..10]);
    }

    [Fact]
    public void At_the_storys_end_publication_comes_before_change_and_change_before_a_bare_date()
    {
        Assert.Equal("2020-12-23", Said.By(Far("<p>1 May 2019</p><p>Updated 2 May 2019</p><p>Published 23 December 2020</p>"), url: null)
            .Published?.Value);
        Assert.Equal("2019-05-02", Said.By(Far("<p>1 May 2019</p><p>Updated 2 May 2019</p>"), url: null).Published?.Value);
    }

    [Fact]
    public void A_date_within_a_sentence_far_from_the_headline_is_not_the_storys()
    {
        Assert.Null(Said.By(Far("<p>The ferry was built on 23 December 2020 in the yard.</p>"), url: null).Published);
    }

    [Fact]
    public void The_printed_day_is_believed_against_a_later_one_that_one_witness_declares()
    {
        const string declared = "<meta property=article:published_time content='2024-06-01T10:00:00Z'>";
        const string printed = "<h1>Ferry runs again</h1><p class=date>23 December 2020</p>";

        var published = Said.By(declared + printed, url: null);

        Assert.Equal("2020-12-23", published.Published?.Value);
        Assert.Contains(published.EvidenceOf("published").Others, other => other.Value.StartsWith("2024-06-01"));
        Assert.Equal("2024-06-01T10:00:00Z", Said.By(
            declared + "<meta name=date content='2024-06-01'>" + printed, url: null).Published?.Value);
    }

    [Fact]
    public void A_months_name_tells_which_number_is_the_day()
    {
        const string headline = "<h1>Ferry runs again</h1>";

        Assert.Equal("2026-03-09", Said.By(
            $"<html lang=de><meta property=article:published_time content='03-09-2026'>{headline}<p class=date>9. März 2026</p>", url: null)
            .Published?.Value);
        Assert.Equal("2023-10-03", Said.By(
            $"<html lang=de><meta property=article:published_time content='2023-10-03'>{headline}<p class=date>10.03.2023</p>", url: null)
            .Published?.Value);
    }

    [Fact]
    public void The_date_of_an_embedded_post_is_not_the_storys()
    {
        Assert.Null(Said.By(
            "<h1>Ferry runs again</h1><blockquote><p>Posted <time datetime=2019-04-21>21 April 2019</time></p></blockquote>", url: null)
            .Published);
    }

    static string Far(string line) => $"<h1>Ferry runs again</h1><p>{new string('x', 2_000)}</p>{line}";
}
