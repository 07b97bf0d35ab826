using AngleSharp.Dom;
using Standfirst.App.ReadingRoom.Charts;

namespace Standfirst.Tests.App.ReadingRoom.Charts;

public class ColumnChartTests
{
    [Fact]
    public void A_month_without_any_keeps_its_place()
    {
        IElement chart = Drawn([("2024-03", 4), ("2024-01", 2)]);
        Assert.Equal(
            ["2024-01: 2", "2024-03: 4"], chart.QuerySelectorAll("rect.column title").Select(title => title.TextContent));
        Assert.Equal(["0.75%", "15.75%"], chart.QuerySelectorAll("rect.column").Select(column => column.GetAttribute("x")));
    }

    [Fact]
    public void The_drawing_says_in_one_line_what_it_shows() => Assert.Equal(
        "Quotations by month: 2024-01 to 2024-03, 6 in all, most in 2024-03 (4)",
        Drawn([("2024-01", 2), ("2024-03", 4)]).QuerySelector("svg[role=img] > title")!.TextContent);

    [Fact]
    public void Many_months_are_told_by_the_year()
    {
        IElement chart = Drawn([("2001-05", 1), ("2019-01", 2), ("2019-12", 3)]);
        Assert.Equal(["2001", "2019"], chart.QuerySelectorAll("th").Select(name => name.TextContent));
        Assert.Equal(["1", "5"], chart.QuerySelectorAll("td").Select(count => count.TextContent));
    }

    [Fact]
    public void What_has_no_month_is_counted_beside()
    {
        IElement chart = Drawn([("2024-05", 1), ("", 2), (null, 3), ("2024-19", 4)]);
        Assert.Equal("without a day", chart.QuerySelectorAll("th")[1].TextContent);
        Assert.Equal("9", chart.QuerySelectorAll("td")[1].TextContent);
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing() => Assert.Equal("", Drawn([]).InnerHtml);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(3, 5)]
    [InlineData(6, 10)]
    [InlineData(11, 20)]
    [InlineData(21, 50)]
    [InlineData(777, 1000)]
    public void The_highest_line_stands_at_a_round_number(long most, long ceiling) =>
        Assert.Equal(ceiling, ColumnChart.Ceiling(most));

    static IElement Drawn((string?, long)[] months) =>
        BarChartTests.Drawn(new ColumnChart("Quotations by month", "months", months));
}
