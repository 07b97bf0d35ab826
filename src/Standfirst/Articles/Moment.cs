namespace Standfirst.Articles;

/// <summary>A point in time as a page gives it, no more precise than the page is.</summary>
/// <param name="Value">ISO 8601: "2020-12-23", "2020-12-23T09:14", with a zone only where the page gives one.</param>
/// <param name="Raw">The words or the attribute it was read from.</param>
/// <param name="Precision">The smallest unit the page gives.</param>
public sealed record Moment(string Value, string Raw, MomentPrecision Precision)
{
    /// <summary>The calendar day of <see cref="Value"/>, in the page's own zone.</summary>
    public DateOnly Day => DateOnly.ParseExact(Value.AsSpan(0, 10), "yyyy-MM-dd");
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
