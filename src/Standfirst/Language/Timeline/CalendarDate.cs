using System.Globalization;

namespace Standfirst.Language.Timeline;

/// <summary>A place in the calendar that a timeline can hold: a day, a week, a month or a year.</summary>
/// <param name="Value">ISO 8601: "2020-12-22", "2020-W52", "2020-12", "2020".</param>
/// <param name="FirstDay">Its first day.</param>
/// <param name="Days">About how many days it has: of two that begin alike the longer stands first.</param>
readonly record struct CalendarDate(string Value, DateOnly FirstDay, int Days)
{
    const int DaysOfWeek = 7, DaysOfMonth = 31, DaysOfYear = 366;

    /// <summary>The place that a TIMEX3 value names; null for what is none: "PAST_REF", "P3D", "199", "XXXX-10".</summary>
    /// <remarks>A time of day is left off; a weekend is its week, a quarter its year, a range its first part.</remarks>
    public static CalendarDate? Of(string timex)
    {
        var value = timex.AsSpan();
        if (value.IndexOf('/') is >= 0 and var slash)
            value = value[..slash];
        if (value.Length < 4 || Number(value[..4], 9999) is not { } year)
            return null;
        var rest = value[4..];
        return rest switch
        {
            [] => new(timex.Length == 4 ? timex : value.ToString(), new(year, 1, 1), DaysOfYear),
            ['-', 'W', _, _, ..] => Week(value[..8], year),
            ['-', >= 'A' and <= 'Z', ..] => new(value[..4].ToString(), new(year, 1, 1), DaysOfYear),
            ['-', _, _] when Number(rest[1..], 12) is { } month => new(value.ToString(), new(year, month, 1), DaysOfMonth),
            ['-', _, _, '-', _, _, ..] when Number(rest[1..3], 12) is { } month
                && Number(rest[4..6], DateTime.DaysInMonth(year, month)) is { } day =>
                new(timex.Length == 10 ? timex : value[..10].ToString(), new(year, month, day), 1),
            _ => null,
        };
    }

    static int? Number(ReadOnlySpan<char> digits, int greatest) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number >= 1 && number <= greatest
            ? number
            : null;

    static CalendarDate? Week(ReadOnlySpan<char> value, int year) => Number(value[6..8], 53) is { } week && year < 9999
        ? new(value.ToString(), DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)), DaysOfWeek)
        : null;
}
