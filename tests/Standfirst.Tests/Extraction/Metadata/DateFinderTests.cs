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
}
