using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Standfirst.Collect.Feeds;

/// <summary>
/// Reads dates as feeds write them: RFC 822 and ISO 8601, and what becomes of both in the wild.
/// </summary>
static partial class FeedDate
{
    // No way to write a moment is longer; what is, is a sentence.
    const int LongestDate = 80;

    // Years of two digits: RFC 2822, 4.3.
    const int LastYearOf2000 = 49, LastThreeDigitYear = 999;

    // Names of zones that feeds are written in, and the letters of RFC 822. "IST" is India's: more feeds come
    // from there than from Ireland or Israel. Hours times 60 plus minutes.
    static readonly FrozenDictionary<string, int> Zones = new (string Name, int Minutes)[]
    {
        ("Z", 0), ("UT", 0), ("UTC", 0), ("GMT", 0), ("WET", 0), ("WEST", 60), ("BST", 60), ("CET", 60),
        ("MEZ", 60), ("CEST", 120), ("MESZ", 120), ("EET", 120), ("EEST", 180), ("MSK", 180), ("SAST", 120),
        ("EST", -300), ("EDT", -240), ("CST", -360), ("CDT", -300), ("MST", -420), ("MDT", -360),
        ("PST", -480), ("PDT", -420), ("AKST", -540), ("AKDT", -480), ("HST", -600), ("AST", -240),
        ("ADT", -180), ("NST", -210), ("NDT", -150), ("BRT", -180), ("ART", -180), ("IST", 330),
        ("PKT", 300), ("JST", 540), ("KST", 540), ("HKT", 480), ("SGT", 480), ("AWST", 480), ("ACST", 570),
        ("AEST", 600), ("AEDT", 660), ("NZST", 720), ("NZDT", 780), ("ET", -300), ("CT", -360),
        ("MT", -420), ("PT", -480),
    }.ToFrozenDictionary(zone => zone.Name, zone => zone.Minutes, StringComparer.OrdinalIgnoreCase);

    // By their first letters; where languages differ, each row holds all of them.
    static readonly string[][] Months =
    [
        ["jan", "ene", "gen", "янв"], ["feb", "fév", "fev", "фев"], ["mar", "mär", "mrz", "maa", "мар"], ["apr", "avr", "abr", "апр"],
        ["may", "mai", "mei", "mag", "maj", "мая", "май"], ["jun", "juin", "giu", "июн"], ["jul", "juil", "lug", "июл"],
        ["aug", "aoû", "aou", "ago", "авг"], ["sep", "set", "сен"], ["oct", "okt", "out", "ott", "окт"], ["nov", "ноя"],
        ["dec", "déc", "dez", "dic", "дек"],
    ];

    /// <summary>
    /// The moment that some words tell; null where they tell none. A moment without a zone is taken for UTC.
    /// </summary>
    public static DateTimeOffset? Parse(string? words)
    {
        words = words?.Trim();
        if (words is null or { Length: 0 or > LongestDate })
            return null;
        foreach (var shape in (Regex[])[Iso(), DayFirst(), MonthFirst(), Compact()])
        {
            if (shape.Match(words) is { Success: true } match)
                return Moment(match.Groups);
        }
        return null;
    }

    static DateTimeOffset? Moment(GroupCollection parts)
    {
        int year = Year(parts["year"]), month = Month(parts["month"].Value), day = Number(parts["day"], 1);
        int hour = Number(parts["hour"], 0), minute = Number(parts["minute"], 0), second = Number(parts["second"], 0);
        if (parts["half"].Success)
            hour = (hour % 12) + (parts["half"].Value[0] is 'p' or 'P' ? 12 : 0);
        if (year is < 2 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour > 24 || minute > 59 || second > 60 || Zone(parts["zone"].Value) is not { } zone)
            return null;
        var local = new DateTime(year, month, day).AddHours(hour).AddMinutes(minute).AddSeconds(Math.Min(second, 59));
        return new DateTimeOffset(local, TimeSpan.Zero).AddMinutes(-zone).ToOffset(TimeSpan.FromMinutes(zone));
    }

    static int Number(Group part, int otherwise) =>
        part.Success ? int.Parse(part.Value, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;

    static int Year(Group part) => Number(part, 0) switch
    {
        var year when part.Length == 4 => year,
        <= LastYearOf2000 and var year => 2000 + year,
        <= LastThreeDigitYear and var year => 1900 + year,
        var year => year,
    };

    static int Month(string words) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        ? number
        : 1 + Array.FindIndex(Months, names => names.Any(
            name => words.StartsWith(name, StringComparison.OrdinalIgnoreCase)));

    // Minutes ahead of UTC; null where the words are no zone.
    static int? Zone(string words)
    {
        if (words.Length == 0)
            return 0;
        int sign = words.IndexOfAny(['+', '-', '−']);
        if (sign < 0)
            return Zones.TryGetValue(words, out int minutes) ? minutes : 0;
        string digits = words[(sign + 1)..].Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is 0 or > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return null;
        int offset = digits.Length <= 2 ? number * 60 : (number / 100 * 60) + (number % 100);
        return offset > 14 * 60 ? null : words[sign] == '+' ? offset : -offset;
    }

    const string Clock = @"(?<hour>[0-9]{1,2})[:.h](?<minute>[0-9]{1,2})(?:[:.](?<second>[0-9]{1,2})(?:[.,][0-9]{1,9})?)?"
        + @"\s*(?<half>[AaPp])?\.?(?:[Mm]\.?)?";

    const string ZoneEnd = @"\s*(?<zone>(?:[A-Za-z]{1,5})?\s?[+\-−][0-9]{1,2}:?[0-9]{0,2}|[A-Za-z]{1,5})?\s*(?:\([^)]*\))?";

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})(?:[-/.](?<day>[0-9]{1,2}))?"
        + @"(?:[T\s,]{1,3}" + Clock + ")?" + ZoneEnd + "$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:\p{L}{2,12}\.?,?\s{0,4})?(?<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?[\s-]{1,3}(?:de\s)?(?<month>\p{L}{3,12})\.?,?"
        + @"[\s-]{1,3}(?:de\s)?(?<year>[0-9]{2,4}),?(?:\s{1,4}(?:at\s)?" + Clock + ")?" + ZoneEnd + "$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?:\p{L}{3,12}\.?,?\s{1,4})?(?<month>\p{L}{3,12})\.?\s{1,4}(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?\s{1,4}"
        + @"(?<year>[0-9]{4}),?(?:\s{1,4}(?:at\s)?" + Clock + ")?" + ZoneEnd + "$")]
    private static partial Regex MonthFirst();

    [GeneratedRegex("^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})"
        + "(?:T?(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?<second>[0-9]{2})?)?" + ZoneEnd + "$")]
    private static partial Regex Compact();
}
