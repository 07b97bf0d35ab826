using Standfirst.Articles;

namespace Standfirst.Language.Times;

/// <summary>How long → how far away.</summary>
static class Durations
{
    // Farther away is farther than any calendar goes.
    const double Farthest = 100_000;

    const int HoursOfDay = 24, DaysOfFortnight = 14;

    /// <summary>The time so long before or after another.</summary>
    /// <param name="duration">How long.</param>
    /// <param name="origin">What it is counted from.</param>
    /// <param name="sign">-1 before, 1 after.</param>
    public static TimeValue Away(TimeValue duration, Origin origin, int sign)
    {
        // "Years later" in a story of long ago is neither past nor future.
        if (double.IsNaN(duration.Amount) && origin == Origin.Mention)
            return duration;
        if (double.IsNaN(duration.Amount))
            return TimeValue.Date(Grain.Day) with { Reference = sign < 0 ? "PAST_REF" : "FUTURE_REF" };
        var (grain, amount) = Whole(duration);
        return grain == Grain.None ? default : TimeValue.From(origin, grain, sign * amount);
    }

    /// <summary>The time so long before or after a date.</summary>
    public static TimeValue AwayFrom(TimeValue duration, TimeValue date, int sign)
    {
        var (grain, amount) = Whole(duration);
        return grain == Grain.None || date.Reference is not null || date.OffsetGrain != Grain.None
            ? default
            : date with { Type = TimeExpressionType.Date, Offset = sign * amount, OffsetGrain = grain };
    }

    // In whole units, the largest that are exact: "a year and a half" is 18 months.
    static (Grain Grain, int Amount) Whole(TimeValue duration)
    {
        var (grain, amount) = (duration.Grain, duration.Amount);
        if (duration.RestGrain == Grain.Month && grain == Grain.Year)
            (grain, amount) = (Grain.Month, amount * 12 + duration.Rest);
        else if (amount % 1 != 0 && grain == Grain.Year)
            (grain, amount) = (Grain.Month, amount * 12);
        if (grain == Grain.Fortnight)
            (grain, amount) = (Grain.Day, amount * DaysOfFortnight);
        if (grain is Grain.Decade or Grain.Century)
            (grain, amount) = (Grain.Year, amount * (grain == Grain.Decade ? 10 : 100));
        if (grain == Grain.Hour)
            (grain, amount) = (Grain.Day, amount / HoursOfDay);
        return amount is >= 0 and < Farthest && grain >= Grain.Day ? (grain, (int)amount) : default;
    }
}
