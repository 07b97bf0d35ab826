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

    [Theory]
    [InlineData("en", "December 23, 2020")]
    [InlineData("de", "23. Dezember 2020")]
    [InlineData("fr", "23 décembre 2020")]
    [InlineData("es", "23 de diciembre de 2020")]
    [InlineData("ca", "23 de desembre de 2020")]
    [InlineData("it", "23 dicembre 2020")]
    [InlineData("pt", "23 de dezembro de 2020")]
    [InlineData("ro", "23 decembrie 2020")]
    [InlineData("nl", "23 december 2020")]
    [InlineData("sv", "23 december 2020")]
    [InlineData("da", "23. december 2020")]
    [InlineData("no", "23. desember 2020")]
    [InlineData("is", "23. desember 2020")]
    [InlineData("fi", "23. joulukuuta 2020")]
    [InlineData("et", "23. detsember 2020")]
    [InlineData("lv", "2020. gada 23. decembrī")]
    [InlineData("lt", "2020 m. gruodžio 23 d.")]
    [InlineData("pl", "23 grudnia 2020")]
    [InlineData("cs", "23. prosince 2020")]
    [InlineData("sk", "23. decembra 2020")]
    [InlineData("sl", "23. decembra 2020")]
    [InlineData("hr", "23. prosinca 2020.")]
    [InlineData("sr", "23. децембар 2020.")]
    [InlineData("hu", "2020. december 23.")]
    [InlineData("bg", "23 декември 2020 г.")]
    [InlineData("ru", "23 декабря 2020 г.")]
    [InlineData("uk", "23 грудня 2020 року")]
    [InlineData("be", "23 снежня 2020")]
    [InlineData("el", "23 Δεκεμβρίου 2020")]
    [InlineData("tr", "23 Aralık 2020")]
    [InlineData("id", "23 Desember 2020")]
    [InlineData("ms", "23 Disember 2020")]
    [InlineData("vi", "Ngày 23 tháng 12 năm 2020")]
    [InlineData("th", "23 ธันวาคม 2563")]
    [InlineData("hi", "23 दिसंबर 2020")]
    [InlineData("bn", "২৩ ডিসেম্বর ২০২০")]
    [InlineData("ar", "23 ديسمبر 2020")]
    [InlineData("he", "23 בדצמבר 2020")]
    [InlineData("zh", "2020年12月23日")]
    [InlineData("ja", "2020年12月23日")]
    [InlineData("ko", "2020년 12월 23일")]
    public void A_date_is_read_as_the_pages_language_writes_it(string language, string printed) =>
        Assert.Equal(
            "2020-12-23",
            Said.By($"<html lang={language}><h1>Ferry runs again</h1><p class=date>{printed}</p>").Published?.Value);

    [Theory]
    [InlineData("en-US", "09/03/2020", "2020-09-03")]
    [InlineData("en-GB", "09/03/2020", "2020-03-09")]
    [InlineData("fr", "09/03/2020", "2020-03-09")]
    [InlineData("de", "09.03.2020", "2020-03-09")]
    public void The_order_of_day_and_month_is_the_languages_where_no_other_witness_speaks(
        string language, string printed, string day) =>
        Assert.Equal(day, Said.By($"<html lang={language}><h1>Ferry runs again</h1><p class=date>{printed}</p>").Published?.Value);

    [Fact]
    public void A_declared_day_tells_the_order_of_a_printed_one()
    {
        var said = Said.By("""
            <html lang=en-US><meta property="article:published_time" content="2020-03-09T08:00:00Z">
            <h1>Ferry runs again</h1><p class=date>09/03/2020</p>
            """);

        Assert.Equal("2020-03-09", said.Published?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_day_of_the_page_goes_before_the_day_of_the_print_edition()
    {
        var said = Said.By("""
            <meta property="article:published_time" content="2020-12-23T18:00:00+01:00">
            <h1>Ferry runs again</h1><p class=date>23 December 2020</p><p>In print on 24 December 2020, page 4</p>
            """);

        Assert.StartsWith("2020-12-23", said.Published?.Value, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("+14:30")]
    [InlineData("+14:59")]
    [InlineData("-14:01")]
    public void An_offset_farther_than_any_place_on_earth_is_none(string offset)
    {
        var said = Said.By($$"""
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-12-23T20:00:00Z"}</script>
            <meta property="article:published_time" content="2020-12-24T09:07:00{{offset}}"><h1>Ferry runs again</h1>
            """);

        Assert.Equal("2020-12-23T20:00:00Z", said.Published?.Value);
    }
}
