using Standfirst.Articles;

namespace Standfirst.Formats.Ninjs;

/// <summary>Moments as ninjs takes them: date, time to the second and zone (RFC 3339).</summary>
static class NinjsTime
{
    // "2020-12-23T09:14", to which seconds may be added.
    const int LengthToTheMinute = 16;

    /// <summary>The moment; null for a bare day and for a time without its zone.</summary>
    /// <remarks>A time to the minute gets ":00": the format has no other way to say it.</remarks>
    public static string? Of(Moment? moment)
    {
        if (moment is null or { Precision: MomentPrecision.Day } || moment.Value.Length <= LengthToTheMinute)
            return null;

        string value = moment.Precision == MomentPrecision.Minute
            ? moment.Value.Insert(LengthToTheMinute, ":00")
            : moment.Value;
        return value.EndsWith('Z') || value[^6] is '+' or '-' ? value : null;
    }
}
