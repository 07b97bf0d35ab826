using System.Globalization;

namespace Standfirst.Articles;

/// <summary>A point in time as a page gives it, no more precise than the page is.</summary>
/// <param name="Value">ISO 8601: "2020-12-23", "2020-12-23T09:14", with a zone only where the page gives one.</param>
/// <param name="Raw">The words or the attribute it was read from.</param>
/// <param name="Precision">The smallest unit the page gives.</param>
public sealed record Moment(string Value, string Raw, MomentPrecision Precision)
{
    /// <summary>The calendar day of <see cref="Value"/>, in the page's own zone.</summary>
    /// <exception cref="FormatException"><see cref="Value"/> does not begin with a day: no moment of a page that was read, or
    /// of a record, is like that.</exception>
    public DateOnly Day => DayOf(Value) ?? throw new FormatException($"\"{Value}\" does not begin with a calendar day");

    /// <summary>The calendar day that such a value begins with; null when it begins with none.</summary>
    internal static DateOnly? DayOf(string value) => value.Length >= DayLength && DateOnly.TryParseExact(
        value.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    const int DayLength = 10;
}

/// <summary>The smallest unit that a moment tells.</summary>
public enum MomentPrecision
{
    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Hours and minutes.</summary>
    Minute,

    /// <summary>Seconds.</summary>
    Second,
}
