using System.Globalization;

namespace Standfirst.Collect.Reservations;

/// <summary>Reads X-Robots-Tag headers: "noai, noarchive", or for one robot, "examplebot:
/// noarchive".</summary>
static class RobotsTag
{
    static readonly string[] Reserving = ["noai", "noimageai", "noarchive", "nosnippet"];

    // What stands before a colon is a robot's name, but for these.
    static readonly string[] WithValue =
        ["unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"];

    /// <summary>The reservations of one header, those for other robots left out.</summary>
    /// <param name="value">The header's value.</param>
    /// <param name="productToken">The name that we go by.</param>
    public static IEnumerable<Reservation> Read(string value, string productToken)
    {
        bool forUs = true;
        string[] parts = value.Split(',', BoundedList.MostParts, StringSplitOptions.TrimEntries);
        for (int at = 0; at < parts.Length; at++)
        {
            string rule = parts[at];
            int colon = rule.IndexOf(':');
            if (colon >= 0 && !IsAmong(WithValue, rule[..colon]))
            {
                string robot = rule[..colon].Trim();
                forUs = robot == "*" || robot.Equals(productToken, StringComparison.OrdinalIgnoreCase);
                rule = rule[(colon + 1)..].Trim();
                colon = rule.IndexOf(':');
            }
            // "Friday, 01 Jan 2027 00:00:00 GMT": the comma belongs to the date.
            if (colon >= 0 && EndsWithWeekday(rule[(colon + 1)..]) && at + 1 < parts.Length)
                rule += ", " + parts[++at];
            if (forUs && ReadRule(rule, colon) is { } reserved)
                yield return new(reserved, Origin.Header);
        }
    }

    static string? ReadRule(string rule, int colon)
    {
        if (colon < 0)
            return Array.Find(Reserving, known => known.Equals(rule, StringComparison.OrdinalIgnoreCase));
        return rule[..colon].Trim().Equals("unavailable_after", StringComparison.OrdinalIgnoreCase)
            && ReadDate(rule[(colon + 1)..]) is { } date
            ? $"unavailable_after={date}"
            : null;
    }

    // RFC 822, RFC 850 and ISO 8601 are allowed; a zone that .NET does not know ("PST") leaves the day.
    static string? ReadDate(string text)
    {
        text = text.Trim();
        if (TryRead(text, out DateTimeOffset moment))
            return moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        int zone = text.LastIndexOf(' ');
        return zone > 0 && TryRead(text[..zone], out moment)
            ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    static bool TryRead(string text, out DateTimeOffset moment) => DateTimeOffset.TryParse(
        text,
        CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces,
        out moment);

    static bool EndsWithWeekday(string text) =>
        Enum.GetNames<DayOfWeek>().Any(day => text.Trim().Length >= 3
            && day.StartsWith(text.Trim(), StringComparison.OrdinalIgnoreCase));

    static bool IsAmong(string[] words, string word) =>
        words.Contains(word.Trim(), StringComparer.OrdinalIgnoreCase);
}
