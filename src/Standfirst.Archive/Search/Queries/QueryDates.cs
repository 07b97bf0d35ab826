using System.Globalization;
using System.Text.RegularExpressions;

namespace Standfirst.Archive.Search.Queries;

/// <summary>Reads the days that a query names.</summary>
/// <param name="today">The day on which "today" is reckoned.</param>
sealed partial class QueryDates(DateOnly today)
{
    public const string Allowed =
        "2024, 2024-05, 2024-05-03, 2024-05..2024-07, today, yesterday, 7d, 2w, 3m, 1y";

    // A century in days, weeks, months or years: what is longer is a slip.
    const int LongestSpan = 36_525;

    /// <summary>What "date:" asks for; null where the value is no date.</summary>
    public SearchQuery.Published? ReadDate(string value)
    {
        int dots = value.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return ReadSpan(value) is { } span ? new(span.From, span.To) : null;

        string first = value[..dots].Trim(), last = value[(dots + 2)..].Trim('.', ' ');
        var from = first == "" ? null : ReadSpan(first);
        var to = last == "" ? null : ReadSpan(last);
        if ((from is null && first != "") || (to is null && last != "") || (from ?? to) is null)
            return null;
        return from is { } a && to is { } b && a.From > b.From ? new(b.From, a.To) : new(from?.From, to?.To);
    }

    /// <summary>What "after:" asks for: from the day behind the one, month or year on; null where the value is no date.</summary>
    public SearchQuery.Published? ReadAfter(string value)
    {
        if (ReadSpan(value) is not { } span)
            return null;
        var last = span.IsBackFromToday ? span.From.AddDays(-1) : span.To;
        return last == DateOnly.MaxValue ? null : new(last.AddDays(1), null);
    }

    /// <summary>What "before:" asks for: up to the day before; null where the value is no date.</summary>
    public SearchQuery.Published? ReadBefore(string value) =>
        ReadSpan(value) is { } span && span.From > DateOnly.MinValue ? new(null, span.From.AddDays(-1)) : null;

    readonly record struct DaySpan(DateOnly From, DateOnly To, bool IsBackFromToday = false);

    DaySpan? ReadSpan(string value)
    {
        string word = value.Trim().ToLowerInvariant();
        if (word == "today")
            return new(today, today);
        if (word == "yesterday")
            return new(today.AddDays(-1), today.AddDays(-1));
        if (BackFromToday().Match(word) is { Success: true } back)
            return ReadBack(int.Parse(back.Groups[1].ValueSpan, CultureInfo.InvariantCulture), back.Groups[2].ValueSpan[0]);
        return Calendar().Match(word) is { Success: true } day ? ReadCalendar(day) : null;
    }

    /// <summary>The last seven days, today among them.</summary>
    DaySpan? ReadBack(int count, char unit)
    {
        if (count is 0 or > LongestSpan)
            return null;
        var behind = unit switch
        {
            'd' => Back(count),
            'w' => Back(count * 7L),
            'm' => BackInMonths(count),
            _ => BackInMonths(count * 12L),
        };
        return behind is { } day ? new(day.AddDays(1), today, IsBackFromToday: true) : null;
    }

    DateOnly? Back(long days) => days < today.DayNumber ? today.AddDays(-(int)days) : null;

    DateOnly? BackInMonths(long months) => months < (today.Year - 1) * 12L ? today.AddMonths(-(int)months) : null;

    static DaySpan? ReadCalendar(Match match)
    {
        int year = Number(match.Groups[1]), month = Number(match.Groups[2]), day = Number(match.Groups[3]);
        if (year == 0 || (match.Groups[2].Success && month is 0 or > 12))
            return null;
        if (!match.Groups[2].Success)
            return new(new(year, 1, 1), new(year, 12, 31));
        if (!match.Groups[3].Success)
            return new(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));
        return day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(new(year, month, day), new(year, month, day))
            : null;
    }

    static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^([0-9]{1,5})([dwmy])$")]
    private static partial Regex BackFromToday();

    [GeneratedRegex("^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$")]
    private static partial Regex Calendar();
}
