using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Html;
using Standfirst.App.ReadingRoom.Charts;

namespace Standfirst.Tests.App.ReadingRoom.Charts;

public class BarChartTests
{
    [Fact]
    public void The_longest_bar_is_as_wide_as_its_place_and_the_others_in_proportion()
    {
        IElement chart = Drawn(new BarChart("Articles by site", [new("Courier", 40), new("Gazette", 10), new("Herald", 0)]));
        Assert.Equal(["100%", "25%", "0%"], chart.QuerySelectorAll("rect").Select(rect => rect.GetAttribute("width")));
        Assert.Equal("Articles by site", chart.QuerySelector("caption")!.TextContent);
    }

    [Fact]
    public void A_row_has_its_name_its_number_and_where_to_see_it()
    {
        IElement row = Drawn(new BarChart("", [new("Courier", 12345, "/?q=a&b=\"")])).QuerySelector("tr")!;
        Assert.Equal("/?q=a&b=\"", row.QuerySelector("th a")!.GetAttribute("href"));
        Assert.Equal("Courier", row.QuerySelector("th")!.TextContent);
        Assert.Equal("12,345", row.QuerySelector(".bars-count")!.TextContent);
    }

    [Fact]
    public void A_label_is_text_whatever_it_says_and_no_longer_than_its_place()
    {
        IElement row = Drawn(new BarChart("<i>", [new($"<script>alert(1)</script>{new string('x', 1_000_000)}", 1)]));
        Assert.Empty(row.QuerySelectorAll("script, i"));
        Assert.Equal(80, row.QuerySelector("th")!.TextContent.Length);
        Assert.StartsWith("<script>", row.QuerySelector("th")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_drawn_with_a_style_of_its_own() =>
        Assert.Empty(Drawn(new BarChart("Sites", [new("Courier", 1)])).QuerySelectorAll("[style]"));

    internal static IElement Drawn(IHtmlContent content)
    {
        using var html = new StringWriter();
        content.WriteTo(html, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(html.ToString()).Body!;
    }
}
