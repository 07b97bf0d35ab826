using System.Globalization;

namespace Standfirst.Archive.Search.Keys;

/// <summary>Days as keys, so that any span of time is a few keys: two years are two, and a year and a day are two.</summary>
static class DateKeys
{
    /// <summary>How a span of the calendar is written, and when the next one begins; the longest first.</summary>
    static readonly (int Digits, Func<DateOnly, DateOnly?> Next)[] Spans =
    [
        (2, day => Years(day, 100)),
        (3, day => Years(day, 10)),
        (4, day => Years(day, 1)),
        (6, day => day is { Year: 9999, Month: 12 } ? null : new DateOnly(day.Year, day.Month, 1).AddMonths(1)),
        (8, day => day == DateOnly.MaxValue ? null : day.AddDays(1)),
    ];

    /// <summary>The keys of a day: its century, decade, year, month, itself.</summary>
    public static IEnumerable<string> Of(DateOnly day) => Spans.Select(span => Write(day, span.Digits));

    /// <summary>The fewest keys that the days of a span have, and no others.</summary>
    /// <param name="from">The first day; null where there is no first.</param>
    /// <param name="to">The last day; null where there is no last.</param>
    public static IReadOnlyList<string> Between(DateOnly? from, DateOnly? to)
    {
        var keys = new List<string>();
        var last = to ?? DateOnly.MaxValue;
        for (DateOnly? day = from ?? DateOnly.MinValue; day is { } first && first <= last;)
        {
            var (digits, next) = Spans.First(span => Begins(first, span.Digits) && Ends(span.Next(first), last));
            keys.Add(Write(first, digits));
            day = next(first);
        }
        return keys;
    }

    static DateOnly? Years(DateOnly day, int count)
    {
        int next = (day.Year / count + 1) * count;
        return next > 9999 ? null : new DateOnly(next, 1, 1);
    }

    static bool Ends(DateOnly? next, DateOnly last) =>
        next is { } day ? day.AddDays(-1) <= last : last == DateOnly.MaxValue;

    /// <summary>Whether a day is the first of its century, decade … There is no year 0: the first century begins late.</summary>
    static bool Begins(DateOnly day, int digits) =>
        day == DateOnly.MinValue || digits == 8
        || (Write(day.AddDays(-1), digits) != Write(day, digits));

    static string Write(DateOnly day, int digits) =>
        Key.Of(KeyFamily.Date, day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)[..digits]);
}
