using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>How far from another time: "three years ago", "two days later", "the year-earlier quarter".</summary>
static class DistanceRules
{
    /// <summary>The rules, the surer of two that take as much first.</summary>
    public static readonly Rule[] All =
    [
        // "three years ago", "two days later", "a week earlier", "the day before", "two weeks from now".
        new("duration ago", m => Ago(m, m.Name(Sorts.Ago))),
        new("units ago", m => VagueRules.Reference("PAST_REF")),
        new("count weekdays ago", m => Nth(m)),
        new("ago", m => m.Name(Sorts.Ago) < 0 && (m.Before(1).Sorts & (Sorts.Unit | Sorts.Duration)) == 0
            ? VagueRules.Reference("PAST_REF")
            : default),
        new("units later", m => (m.Part(Sorts.Later).Sorts & Sorts.Lead) == 0
            ? Later(m, TimeValue.Lasting(double.NaN, m.Unit))
            : default),
        // "the year-earlier quarter", "a year-ago profit".
        new("the? one-unit dash later|ago one-unit", m => YearBefore(m, (Grain)m[4].Name)),
        new("the? one-unit dash later|ago", m => YearBefore(m, Grain.Year)),
        new("duration from vague", m => Ago(m, 1)),
        new("duration later", m => Later(m, m.Value(Sorts.Duration))),
        new("the? one-unit later", m => UnitLater(m)),

        // "duration and duration": "two years and three months", "an hour and 20 minutes".
        new("duration and|comma? duration", m => Longer(m)),
    ];

    // The same quarter of the year before, or that year.
    static TimeValue YearBefore(in RuleMatch match, Grain grain)
    {
        if (match.Unit != Grain.Year || match.Name(Sorts.Later | Sorts.Ago) >= 0)
            return default;
        return grain == Grain.Quarter
            ? TimeValue.From(Origin.Mention, Grain.Quarter, -QuartersOfYear)
            : TimeValue.From(match.Has(Sorts.Ago) ? Origin.Speech : Origin.Mention, Grain.Year, -1);
    }

    const int QuartersOfYear = 4;

    static TimeValue Ago(in RuleMatch match, int sign)
    {
        var duration = match.Value(Sorts.Duration);
        if (duration.Grain == Grain.Minute)
            duration = TimeValue.Lasting(duration.Amount / MinutesOfHour, Grain.Hour);
        return Durations.Away(duration, Origin.Speech, sign);
    }

    // "two Fridays ago".
    static TimeValue Nth(in RuleMatch match) =>
        match.Part(Sorts.Count).Number is >= 1 and <= 52 and var count && count % 1 == 0
            ? TimeValue.From(Origin.Speech, Grain.Day, 0) with
            {
                ShiftGrain = Grain.None,
                Turn = -1,
                Weekday = match.Name(Sorts.Weekday),
                Offset = 1 - (int)count,
                OffsetGrain = Grain.Week,
            }
            : default;

    // "two days after he left" counts from what the words do not tell.
    static TimeValue Later(in RuleMatch match, TimeValue duration)
    {
        var later = match.Part(Sorts.Later);
        if ((later.Sorts & Sorts.Lead) != 0 && match.NextToken.Kind != TokenKind.Mark)
            return default;
        // "two years earlier than planned", "not a day before".
        if (match.NextToken.Hash == Than || match.LastToken.Hash == Not)
            return duration;
        // "two hours later" has no day: nobody tells the hour that it is counted from.
        return duration is { Grain: < Grain.Day } && duration is not { Grain: Grain.Hour, Amount: >= HoursOfDay }
            ? duration
            : Durations.Away(duration, Origin.Mention, later.Name) with { IsCounted = true };
    }

    static readonly ulong Than = WordHash.Of("than"), Not = WordHash.Of("not");

    const int HoursOfDay = 24, MinutesOfHour = 60;

    static TimeValue UnitLater(in RuleMatch match)
    {
        var later = match.Part(Sorts.Later);
        bool fits = match.Unit >= Grain.Day && ((later.Sorts & Sorts.Lead) == 0 || match.NextToken.Kind == TokenKind.Mark)
            && match.Has(Sorts.The);
        return fits ? TimeValue.From(Origin.Mention, match.Unit, later.Name) : default;
    }

    static TimeValue Longer(in RuleMatch match)
    {
        var (first, rest) = (match.Value(Sorts.Duration), match.LastValue(Sorts.Duration));
        return rest.Grain < first.Grain && rest.Rest == 0 && first.Rest == 0 && !double.IsNaN(first.Amount + rest.Amount)
            ? first with { Rest = rest.Amount, RestGrain = rest.Grain }
            : default;
    }
}
