using Standfirst.App.ReadingRoom.Charts.Timelines;
using Standfirst.App.ReadingRoom.Days;

namespace Standfirst.Tests.App.ReadingRoom.Charts.Timelines;

public class TimeAxisTests
{
    [Fact]
    public void Days_stand_where_their_time_is()
    {
        TimeAxis axis = Axis("2024-05-01", "2024-05-06", "2024-05-11");
        Assert.Equal([0, 500, 1000], Places(axis, "2024-05-01", "2024-05-06", "2024-05-11"));
    }

    [Fact]
    public void A_bar_ends_where_its_last_day_ends() =>
        Assert.Equal([0, 1000], Places(Axis("2024"), "2024-01-01", "2025-01-01"));

    [Fact]
    public void A_single_day_stands_in_the_middle() => Assert.Equal([500], Places(Axis("2024-05-01"), "2024-05-01"));

    [Fact]
    public void A_long_silence_is_shortened_where_the_rest_would_have_no_room()
    {
        TimeAxis axis = Axis("1951-03-02", "2024-05-01", "2024-05-04", "2024-05-09", "2024-05-16");
        AxisPiece silence = Assert.Single(axis.Pieces, piece => piece.IsShortened);
        Assert.Equal((0, 200), (silence.Left, Math.Round(silence.Right, 6)));
        Assert.Equal([0, 200, 1000], Places(axis, "1951-03-02", "2024-05-01", "2024-05-16"));
    }

    [Fact]
    public void Two_neighbouring_days_do_not_take_all_the_room() =>
        Assert.Equal([0, 420, 580, 1000], Places(
            Axis("2023-01-01", "2024-06-01", "2024-06-02", "2024-12-31"), "2023-01-01", "2024-06-01", "2024-06-02", "2024-12-31"));

    [Fact]
    public void A_silence_is_not_shortened_where_there_is_room_for_all() =>
        Assert.DoesNotContain(Axis("2024-01-01", "2024-01-15", "2024-12-31").Pieces, piece => piece.IsShortened);

    [Fact]
    public void The_line_is_in_one_piece_from_its_beginning_to_its_end_however_many_silences_there_are()
    {
        string[] years = [.. Enumerable.Range(0, 10).SelectMany(at => new[] { $"{1000 + (1 << at)}-01-01", $"{1000 + (1 << at)}-01-03" })];
        TimeAxis axis = Axis(years);
        Assert.True(axis.Pieces.Count(piece => piece.IsShortened) is > 0 and <= 6);
        Assert.Equal(0, axis.Pieces[0].Left);
        Assert.Equal(1000, axis.Pieces[^1].Right, 6);
        Assert.All(axis.Pieces.Zip(axis.Pieces.Skip(1)), pair => Assert.Equal(
            (pair.First.ToDay, pair.First.Right), (pair.Second.FromDay, pair.Second.Left)));
    }

    [Fact]
    public void What_is_later_stands_further_on_whatever_the_days()
    {
        var random = new Random(7);
        for (int round = 0; round < 200; round++)
        {
            string[] days = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ =>
                DateOnly.FromDayNumber(random.Next(0, random.Next(1, DateOnly.MaxValue.DayNumber))).ToString("yyyy-MM-dd"))];
            double[] places = Places(Axis(days), [.. days.Order(StringComparer.Ordinal)]);
            Assert.All(places, place => Assert.InRange(place, 0, 1000.001));
            Assert.Equal(places.Order(), places);
        }
    }

    [Fact]
    public void The_calendar_s_own_ends_can_be_drawn()
    {
        TimeAxis axis = Axis("0001-01-01", "9999-12-31", "9999");
        Assert.Equal([0], Places(axis, "0001-01-01"));
        Assert.Equal(1000, axis.Place(DateOnly.MaxValue.DayNumber + 1), 6);
    }

    static TimeAxis Axis(params string[] values) => TimeAxis.For(values.Select(value => CalendarStretch.Of(value)!), 0, 1000);

    static double[] Places(TimeAxis axis, params string[] days) =>
        [.. days.Select(day => Math.Round(axis.Place(DateOnly.Parse(day).DayNumber), 6))];
}
