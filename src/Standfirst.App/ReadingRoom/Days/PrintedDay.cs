using System.Globalization;

namespace Standfirst.App.ReadingRoom.Days;

/// <summary>A day, and a time where there is one, short enough for lists: "3 May 2024", "14:05". A story has <see cref="ReadableDate"/>.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day in the page's own zone; null where the page gives none.</param>
readonly record struct PrintedDay(string Day, string? Time)
{
    /// <summary>Reads what a record says ("2024-05-03T14:05:00+02:00"); null where that is no day.</summary>
    public static PrintedDay? Of(string? moment)
    {
        if (moment is null || moment.Length < 10 || !IsDay(moment.AsSpan(0, 10), out DateOnly day))
            return null;
        bool hasTime = moment.Length >= 16 && moment[10] == 'T'
            && TimeOnly.TryParseExact(moment.AsSpan(11, 5), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return new(Write(day), hasTime ? moment.Substring(11, 5) : null);
    }

    /// <summary>"3 May 2024".</summary>
    public static string Write(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"3 May 2024, 14:05".</summary>
    public override string ToString() => Time is null ? Day : $"{Day}, {Time}";

    static bool IsDay(ReadOnlySpan<char> words, out DateOnly day) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
