using Standfirst.Articles;

namespace Standfirst.Language.Times;

/// <summary>Dates with clocks, and with the words that say which part of them: "10pm on Thursday", "early last year".</summary>
static class JoiningRules
{
    /// <summary>The rules, the surer of two that take as much first.</summary>
    public static readonly Rule[] All =
    [
        new("date comma? at|for|lead? time", m => Clocked(m)),
        new("time comma? on? date", m => Clocked(m)),
        new("time comma? on? time", m => ClockedPart(m)),
        new("time comma? at|for|lead? time", m => ClockedPart(m)),
        new("count at|in|on? the? time", m => HourOfPart(m)),

        // "two weeks starting 20 May".
        new("duration edge from|on? date", m => Starting(m)),

        // "early 2020", "mid-May", "the end of last year", "late on Tuesday", "earlier this month".
        new("the? edge of date", m => m.Value(Sorts.Date)),
        new("the? edge dash? in|on? date", m => IsModifier(m) ? m.Value(Sorts.Date) : default),
        new("the? edge dash? in|on? time", m => IsModifier(m) ? m.Value(Sorts.Time) : default),
    ];

    static TimeValue Starting(in RuleMatch match)
    {
        var (duration, date) = (match.Value(Sorts.Duration), match.Value(Sorts.Date));
        bool fits = match.Name(Sorts.Edge) == TimeWords.Starting
            && duration is { Amount: >= 1 and < 1000, Rest: 0, Grain: >= Grain.Day }
            && duration.Amount % 1 == 0 && date is { Reference: null, Grain: Grain.Day, EndDay: 0, Amount: 0 };
        return fits ? date with { Rest = duration.Amount, RestGrain = duration.Grain } : default;
    }

    // "early in May" is one, "start on Monday" is none.
    static bool IsModifier(in RuleMatch match) =>
        match.Name(Sorts.Edge) is 0 or -1 || (match.Part(Sorts.Edge).Sorts & Sorts.Later) != 0;

    static TimeValue Clocked(in RuleMatch match)
    {
        var (date, time) = (match.Value(Sorts.Date), match.Value(Sorts.Time));
        return date is { Reference: null, Grain: Grain.Day, Clock: 0 } && time.Clock > 0
            ? date with { Type = TimeExpressionType.Time, Clock = time.Clock, IsGreenwich = time.IsGreenwich }
            : default;
    }

    // "9.30 this morning", "Thursday night at 10 o'clock".
    static TimeValue ClockedPart(in RuleMatch match)
    {
        var (one, other) = (match.Value(Sorts.Time), match.LastValue(Sorts.Time));
        var (part, clock) = one.Clock > 0 ? (other, one) : (one, other);
        return part is { Part: not PartOfDay.None, Clock: 0 } && clock is { Clock: > 0, Part: PartOfDay.None }
            ? part with { Clock = HalfOfDay(part.Part, clock.Clock), IsGreenwich = clock.IsGreenwich }
            : default;
    }

    // "8 this evening".
    static TimeValue HourOfPart(in RuleMatch match)
    {
        var part = match.Value(Sorts.Time);
        double hour = match.Part(Sorts.Count).Number;
        return part is { Part: not PartOfDay.None, Clock: 0 } && hour is >= 1 and <= 12 && hour % 1 == 0
            ? part with { Clock = HalfOfDay(part.Part, (int)hour * 60 + 1) }
            : default;
    }

    // "at 3 in the afternoon", "10 at night".
    static int HalfOfDay(PartOfDay part, int clock) =>
        part >= PartOfDay.Afternoon && clock <= 12 * 60 && !(part == PartOfDay.Night && clock <= 5 * 60)
            ? clock + 12 * 60
            : clock;
}
