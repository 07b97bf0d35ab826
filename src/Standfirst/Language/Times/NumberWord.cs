namespace Standfirst.Language.Times;

/// <summary>A word that begins with a digit, read: "41", "1,200", "2.5", "3rd", "1990s", "10:30", "’90s".</summary>
/// <param name="Sorts">What it can be.</param>
/// <param name="Number">The number, the decade's first year, the minutes since midnight.</param>
readonly record struct NumberWord(Sorts Sorts, double Number)
{
    // A longer one counts nothing that has a place in a calendar.
    const int LongestDigits = 9;

    // Years that news tells of; others are told by "AD" or "BC".
    const int FirstYear = 1000, LastYear = 2199;

    // "the ’20s" are the last century's, "the ’00s" and "the ’10s" this one's.
    const int FirstOldDecade = 20;

    /// <summary>Reads one.</summary>
    public static NumberWord Read(ReadOnlySpan<char> word)
    {
        bool isClipped = !char.IsAsciiDigit(word[0]);
        if (isClipped)
            word = word[1..];
        int digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
            digits++;
        if (digits is 0 or > LongestDigits)
            return default;
        int number = ValueOf(word[..digits]);
        var rest = word[digits..];
        return rest switch
        {
            [] => new(WholeSorts(digits, number), number),
            ['s' or 'S'] => DecadeOf(digits, number, isClipped),
            [',', ..] => Grouped(digits, number, rest),
            [':', ..] => ClockOf(number, rest[1..], isDotted: false),
            ['.', ..] => Decimal(number, rest[1..]),
            _ => IsOrdinalEnding(rest) ? new(Sorts.Ordinal | Sorts.NumberedDay, number) : default,
        };
    }

    static int ValueOf(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
            value = value * 10 + digit - '0';
        return value;
    }

    static bool AreDigits(ReadOnlySpan<char> word) => !word.IsEmpty && word.IndexOfAnyExceptInRange('0', '9') < 0;

    static Sorts WholeSorts(int digits, int number) => digits switch
    {
        2 => Sorts.Count | Sorts.TwoDigits,
        4 when number is >= FirstYear and <= LastYear => Sorts.Count | Sorts.Year,
        _ => Sorts.Count,
    };

    static NumberWord DecadeOf(int digits, int number, bool isClipped) => (digits, number % 10) switch
    {
        (4, 0) when number is >= FirstYear and <= LastYear => new(Sorts.Decade, number),
        (2, 0) => new(Sorts.Decade | (isClipped ? 0 : Sorts.Shy), (number < FirstOldDecade ? 2000 : 1900) + number),
        _ => default,
    };

    // "1,200" counts, but is no year.
    static NumberWord Grouped(int digits, int number, ReadOnlySpan<char> rest)
    {
        const int group = 3;
        double value = number;
        while (rest is [',', _, _, _, ..] && AreDigits(rest.Slice(1, group)))
        {
            if ((digits += group) > LongestDigits)
                return default;
            value = value * 1000 + ValueOf(rest.Slice(1, group));
            rest = rest[(1 + group)..];
        }
        return rest.IsEmpty ? new(Sorts.Count, value) : default;
    }

    static NumberWord ClockOf(int hour, ReadOnlySpan<char> rest, bool isDotted)
    {
        bool hasSeconds = rest is [_, _, ':', _, _] && AreDigits(rest[3..]);
        var minutes = hasSeconds ? rest[..2] : rest;
        return minutes.Length == 2 && AreDigits(minutes) && ValueOf(minutes) < 60 && hour < 25
            ? new(Sorts.Clock | (isDotted ? Sorts.Shy : 0), hour * 60 + ValueOf(minutes))
            : default;
    }

    // "2.5" counts; "10.30" may be a British clock; "23.04.2022" is a date that rules read from its digits.
    static NumberWord Decimal(int number, ReadOnlySpan<char> rest)
    {
        if (AreDigits(rest) && rest.Length <= LongestDigits)
        {
            double part = ValueOf(rest);
            for (int digit = 0; digit < rest.Length; digit++)
                part /= 10;
            var clock = ClockOf(number, rest, isDotted: true);
            return new(Sorts.Count | clock.Sorts, number + part);
        }
        return rest switch
        {
            [var m, '.', _, _, _, _] when AreDigits(rest[2..]) && char.IsAsciiDigit(m) => Dotted(number, m - '0', rest[2..]),
            [_, _, '.', _, _, _, _] when AreDigits(rest[..2]) && AreDigits(rest[3..]) =>
                Dotted(number, ValueOf(rest[..2]), rest[3..]),
            _ => default,
        };
    }

    // Day, month and year in one number; the rule unpacks them.
    static NumberWord Dotted(int day, int month, ReadOnlySpan<char> year) =>
        new(Sorts.DottedDate, (day * 100 + month) * 10000 + ValueOf(year));

    static bool IsOrdinalEnding(ReadOnlySpan<char> rest) => rest is ['s', 't'] or ['n', 'd'] or ['r', 'd'] or ['t', 'h'];
}
