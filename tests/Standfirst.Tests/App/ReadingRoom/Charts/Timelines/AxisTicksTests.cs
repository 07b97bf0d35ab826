using Standfirst.App.ReadingRoom.Charts.Timelines;
using Standfirst.App.ReadingRoom.Days;

namespace Standfirst.Tests.App.ReadingRoom.Charts.Timelines;

public class AxisTicksTests
{
    [Fact]
    public void A_week_is_told_by_its_days() => Assert.Equal(
        ["29 Apr", "30 Apr", "May", "2 May", "3 May", "4 May", "5 May"], Labels("2024-04-29", "2024-05-05"));

    [Fact]
    public void A_year_is_told_by_its_months() => Assert.Equal(
        ["2024", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan"], Labels("2024"));

    [Fact]
    public void Decades_are_told_by_round_years() => Assert.Equal(
        ["1980", "1985", "1990", "1995", "2000", "2005", "2010", "2015", "2020", "2025", "2030", "2035", "2040", "2045", "2050"],
        Labels("1980-01-01", "2050-12-31"));

    [Fact]
    public void The_year_stands_below_where_it_begins_and_where_it_changes() => Assert.Equal(
        [("6 Nov", "2023"), ("Jan", "2024")],
        Ticks("2023-11-06", "2024-02-20").Where(tick => !tick.Label.Contains(' ') || tick.Year is not null)
            .Select(tick => (tick.Label, tick.Year)));

    [Fact]
    public void Both_ends_of_a_shortened_silence_are_named()
    {
        AxisTick[] ticks = [.. Ticks("1951-03-02", "2024-05-01", "2024-05-04", "2024-05-09", "2024-05-16")];
        Assert.Equal(("2 Mar", "1951"), (ticks[0].Label, ticks[0].Year));
        Assert.Equal(("May", "2024"), (ticks[1].Label, ticks[1].Year));
    }

    [Fact]
    public void No_two_labels_touch_whatever_the_days()
    {
        var random = new Random(11);
        for (int round = 0; round < 200; round++)
        {
            int scale = random.Next(1, 1 << random.Next(3, 21));
            string[] days = [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ =>
                DateOnly.FromDayNumber(700_000 + random.Next(scale)).ToString("yyyy-MM-dd"))];
            AxisTick[] ticks = [.. Ticks(days)];
            Assert.NotEmpty(ticks);
            Assert.All(ticks.Zip(ticks.Skip(1)), pair => Assert.True(pair.Second.Place - pair.First.Place >= 54));
        }
    }

    [Fact]
    public void The_calendar_s_own_ends_are_named() => Assert.NotEmpty(Ticks("0001-01-01", "9999-12-31"));

    static string[] Labels(params string[] values) => [.. Ticks(values).Select(tick => tick.Label)];

    static IEnumerable<AxisTick> Ticks(params string[] values) =>
        AxisTicks.Of(TimeAxis.For(values.Select(value => CalendarStretch.Of(value)!), 0, 1000));
}
