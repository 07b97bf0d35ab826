using System.Globalization;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Dates;

/// <summary>A time of day found among a line's tokens.</summary>
/// <param name="Time">The time.</param>
/// <param name="HasSeconds">Whether seconds are given.</param>
/// <param name="Zone">"Z" or "+01:00"; null when none is given.</param>
/// <param name="Next">The place of the first token after it.</param>
readonly record struct Clock(TimeOnly Time, bool HasSeconds, string? Zone, int Next);

/// <summary>Reads times of day: "09:14", "9.14 Uhr", "9h14", "5:48 PM EST", "09:14:00.000+01:00".</summary>
static class ClockReader
{
    // Names that mean one offset only: "IST" and "ET" do not.
    static readonly Glossary<string> Zones = Glossary<string>.OfWords(StringComparison.Ordinal,
        ("Z", "z gmt utc wet"),
        ("+01:00", "bst cet mez"),
        ("+02:00", "cest mesz eet sast"),
        ("+03:00", "eest msk eat"),
        ("+04:00", "gst"),
        ("+05:00", "pkt"),
        ("+07:00", "wib"),
        ("+08:00", "sgt hkt awst"),
        ("+09:00", "jst kst"),
        ("+10:00", "aest"),
        ("+11:00", "aedt"),
        ("+12:00", "nzst"),
        ("+13:00", "nzdt"),
        ("-04:00", "edt"),
        ("-05:00", "est cdt"),
        ("-06:00", "mdt"),
        ("-07:00", "mst pdt"),
        ("-08:00", "pst"));

    static readonly Wordlist WordsBetween = new(StringComparison.Ordinal,
        "t", "at", "um", "à", "a", "à", "las", "los", "alle", "ore", "ora", "om", "kl", "klo", "klockan",
        "godz", "o", "às", "as", "pukul", "jam",
        "в", "у", "о", "la", "the", "saat", "ob", "u", "lúc", "d", "г", "году", "on", "den", "le", "zuletzt",
        "uhr", "h");
    const int MostBetween = 4;

    // No place on earth is farther from Greenwich, and .NET takes no other offset: "+14:00", but not "+14:30".
    const int MostMinutesAway = 14 * 60;

    /// <summary>The time that follows a day; null when none does.</summary>
    public static Clock? After(in DateTokens tokens, int start)
    {
        for (int place = start; place < tokens.Count && place <= start + MostBetween; place++)
        {
            if (Read(tokens, place) is { } clock)
                return clock;
            if (!IsBetween(tokens[place]))
                return null;
        }
        return null;
    }

    /// <summary>The time that stands right before a day, "09:14, 23 December"; null when none does.</summary>
    public static Clock? Before(in DateTokens tokens, int day, int earliest)
    {
        const int longest = 9;
        for (int start = Math.Max(earliest, day - longest); start < day - 1; start++)
        {
            if (Read(tokens, start) is { } clock && clock.Next <= day && day - clock.Next <= MostBetween
                && (start == 0 || tokens[start - 1].Kind == DateTokenKind.Word
                    || !tokens[start - 1].IsMark('.')))
                return clock;
        }
        return null;
    }

    static bool IsBetween(DateToken token) => token.Kind switch
    {
        DateTokenKind.Mark =>
            token.Value is ',' or '-' or '–' or '—' or '|' or '·' or '•' or '(' or '.' or '/' or '@' or ':'
            or '،' or '∙',
        DateTokenKind.Word => WordsBetween.Contains(token.Word),
        _ => false,
    };

