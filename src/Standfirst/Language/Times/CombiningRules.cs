using Standfirst.Articles;

namespace Standfirst.Language.Times;

/// <summary>Dates taken further: "Thursday afternoon", "two weeks before Christmas", "the first week of May".</summary>
static class CombiningRules
{
    /// <summary>The rules, the surer of two that take as much first.</summary>
    public static readonly Rule[] All =
    [
        // "two weeks before Christmas", "the day after tomorrow", "three days from Tuesday".
        new("duration later date", m => Durations.AwayFrom(m.Value(Sorts.Duration), m.Value(Sorts.Date), m.Name(Sorts.Later))),
        new("duration from date", m => (m.Before(1).Sorts & Sorts.For) == 0
            ? Durations.AwayFrom(m.Value(Sorts.Duration), m.Value(Sorts.Date), 1)
            : default),
        // "a year ago today", "10 years ago Tuesday".
        new("duration ago date", m =>
            Durations.AwayFrom(m.Value(Sorts.Duration), m.Value(Sorts.Date), m.Name(Sorts.Ago))),
        new("duration day-name", m => Durations.AwayFrom(m.Value(Sorts.Duration), m.Value(Sorts.DayName), 1)),
        new("the? one-unit later date", m => Durations.AwayFrom(
            TimeValue.Lasting(1, m.Unit), m.Value(Sorts.Date), m.Name(Sorts.Later))),

        // "the first week of October", "the last day of March", "third Tuesday of September", "the week of April 10".
        new("the? ordinal|turn one-unit of|in date", m => Picked(m, m.Unit, 0)),
        new("the? ordinal|turn weekday of|in date", m => Picked(m, Grain.Day, m.Name(Sorts.Weekday))),
        new("the? ordinal half of the? this|turn unit", m => HalfOf(m)),
        new("the? ordinal|turn one-unit later date", m => Beside(m, m.Unit, 0)),
        new("the? ordinal|turn weekday later date", m => Beside(m, Grain.Day, m.Name(Sorts.Weekday))),
        new("the weekday later date", m => Beside(m, Grain.Day, m.Name(Sorts.Weekday))),
        new("the? one-unit of date", m => Around(m)),
        new("the? one-unit edge on? date", m => Around(m)),

        // "Thursday afternoon", "yesterday evening", "the night of 3 May", "Tuesday in the morning".
        new("date edge? part", m => IsNightOfWeekday(m) ? m.Value(Sorts.Date) : OnPart(m)),
        new("date in|on? the? part", m => OnPart(m)),
        new("the? part of date", m => OnPart(m)),
        new("edge part of date", m => OnPart(m)),
    ];

    static TimeValue Picked(in RuleMatch match, Grain grain, int weekday)
    {
        var date = match.Value(Sorts.Date);
        int nth = match.Has(Sorts.Ordinal) ? match.Number(Sorts.Ordinal) : match.Name(Sorts.Turn);
        bool fits = date is { Reference: null, PickGrain: Grain.None } && date.Grain > grain && date.Grain < Grain.Century
            && nth is >= -1 and <= 53 and not 0 && grain >= Grain.Day && (match.Has(Sorts.Ordinal) || nth == -1);
        return fits
            ? date with { Type = TimeExpressionType.Date, Pick = nth, PickGrain = grain, PickedWeekday = weekday }
            : default;
    }

    // "the second half of last year".
    static TimeValue HalfOf(in RuleMatch match) =>
        match.Unit == Grain.Year && match.Number(Sorts.Ordinal) is >= 1 and <= 2 and var half
            ? TimeValue.From(Origin.Speech, Grain.Year, match.Has(Sorts.This) ? 0 : match.Name(Sorts.Turn)) with
            {
                Pick = half,
                PickGrain = Grain.Half,
            }
            : default;

    // "the last weekend before Christmas", "the first Monday after Easter": the last of the year up to the feast, the nth of
    // the year from the day after it on.
    static TimeValue Beside(in RuleMatch match, Grain grain, int weekday)
    {
        var date = match.Value(Sorts.Date);
        bool isAfter = match.Name(Sorts.Later) > 0;
        int nth = match.Has(Sorts.Ordinal) ? match.Number(Sorts.Ordinal)
            : match.Has(Sorts.Turn) ? match.Name(Sorts.Turn) : match.Name(Sorts.Later);
        bool fits = date is { Reference: null, Grain: Grain.Day, PickGrain: Grain.None, OffsetGrain: Grain.None }
            && grain is Grain.Day or Grain.Weekend or Grain.Week && (isAfter ? nth is > 0 and <= 53 : nth == -1);
        return fits
            ? date with
            {
                Type = TimeExpressionType.Date,
                Offset = isAfter ? 1 : -1,
                OffsetGrain = isAfter ? Grain.Day : Grain.Year,
                Widened = Grain.Year,
                Pick = nth,
                PickGrain = grain,
                PickedWeekday = weekday,
            }
            : default;
    }

    // "the week of April 10", "the quarter ended Dec. 31".
    static TimeValue Around(in RuleMatch match) =>
        match.Value(Sorts.Date) is { Reference: null, Grain: Grain.Day, Widened: Grain.None } date
        && (match.Unit is Grain.Week or Grain.Weekend or Grain.Month
            || match.Unit is Grain.Quarter or Grain.Year && match.Name(Sorts.Edge) == TimeWords.Ending)
            ? date with { Type = TimeExpressionType.Date, Widened = match.Unit, EndDay = 0 }
            : default;

    // "Saturday night" goes on into Sunday: its day is what the calendar tells of it.
    static bool IsNightOfWeekday(in RuleMatch match) => match.Value(Sorts.Date) is { Weekday: > 0, Number: 0 }
        && match.Name(Sorts.PartOfDay) == (int)PartOfDay.Night;

    static TimeValue OnPart(in RuleMatch match) => match.Value(Sorts.Date) is { Reference: null, Grain: Grain.Day } date
        ? date with { Type = TimeExpressionType.Time, Part = (PartOfDay)match.Name(Sorts.PartOfDay) }
        : default;
}
