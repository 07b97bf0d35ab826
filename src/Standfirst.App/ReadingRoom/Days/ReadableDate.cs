using System.Globalization;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Articles;

namespace Standfirst.App.ReadingRoom.Days;

/// <summary>Dates as a newspaper prints them, no more precise than they are.</summary>
static class ReadableDate
{
    // What is no calendar value is shown as it is, as far as it fits.
    const int LongestOther = 40;

    static readonly (string Form, string Shown)[] Forms =
    [
        ("yyyy-MM-dd", "d MMMM yyyy"),
        ("yyyy-MM", "MMMM yyyy"),
        ("yyyy-MM-dd'T'HH:mm", "d MMMM yyyy, HH:mm"),
        ("yyyy-MM-dd'T'HH:mm:ss", "d MMMM yyyy, HH:mm"),
    ];

    static readonly string[] ZonedForms = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>A moment of the record.</summary>
    public static string Of(Moment moment) => Of(moment.Value);

    /// <summary>A moment of the archive, in UTC.</summary>
    public static string Of(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>An ISO 8601 value: "2020-12-23" → "23 December 2020", "2020-SP" → "spring 2020". Others come back as they are.</summary>
    public static string Of(string value)
    {
        foreach ((string form, string shown) in Forms)
        {
            if (DateTime.TryParseExact(value, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
                return day.ToString(shown, CultureInfo.InvariantCulture);
        }
        if (DateTimeOffset.TryParseExact(value, ZonedForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return moment.ToString("d MMMM yyyy, HH:mm ", CultureInfo.InvariantCulture) + ZoneOf(moment.Offset);
        return CalendarStretch.Of(value)?.Words ?? Shortened.Of(value, LongestOther);
    }

    static string ZoneOf(TimeSpan offset) => offset == TimeSpan.Zero
        ? "UTC"
        : $"UTC{(offset < TimeSpan.Zero ? "−" : "+")}{offset.ToString(offset.Minutes == 0 ? "%h" : @"h\:mm", CultureInfo.InvariantCulture)}";
}