    static Clock? Read(in DateTokens tokens, int start)
    {
        if (start > 0 && tokens[start - 1].Word is "t" && tokens[start].Kind == DateTokenKind.Number
            && tokens[start].Length is 4 or 6)
            return Packed(tokens, start);
        if (!tokens[start].IsNumber(1, 2))
            return null;
        long hour = tokens[start].Value, minute = 0, second = 0;
        int next = start + 1;
        bool hasMinutes = next + 1 < tokens.Count && tokens[next + 1].IsNumber(2, 2)
            && tokens[next + 1].Start == tokens[next].End
            && (tokens[next].Kind == DateTokenKind.Mark && tokens[next].Value is ':' or '.' or '：'
                || tokens[next].Word is "h" or "u" or "時" or "시");
        bool hasSeconds = false;
        if (hasMinutes)
        {
            minute = tokens[next + 1].Value;
            next += 2;
            hasSeconds = next + 1 < tokens.Count && tokens[next].IsMark(':')
                && tokens[next + 1].IsNumber(2, 2);
            if (hasSeconds)
            {
                second = tokens[next + 1].Value;
                next += 2;
                if (next + 1 < tokens.Count && tokens[next].Kind == DateTokenKind.Mark
                    && tokens[next].Value is '.' or ','
                    && tokens[next + 1].IsNumber(1, 9) && tokens[next + 1].Start == tokens[next].End)
                    next += 2;
            }
        }
        hour = HalfDay(tokens, hour, ref next, out bool named);
        if (!hasMinutes && !named || hour > 23 || minute > 59 || second > 59)
            return null;
        var (zone, end) = ZoneAt(tokens, next);
        return new(new TimeOnly((int)hour, (int)minute, (int)second), hasSeconds, zone, end);
    }

    // 20201223T091400Z
    static Clock? Packed(in DateTokens tokens, int start)
    {
        var token = tokens[start];
        long digits = token.Length == 4 ? token.Value * 100 : token.Value;
        if (digits / 10_000 > 23 || digits / 100 % 100 > 59 || digits % 100 > 59)
            return null;
        var (zone, end) = ZoneAt(tokens, start + 1);
        return new(new TimeOnly((int)(digits / 10_000), (int)(digits / 100 % 100), (int)(digits % 100)),
            token.Length == 6, zone, end);
    }

    // "5 PM", "5:48 p.m.": named is whether a half of the day is named.
    static long HalfDay(in DateTokens tokens, long hour, ref int next, out bool named)
    {
        named = false;
        if (next >= tokens.Count || tokens[next].Kind != DateTokenKind.Word || hour > 12)
            return hour;
        bool dotted = next + 2 < tokens.Count && tokens[next].Word is "a" or "p"
            && tokens[next + 1].IsMark('.') && tokens[next + 2].Word is "m";
        char half = dotted ? tokens[next].Word[0]
            : tokens[next].Word switch { "am" => 'a', "pm" => 'p', _ => ' ' };
        if (half == ' ')
            return hour;
        next += dotted ? 3 : 1;
        if (dotted && next < tokens.Count && tokens[next].IsMark('.'))
            next++;
        named = hour > 0;
        return hour % 12 + (half == 'p' ? 12 : 0);
    }

    static (string? Zone, int Next) ZoneAt(in DateTokens tokens, int place)
    {
        int start = place;
        string? named = null;
        if (place < tokens.Count && tokens[place].IsMark('('))
            place++;
        if (place < tokens.Count && tokens[place].Kind == DateTokenKind.Word
            && (named = Zones.Find(tokens[place].Word)) is not null)
            place++;
        return OffsetAt(tokens, place, named == "Z") is var (zone, next) && zone is not null ? (zone, next)
            : named is not null ? (named, place) : (null, start);
    }

    // "+01:00", "+0100"; "+1" only after GMT, since "09:14 - 23 Dec" has no zone.
    static (string? Zone, int Next) OffsetAt(in DateTokens tokens, int place, bool afterName)
    {
        if (place + 1 >= tokens.Count || tokens[place].Kind != DateTokenKind.Mark
            || tokens[place].Value is not ('+' or '-' or '−')
            || tokens[place + 1].Kind != DateTokenKind.Number || tokens[place + 1].Start != tokens[place].End)
            return (null, place);
        string sign = tokens[place].Value == '+' ? "+" : "-";
        var hours = tokens[place + 1];
        bool parted = hours.Length is 1 or 2 && place + 3 < tokens.Count && tokens[place + 2].IsMark(':')
            && tokens[place + 3].IsNumber(2, 2);
        long hour = hours.Length == 4 ? hours.Value / 100 : hours.Value;
        long minute = hours.Length == 4 ? hours.Value % 100 : parted ? tokens[place + 3].Value : 0;
        bool touches = place > 0 && tokens[place].Start == tokens[place - 1].End;
        bool meant = parted || hours.Length == 4 || hours.Length <= 2
            && (afterName || touches && hours.Length == 2);
        if (!meant || minute > 59 || hour * 60 + minute > MostMinutesAway)
            return (null, place);
        return (string.Create(CultureInfo.InvariantCulture, $"{sign}{hour:00}:{minute:00}"), place + (parted ? 4 : 2));
    }
}
