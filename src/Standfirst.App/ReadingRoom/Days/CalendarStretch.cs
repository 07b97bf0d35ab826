using System.Globalization;

namespace Standfirst.App.ReadingRoom.Days;

/// <summary>The stretch of the calendar that a time of a record means: a day, or as many days as the words are vague.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Words">What people call it: "22 December 2020", "spring 2020", "the 1990s".</param>
sealed record CalendarStretch(DateOnly First, DateOnly Last, string Words)
{
    static readonly CultureInfo English = CultureInfo.InvariantCulture;

    // By TIMEX3; a winter begins in its year and ends in the next.
    static readonly (string Letters, string Name, int FirstMonth, int Months)[] Parts =
    [
        ("SP", "spring", 3, 3), ("SU", "summer", 6, 3), ("FA", "autumn", 9, 3), ("WI", "winter", 12, 3),
        ("Q1", "first quarter of", 1, 3), ("Q2", "second quarter of", 4, 3),
        ("Q3", "third quarter of", 7, 3), ("Q4", "fourth quarter of", 10, 3),
        ("H1", "first half of", 1, 6), ("H2", "second half of", 7, 6),
    ];

    /// <summary>Whether it is a single day.</summary>
    public bool IsExact => First == Last;

    /// <summary>Reads a calendar value of TIMEX3; null where it has no place in the calendar.</summary>
    /// <param name="value">"2020-12-22", with or without a time of day, "2020-W52", "2020-12", "2020-SP", "2020-Q1", "2020",
    /// "199" (the 1990s), "19" (the 1900s), or two of them with "/" between.</param>
    public static CalendarStretch? Of(string value)
    {
        if (value.IndexOf('/') is > 0 and var slash)
        {
            return (One(value[..slash]), One(value[(slash + 1)..])) is ({ } from, { } to) && from.First <= to.Last
                ? new(from.First, to.Last, $"{from.Words} to {to.Words}")
                : null;
        }
        return One(value);
    }

    static CalendarStretch? One(string value)
    {
        string day = value.IndexOf('T') is > 0 and var time ? value[..time] : value;
        return day.Length switch
        {
            10 when DateOnly.TryParseExact(day, "yyyy-MM-dd", English, DateTimeStyles.None, out var date) =>
                new(date, date, date.ToString("d MMMM yyyy", English)),
            7 when DateOnly.TryParseExact(day, "yyyy-MM", English, DateTimeStyles.None, out var month) =>
                Months(month, 1, month.ToString("MMMM yyyy", English)),
            7 when Number(day[..4], 1) is { } year && day[4] == '-' => PartOf(year, day[5..]),
            >= 8 when Number(day[..4], 1) is { } year && day[4..6] == "-W" => Week(year, day[6..]),
            2 or 3 or 4 when Number(day, 0) is { } number => Years(number, day.Length),
            _ => null,
        };
    }

    static CalendarStretch? PartOf(int year, string letters)
    {
        foreach (var part in Parts)
        {
            if (part.Letters == letters)
                return Months(new(year, part.FirstMonth, 1), part.Months, $"{part.Name} {Year(year)}");
        }
        return letters[0] == 'W' ? Week(year, letters[1..]) : null;
    }

    static CalendarStretch? Week(int year, string rest)
    {
        bool isWeekend = rest.Length == 5 && rest[2..] == "-WE";
        if ((rest.Length != 2 && !isWeekend) || Number(rest[..2], 1) is not { } week || week > ISOWeek.GetWeeksInYear(year))
            return null;
        // The last week of the calendar's last year ends behind it.
        DateTime monday = ISOWeek.ToDateTime(year, week, DayOfWeek.Monday);
        if (DateTime.MaxValue - monday < TimeSpan.FromDays(7))
            return null;
        var first = DateOnly.FromDateTime(monday);
        return isWeekend
            ? new(first.AddDays(5), first.AddDays(6), $"weekend of {first.AddDays(5).ToString("d MMMM yyyy", English)}")
            : new(first, first.AddDays(6), $"week of {first.ToString("d MMMM yyyy", English)}");
    }

    static CalendarStretch? Months(DateOnly first, int months, string words)
    {
        int last = (first.Year * 12) + first.Month - 1 + months - 1;
        int year = last / 12, month = (last % 12) + 1;
        return year > DateOnly.MaxValue.Year ? null : new(first, new(year, month, DateTime.DaysInMonth(year, month)), words);
    }

    /// <summary>As many years as the missing digits stand for.</summary>
    static CalendarStretch? Years(int number, int digits)
    {
        int years = digits switch { 2 => 100, 3 => 10, _ => 1 };
        int first = Math.Max(1, number * years), last = (number * years) + years - 1;
        string name = Year(number * years);
        return last < 1 ? null : new(new(first, 1, 1), new(last, 12, 31), years == 1 ? name : $"the {name}s");
    }

    static string Year(int year) => year.ToString(English);

    static int? Number(string digits, int least) =>
        int.TryParse(digits, NumberStyles.None, English, out int number) && number >= least ? number : null;
}
