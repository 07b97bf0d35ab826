using Standfirst.App.ReadingRoom.Charts.Timelines;
using Standfirst.App.ReadingRoom.Days;

namespace Standfirst.Tests.App.ReadingRoom.Charts.Timelines;

public class TimelineLayoutTests
{
    [Fact]
    public void A_day_is_a_point_in_its_place_and_a_vague_time_is_as_long_as_it_is_vague()
    {
        TimelineLayout layout = Layout("2024-01-01", "2024", "2024-07-01");
        Assert.Equal(32, layout.Marks[0].Middle);
        Assert.Equal((32, 968), (layout.Marks[1].Left, layout.Marks[1].Right));
        Assert.Equal(32 + (936 * 182 / 366.0), layout.Marks[2].Middle, 6);
    }

    [Fact]
    public void A_pile_grows_up_and_a_high_one_grows_wide()
    {
        Assert.Equal((7, 1), Size(Layout([.. Enumerable.Repeat("2024-05-01", 7)])));
        Assert.Equal((4, 2), Size(Layout([.. Enumerable.Repeat("2024-05-01", 8)])));
        Assert.Equal((7, 15), Size(Layout([.. Enumerable.Repeat("2024-05-01", 100)])));

        static (int, int) Size(TimelineLayout layout) =>
            (layout.PointLanes, layout.Marks.Select(mark => mark.Left).Distinct().Count());
    }

    [Fact]
    public void Days_that_nearly_touch_share_a_pile_and_keep_their_own_feet()
    {
        string[] days = [.. Enumerable.Range(0, 10).Select(at => $"2020-05-{at % 2 + 1:00}")];
        TimelineLayout layout = Layout([.. days, .. Enumerable.Range(2000, 41).Select(year => $"{year}")]);
        Assert.Equal(5, layout.PointLanes);
        Assert.Equal(2, layout.Marks.Take(10).Select(mark => mark.Foot).Distinct().Count());
    }

    [Fact]
    public void A_pile_at_the_edge_stays_within_the_drawing()
    {
        string[] days = ["2024-05-01", .. Enumerable.Repeat("2024-12-31", 60)];
        Assert.All(Layout(days).Marks, mark => Assert.True(mark.Left >= 0 && mark.Right <= 1000));
    }

    [Fact]
    public void Days_that_are_near_each_other_stand_above_each_other()
    {
        string[] everyTenDays =
            [.. Enumerable.Range(0, 36).Select(at => new DateOnly(2024, 1, 1).AddDays(at * 10).ToString("yyyy-MM-dd"))];
        TimelineLayout layout = Layout([.. everyTenDays, "2024-01-02"]);
        Assert.Equal([.. everyTenDays.Select(_ => 0), 1], layout.Marks.Select(mark => mark.Lane));
    }

    [Fact]
    public void A_bar_is_long_enough_for_its_number_and_stays_on_the_line()
    {
        PlacedMark week = Layout([.. Enumerable.Range(2004, 27).Select(year => $"{year}"), "2030-W52"]).Marks[^1];
        Assert.Equal(TimelineLayout.LeastBar, week.Right - week.Left, 6);
        Assert.Equal(968, week.Right, 6);
    }

    [Fact]
    public void No_mark_covers_another_whatever_the_days()
    {
        var random = new Random(5);
        string[] units = ["yyyy-MM-dd", "yyyy-MM-dd", "yyyy-MM", "yyyy"];
        for (int round = 0; round < 200; round++)
        {
            int scale = random.Next(1, 1 << random.Next(1, 18));
            string[] times = [.. Enumerable.Range(0, random.Next(1, 200)).Select(_ =>
                DateOnly.FromDayNumber(700_000 + random.Next(scale)).ToString(units[random.Next(units.Length)]))];
            TimelineLayout layout = Layout(times);
            Assert.Equal(Enumerable.Range(1, times.Length), layout.Marks.Select(mark => mark.Mark.Number));
            foreach (var lane in layout.Marks.GroupBy(mark => (mark.Mark.Stretch.IsExact, mark.Lane)))
            {
                PlacedMark[] inOrder = [.. lane.OrderBy(mark => mark.Left)];
                Assert.All(inOrder.Zip(inOrder.Skip(1)), pair => Assert.True(pair.First.Right <= pair.Second.Left));
            }
        }
    }

    static TimelineLayout Layout(params string[] values) => TimelineLayout.Of(
        [.. values.Select((value, at) => new TimelineMark(at + 1, CalendarStretch.Of(value)!, false, "", ""))], 32, 968);
}
