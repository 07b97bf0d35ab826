using System.Globalization;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Dates;

/// <summary>A moment and the words of the line that give it.</summary>
/// <param name="Moment">The moment.</param>
/// <param name="Span">Where it stands in the line.</param>
readonly record struct WrittenMoment(Moment Moment, TextSpan Span);

/// <summary>Reads moments as pages write them, for machines or for readers.</summary>
static class DateReader
{
    // A moment that a page declares is short; a long value is something else.
    const int LongestDeclared = 120;

    /// <summary>The moment that an attribute, a script or a short text declares: also epochs and packed
    /// digits; null when it is none.</summary>
    public static Moment? ReadDeclared(ReadOnlySpan<char> value, DateHabits habits)
    {
        if (value.Length > LongestDeclared || !value.ContainsAny(DateTokens.Digits))
            return null;
        string declared = WhiteSpace.Collapse(value.ToString());
        return Packed(declared)
            ?? (FindAll(declared, habits) is [var first, ..] ? first.Moment with { Raw = declared } : null);
    }

    /// <summary>The moments in a line of running text, in their order.</summary>
    public static IReadOnlyList<WrittenMoment> FindAll(ReadOnlySpan<char> line, DateHabits habits)
    {
        if (line.Length > DateTokens.LongestLine)
            line = line[..DateTokens.LongestLine];
        if (!DateTokens.MayHoldDate(line))
            return [];
        Span<char> lower = stackalloc char[line.Length];
        Span<DateTokens.Place> places =
            stackalloc DateTokens.Place[Math.Min(line.Length, DateTokens.MostTokens)];
        var tokens = DateTokens.Cut(line, lower, places);
        List<WrittenMoment>? found = null;
        int free = 0;
        for (int place = 0; place < tokens.Count; place++)
        {
            if (DateShapes.Match(tokens, place, habits) is not { } day)
                continue;
            var clock = ClockReader.After(tokens, day.Next);
            var before = clock is null ? ClockReader.Before(tokens, place, free) : null;
            int last = Math.Max(day.Next, clock?.Next ?? 0) - 1;
            var span = TextSpan.Between(tokens[place].Start, tokens[last].End);
            string raw = line[span.Start..span.End].ToString();
            (found ??= []).Add(new(MomentOf(day.Day, clock ?? before, raw), span));
            place = last;
            free = last + 1;
        }
        return found is null ? [] : found;
    }

    static Moment MomentOf(DateOnly day, Clock? clock, string raw)
    {
        string date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (clock is not { } found)
            return new(date, raw, MomentPrecision.Day);
        string time = found.Time.ToString(found.HasSeconds ? "HH:mm:ss"
            : "HH:mm", CultureInfo.InvariantCulture);
        return new($"{date}T{time}{found.Zone}", raw, found.HasSeconds ? MomentPrecision.Second
            : MomentPrecision.Minute);
    }

    // 20201223, 20201223091400, 1608714840, 1608714840000
    static Moment? Packed(string value)
    {
        int digits = value.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits == 8 && value.Length > 9 && value[8] is 'T' or 't')
            return FindPackedTime(value);
        if (digits >= 0 || !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture,
            out long number))
            return null;
        return value.Length switch
        {
            8 => DayOf(number) is { } day ? MomentOf(day, null, value) : null,
            12 when DayOf(number / 10_000) is { } day => WithTime(day, number % 10_000 * 100, false, value),
            14 when DayOf(number / 1_000_000) is { } day => WithTime(day, number % 1_000_000, true, value),
            10 => Epoch(number, value),
            13 => Epoch(number / 1_000, value),
            _ => null,
        };
    }

    static Moment? FindPackedTime(string value)
    {
        if (DayOf(long.Parse(value.AsSpan(0, 8), NumberStyles.None,
            CultureInfo.InvariantCulture)) is not { } day)
            return null;
        Span<char> lower = stackalloc char[LongestDeclared];
        Span<DateTokens.Place> places = stackalloc DateTokens.Place[LongestDeclared];
        return MomentOf(day, ClockReader.After(DateTokens.Cut(value, lower, places), 1), value);
    }

    static DateOnly? DayOf(long packed) =>
        DateShapes.DayOf(packed / 10_000, packed / 100 % 100, packed % 100);

    static Moment? WithTime(DateOnly day, long packed, bool hasSeconds, string raw)
    {
        if (packed / 10_000 > 23 || packed / 100 % 100 > 59 || packed % 100 > 59)
            return null;
        var time = new TimeOnly((int)(packed / 10_000), (int)(packed / 100 % 100), (int)(packed % 100));
        return MomentOf(day, new Clock(time, hasSeconds, null, 0), raw);
    }

    static Moment? Epoch(long seconds, string raw)
    {
        var moment = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return DateShapes.DayOf(moment.Year, moment.Month, moment.Day) is { } day
            ? MomentOf(day, new Clock(TimeOnly.FromDateTime(moment.DateTime), true, "Z", 0), raw)
            : null;
    }
}
