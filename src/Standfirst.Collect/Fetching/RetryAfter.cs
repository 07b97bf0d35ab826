using System.Globalization;

namespace Standfirst.Collect.Fetching;

/// <summary>Reads Retry-After headers.</summary>
static class RetryAfter
{
    // Whoever asks for more than a year has made a mistake, and sums of such times must not overflow.
    static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    // RFC 9110, section 5.6.7.
    static readonly string[] DateForms =
    [
        "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
        "dddd, dd-MMM-yy HH:mm:ss 'GMT'",
        "ddd MMM d HH:mm:ss yyyy",
        "ddd MMM  d HH:mm:ss yyyy",
    ];

    /// <summary>How long to wait; null where the header says nothing that can be understood.</summary>
    /// <param name="value">Seconds or a date (RFC 9110, section 10.2.3).</param>
    /// <param name="now">The time from which a date is counted; one that has passed is no wait.</param>
    public static TimeSpan? Read(string? value, DateTimeOffset now)
    {
        value = value?.Trim();
        if (value is null or "")
            return null;
        if (value.All(char.IsAsciiDigit))
        {
            return double.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out double seconds)
                ? TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds))
                : null;
        }
        if (!DateTimeOffset.TryParseExact(
            value, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return null;
        }
        var wait = date - now;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
    }
}
