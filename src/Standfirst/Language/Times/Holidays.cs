using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>The names of the feasts, and the days they fall on.</summary>
static class Holidays
{
    // The longer name of two that begin alike stands first. Eid, Diwali and others that follow the moon have no row:
    // their days are announced, not counted.
    static readonly (string Name, Holiday Holiday)[] Names =
    [
        ("new year 's eve", Holiday.NewYearsEve),
        ("new year 's day", Holiday.NewYear),
        ("new years eve", Holiday.NewYearsEve),
        ("new years day", Holiday.NewYear),
        ("martin luther king day", Holiday.MartinLutherKing),
        ("martin luther king jr. day", Holiday.MartinLutherKing),
        ("valentine 's day", Holiday.Valentine),
        ("valentines day", Holiday.Valentine),
        ("presidents ' day", Holiday.Presidents),
        ("presidents day", Holiday.Presidents),
        ("st. patrick 's day", Holiday.SaintPatrick),
        ("st patrick 's day", Holiday.SaintPatrick),
        ("saint patrick 's day", Holiday.SaintPatrick),
        ("april fools ' day", Holiday.AprilFools),
        ("april fool 's day", Holiday.AprilFools),
        ("ash wednesday", Holiday.AshWednesday),
        ("palm sunday", Holiday.PalmSunday),
        ("good friday", Holiday.GoodFriday),
        ("easter monday", Holiday.EasterMonday),
        ("easter sunday", Holiday.Easter),
        ("easter day", Holiday.Easter),
        ("easter", Holiday.Easter),
        ("earth day", Holiday.EarthDay),
        ("may day", Holiday.MayDay),
        ("international workers ' day", Holiday.MayDay),
        ("ascension day", Holiday.Ascension),
        ("pentecost", Holiday.Pentecost),
        ("memorial day", Holiday.Memorial),
        ("juneteenth", Holiday.Juneteenth),
        ("independence day", Holiday.Independence),
        ("fourth of july", Holiday.Independence),
        ("bastille day", Holiday.Bastille),
        ("labor day", Holiday.Labor),
        ("columbus day", Holiday.Columbus),
        ("halloween", Holiday.Halloween),
        ("bonfire night", Holiday.BonfireNight),
        ("armistice day", Holiday.Armistice),
        ("veterans day", Holiday.Armistice),
        ("remembrance day", Holiday.Armistice),
        ("remembrance sunday", Holiday.RemembranceSunday),
        ("thanksgiving day", Holiday.Thanksgiving),
        ("thanksgiving", Holiday.Thanksgiving),
        ("black friday", Holiday.BlackFriday),
        ("christmas eve", Holiday.ChristmasEve),
        ("christmas day", Holiday.Christmas),
        ("christmas", Holiday.Christmas),
        ("xmas", Holiday.Christmas),
        ("boxing day", Holiday.BoxingDay),
    ];

    // Names by the number of their first word.
    static readonly WordTable<(ulong[] Words, Holiday Holiday)[]> Known = new(Names
        .Select(row => (Words: WordHash.OfAll(row.Name).ToArray(), row.Holiday))
        .GroupBy(row => row.Words[0])
        .ToDictionary(rows => rows.Key, rows => rows.ToArray()));

    // Feasts on the same day each year.
    static readonly Dictionary<Holiday, (int Month, int Day)> Fixed = new()
    {
        [Holiday.NewYear] = (1, 1),
        [Holiday.Valentine] = (2, 14),
        [Holiday.SaintPatrick] = (3, 17),
        [Holiday.AprilFools] = (4, 1),
        [Holiday.EarthDay] = (4, 22),
        [Holiday.MayDay] = (5, 1),
        [Holiday.Juneteenth] = (6, 19),
        [Holiday.Independence] = (7, 4),
        [Holiday.Bastille] = (7, 14),
        [Holiday.Halloween] = (10, 31),
        [Holiday.BonfireNight] = (11, 5),
        [Holiday.Armistice] = (11, 11),
        [Holiday.ChristmasEve] = (12, 24),
        [Holiday.Christmas] = (12, 25),
        [Holiday.BoxingDay] = (12, 26),
        [Holiday.NewYearsEve] = (12, 31),
    };

    // Feasts on the nth such weekday of a month (the last one -1), and so many days after it.
    static readonly Dictionary<Holiday, (int Month, int Nth, int Weekday, int Days)> Counted = new()
    {
        [Holiday.MartinLutherKing] = (1, 3, 1, 0),
        [Holiday.Presidents] = (2, 3, 1, 0),
        [Holiday.Memorial] = (5, -1, 1, 0),
        [Holiday.Labor] = (9, 1, 1, 0),
        [Holiday.Columbus] = (10, 2, 1, 0),
        [Holiday.RemembranceSunday] = (11, 2, 7, 0),
        [Holiday.Thanksgiving] = (11, 4, 4, 0),
        [Holiday.BlackFriday] = (11, 4, 4, 1),
    };

    // Days after Easter.
    static readonly Dictionary<Holiday, int> AfterEaster = new()
    {
        [Holiday.AshWednesday] = -46,
        [Holiday.PalmSunday] = -7,
        [Holiday.GoodFriday] = -2,
        [Holiday.Easter] = 0,
        [Holiday.EasterMonday] = 1,
        [Holiday.Ascension] = 39,
        [Holiday.Pentecost] = 49,
    };

    /// <summary>The feast that the next words name.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="length">How many of them.</param>
    public static Holiday Find(ReadOnlySpan<Token> tokens, out int length)
    {
        length = 0;
        if (!Known.TryFind(tokens[0], out var rows))
            return Holiday.None;
        foreach (var (words, holiday) in rows)
        {
            if (!StartsWith(tokens, words))
                continue;
            length = words.Length;
            return holiday;
        }
        return Holiday.None;
    }

    static bool StartsWith(ReadOnlySpan<Token> tokens, ulong[] words)
    {
        if (words.Length > tokens.Length)
            return false;
        for (int at = 1; at < words.Length; at++)
        {
            if (tokens[at].Hash != words[at])
                return false;
        }
        return true;
    }

    /// <summary>The day of a feast in a year.</summary>
    public static DateOnly DayOf(Holiday holiday, int year)
    {
        if (Fixed.TryGetValue(holiday, out var day))
            return new(year, day.Month, day.Day);
        if (Counted.TryGetValue(holiday, out var counted))
            return CalendarSteps.NthWeekday(year, counted.Month, counted.Nth, counted.Weekday).AddDays(counted.Days);
        return EasterOf(year).AddDays(AfterEaster[holiday]);
    }

    // The anonymous Gregorian computus (Nature, 1876).
    static DateOnly EasterOf(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return new(year, sum / 31, sum % 31 + 1);
    }
}
