using Standfirst.App.ReadingRoom.Days;

namespace Standfirst.Tests.App.ReadingRoom.Days;

public class CalendarStretchTests
{
    [Theory]
    [InlineData("2020-12-22", "2020-12-22", "2020-12-22", "22 December 2020")]
    [InlineData("2020-12-22T14:00", "2020-12-22", "2020-12-22", "22 December 2020")]
    [InlineData("2020-W52", "2020-12-21", "2020-12-27", "week of 21 December 2020")]
    [InlineData("2020-W52-WE", "2020-12-26", "2020-12-27", "weekend of 26 December 2020")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", "February 2024")]
    [InlineData("2020-SP", "2020-03-01", "2020-05-31", "spring 2020")]
    [InlineData("2020-WI", "2020-12-01", "2021-02-28", "winter 2020")]
    [InlineData("2020-Q3", "2020-07-01", "2020-09-30", "third quarter of 2020")]
    [InlineData("2020-H2", "2020-07-01", "2020-12-31", "second half of 2020")]
    [InlineData("2020", "2020-01-01", "2020-12-31", "2020")]
    [InlineData("199", "1990-01-01", "1999-12-31", "the 1990s")]
    [InlineData("19", "1900-01-01", "1999-12-31", "the 1900s")]
    [InlineData("2020-12-22/2020-12-24", "2020-12-22", "2020-12-24", "22 December 2020 to 24 December 2020")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", "31 December 9999")]
    public void A_value_of_the_calendar_is_as_many_days_as_it_is_vague(string value, string first, string last, string words)
    {
        CalendarStretch stretch = CalendarStretch.Of(value)!;
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(last), words), (stretch.First, stretch.Last, stretch.Words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PAST_REF")]
    [InlineData("P3D")]
    [InlineData("XXXX-10")]
    [InlineData("2020-13")]
    [InlineData("2021-02-29")]
    [InlineData("2021-W53")]
    [InlineData("0000")]
    [InlineData("9999-WI")]
    [InlineData("9999-W52")]
    [InlineData("2020-12-24/2020-12-22")]
    [InlineData("2020-12-22/")]
    [InlineData("2020-<b>")]
    public void What_has_no_place_in_the_calendar_is_none(string value) => Assert.Null(CalendarStretch.Of(value));
}
