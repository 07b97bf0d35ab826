using System.Globalization;

namespace Standfirst.Language.Times;

/// <summary>Days → the stretches of the calendar that hold them, and back.</summary>
static class CalendarPlace
{
    /// <summary>The month each season begins in, spring first.</summary>
    public static readonly int[] SeasonStarts = [3, 6, 9, 12];

    /// <summary>The week of the year that a day is in, as ISO 8601 counts them.</summary>
    public static int WeekOf(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The stretch of a value's grain around a day.</summary>
    public static TimeValue Around(TimeValue value, DateOnly day)
    {
        var place = value with
        {
            Origin = Origin.Calendar,
            Year = day.Year,
            Number = day.Month,
            Day = day.Day,
            OffsetGrain = Grain.None,
            PickGrain = Grain.None,
            Widened = Grain.None,
        };
        return value.Grain switch
        {
            Grain.Day => place,
            Grain.Week or Grain.Weekend or Grain.Fortnight => place with
            {
                Year = ISOWeek.GetYear(day.ToDateTime(TimeOnly.MinValue)),
                Number = WeekOf(day),
            },
            Grain.Quarter => place with { Number = (day.Month + 2) / 3 },
            Grain.Half => place with { Number = (day.Month + 5) / 6 },
            Grain.Decade => place with { Year = day.Year / 10 * 10 },
            Grain.Century => place with { Year = day.Year / 100 * 100 },
            Grain.Millennium => place with { Year = day.Year / 1000 * 1000 },
            _ => place,
        };
    }

    /// <summary>The first day of what a resolved value names.</summary>
    public static DateOnly FirstDayOf(TimeValue value) => value.Grain switch
    {
        Grain.Week or Grain.Weekend or Grain.Fortnight => DateOnly.FromDateTime(
            ISOWeek.ToDateTime(Math.Clamp(value.Year, 1, 9998), Math.Max(1, value.Number), DayOfWeek.Monday)),
        Grain.Quarter => CalendarSteps.Day(value.Year, value.Number * 3 - 2, 1),
        Grain.Half => CalendarSteps.Day(value.Year, value.Number * 6 - 5, 1),
        Grain.Season => CalendarSteps.Day(value.Year, SeasonStarts[Math.Clamp(value.Number, 1, 4) - 1], 1),
        Grain.Month => CalendarSteps.Day(value.Year, value.Number, 1),
        Grain.Year or Grain.Decade or Grain.Century or Grain.Millennium => CalendarSteps.Day(value.Year, 1, 1),
        _ => CalendarSteps.Day(value.Year, value.Number, value.Day),
    };
}
