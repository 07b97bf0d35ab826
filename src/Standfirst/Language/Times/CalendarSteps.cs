namespace Standfirst.Language.Times;

/// <summary>Walks through the calendar that end at its ends: the first day of year 1, the last of 9999.</summary>
static class CalendarSteps
{
    /// <summary>The day so many units away.</summary>
    public static DateOnly Step(DateOnly day, Grain grain, int by) => grain switch
    {
        Grain.Day => Days(day, by),
        Grain.Week or Grain.Weekend => Days(day, by * 7L),
        Grain.Fortnight => Days(day, by * 14L),
        Grain.Month => Months(day, by),
        Grain.Quarter or Grain.Season => Months(day, by * 3L),
        Grain.Half => Months(day, by * 6L),
        Grain.Year => Months(day, by * 12L),
        Grain.Decade => Months(day, by * 120L),
        Grain.Century => Months(day, by * 1200L),
        Grain.Millennium => Months(day, by * 12000L),
        _ => day,
    };

    static DateOnly Days(DateOnly day, long by) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + by, 0, DateOnly.MaxValue.DayNumber));

    static DateOnly Months(DateOnly day, long by)
    {
        long month = Math.Clamp(day.Year * 12L + day.Month - 1 + by, 12, 9999 * 12 + 11);
        int year = (int)(month / 12), number = (int)(month % 12) + 1;
        return new(year, number, Math.Min(day.Day, DateTime.DaysInMonth(year, number)));
    }

    /// <summary>Monday 1 … Sunday 7.</summary>
    public static int WeekdayOf(DateOnly day) => (day.DayNumber + 6 - MondayZero) % 7 + 1;

    // 1 January of year 1 was a Monday.
    const int MondayZero = 6;

    /// <summary>The Monday of the week of a day.</summary>
    public static DateOnly MondayOf(DateOnly day) => Days(day, 1 - WeekdayOf(day));

    /// <summary>The nth of some weekday in a month, counted from its end where <paramref name="nth"/> is negative.</summary>
    public static DateOnly NthWeekday(int year, int month, int nth, int weekday)
    {
        if (nth < 0)
        {
            var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            return Days(last, (nth + 1) * 7L - (WeekdayOf(last) - weekday + 7) % 7);
        }
        var first = new DateOnly(year, month, 1);
        return Days(first, (nth - 1) * 7L + (weekday - WeekdayOf(first) + 7) % 7);
    }

    /// <summary>The latest such weekday before a day, or the earliest after it.</summary>
    public static DateOnly WeekdayFrom(DateOnly day, int weekday, bool isAfter)
    {
        int away = isAfter ? (weekday - WeekdayOf(day) + 6) % 7 + 1 : -((WeekdayOf(day) - weekday + 6) % 7 + 1);
        return Days(day, away);
    }

    /// <summary>A day that may not exist: the last of the month stands for those behind it.</summary>
    public static DateOnly Day(int year, int month, int day)
    {
        (year, month) = (Math.Clamp(year, 1, 9999), Math.Clamp(month, 1, 12));
        return new(year, month, Math.Clamp(day, 1, DateTime.DaysInMonth(year, month)));
    }
}
