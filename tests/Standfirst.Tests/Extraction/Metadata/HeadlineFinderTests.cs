namespace Standfirst.Tests.Extraction.Metadata;

public class HeadlineFinderTests
{
    [Theory]
    [InlineData("Ferry runs again | Harbour Courier")]
    [InlineData("Ferry runs again - News - Harbour Courier")]
    [InlineData("Harbour Courier: Ferry runs again")]
    [InlineData("Ferry runs again « harbour-courier")]
    public void The_sites_name_is_taken_off_a_title(string title)
    {
        var said = Said.By($"<title>{title}</title><meta property=og:site_name content='Harbour Courier'>");

        Assert.StartsWith("Ferry runs again", said.Headline);
        Assert.DoesNotContain("arbour", said.Headline);
    }

    [Fact]
    public void A_dash_inside_a_headline_parts_nothing()
    {
        var said = Said.By("<title>Ferry runs again – after a year | Harbour Courier</title><h1>Ferry runs again – after a year</h1>");

        Assert.Equal("Ferry runs again – after a year", said.Headline);
    }

    [Fact]
    public void The_printed_headline_is_believed_and_the_others_are_kept()
    {
        var said = Said.By("""
            <meta property="og:title" content="Ferry back after storm"><title>Ferry: all about it</title>
            <h1>The ferry is back after the storm</h1>
            """);

        Assert.Equal("The ferry is back after the storm", said.Headline);
        Assert.Equal("printed", said.EvidenceOf("headline").From);
        Assert.Contains(said.EvidenceOf("headline").Others, other => other is { From: "og:title", Value: "Ferry back after storm" });
    }

    [Fact]
    public void A_heading_that_links_to_the_front_page_names_the_site()
    {
        var said = Said.By("<title>Old Piers: Ferry runs again</title><h1><a href='/'>Old Piers</a></h1><h3>Ferry runs again</h3>");

        Assert.Equal("Ferry runs again", said.Headline);
    }

    [Fact]
    public void A_kicker_inside_the_headlines_element_is_set_apart()
    {
        var said = Said.By("<h1><span class=kicker>Shipping</span> <span>Ferry runs again</span></h1><title>Ferry runs again</title>");

        Assert.Equal(("Ferry runs again", "Shipping"), (said.Headline, said.Kicker));
    }

    [Fact]
    public void Without_headings_the_line_that_the_title_repeats_is_the_headline()
    {
        var said = Said.By("<title>Harbour Courier—Ferry runs again</title><table><td><font size=5><b>Ferry runs again</b></font>");

        Assert.Equal("Ferry runs again", said.Headline);
    }

    [Fact]
    public void Headings_of_menus_and_teasers_are_no_headline()
    {
        var said = Said.By("<nav><h1>Sections</h1></nav><h1>Ferry runs again</h1><aside><h1>Storm sinks pier</h1></aside>");

        Assert.Equal("Ferry runs again", said.Headline);
    }
}
