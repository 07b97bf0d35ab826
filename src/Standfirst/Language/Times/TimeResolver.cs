using Standfirst.Articles;

namespace Standfirst.Language.Times;

/// <summary>When something was said, and what was spoken of → the place in the calendar that words mean.</summary>
/// <param name="Speech">The day of writing or speaking; null when unknown.</param>
/// <param name="Mention">The first day of the time spoken of last; null where none was.</param>
/// <param name="MentionYear">The year that a date just before named in figures; 0 where none did.</param>
/// <param name="Tense">Whether the words around tell of what was or what will be.</param>
readonly partial record struct TimeResolver(DateOnly? Speech, DateOnly? Mention, int MentionYear, Tense Tense)
{
    /// <summary>The day spoken of last; null where none was.</summary>
    public DateOnly? MentionDay { get; init; }

    /// <summary>The value with its place in the calendar filled in, as far as it is known.</summary>
    public TimeValue Resolve(TimeValue value)
    {
        if (value.Reference is not null || value.Type is TimeExpressionType.Duration or TimeExpressionType.Set)
            return value;
        var named = value.Origin == Origin.Calendar ? Complete(value) : Counted(value);
        if (named.Year == 0 || value is { OffsetGrain: Grain.None, Widened: Grain.None, PickGrain: Grain.None, Rest: 0 })
            return named;
        return Further(named, value);
    }

    // What is counted from a day.
    TimeValue Counted(TimeValue value)
    {
        // "that evening", "the next day": a year that was named since does not count.
        var unit = value.ShiftGrain == Grain.None ? value.Grain : value.ShiftGrain;
        var mention = unit <= Grain.Day ? MentionDay : Mention;
        var from = value.Origin == Origin.Mention ? mention ?? Speech : Speech;
        if (from is not { } day)
            return value;
        // "that February", where nothing was told before: the one that has no "that".
        if (value is { Grain: Grain.Month, Origin: Origin.Mention, Number: > 0 } && mention is null)
            return Complete(value with { Origin = Origin.Calendar });
        day = CalendarSteps.Step(day, value.ShiftGrain, value.Shift);
        if (value.Amount > 0)
            return Stretch(value, day);
        if (value.ShiftGrain == Grain.Year && (value.Number > 0 || value.Holiday != Holiday.None))
            return Complete(value with { Year = day.Year });
        if (value.ShiftGrain == Grain.Month && value.Day > 0)
            return CalendarPlace.Around(value, CalendarSteps.Day(day.Year, day.Month, value.Day));
        if (value.Weekday > 0)
            return CalendarPlace.Around(value, WeekdayNear(day, value));
        if (value is { Grain: Grain.Season, Turn: not 0 })
            return (this with { Speech = day }).Complete(value with { Origin = Origin.Calendar });
        if (value is { Grain: Grain.Weekend, Shift: 0, Origin: Origin.Speech }
            && CalendarSteps.WeekdayOf(day) <= LastDayBehind(isThis: value.Turn != 0))
            day = CalendarSteps.Step(day, Grain.Week, -1);
        return CalendarPlace.Around(value, day);
    }

    // "last three months" end yesterday, "next three days" begin tomorrow; quarters and decades are the calendar's.
    static TimeValue Stretch(TimeValue value, DateOnly day)
    {
        var grain = value.RestGrain;
        int amount = (int)value.Amount;
        bool isAhead = value.Turn > 0;
        if (grain is Grain.Quarter or Grain.Decade)
        {
            day = CalendarPlace.FirstDayOf(CalendarPlace.Around(value with { Grain = grain }, day));
            day = isAhead ? CalendarSteps.Step(day, grain, 1) : day;
        }
        else if (isAhead)
            day = CalendarSteps.Step(day, Grain.Day, 1);
        var first = isAhead ? day : CalendarSteps.Step(day, grain, -amount);
        var end = isAhead ? CalendarSteps.Step(day, grain, amount) : day;
        return CalendarPlace.Around(value, first) with { LastDay = end.DayNumber };
    }

    // "Over the weekend", of what was, is the one behind until the next begins; of what is, up to Wednesday. "This weekend"
    // is the one to come sooner.
    int LastDayBehind(bool isThis) => Tense switch
    {
        Tense.Future => 0,
        Tense.Past => isThis ? 3 : 5,
        Tense.Planned or Tense.Present => isThis ? 1 : 3,
        _ => isThis ? 2 : 3,
    };

    static DateOnly WeekdayNear(DateOnly day, TimeValue value) => value switch
    {
        { ShiftGrain: Grain.Week } => CalendarSteps.Step(CalendarSteps.MondayOf(day), Grain.Day, value.Weekday - 1),
        { Turn: > 0 } => CalendarSteps.WeekdayFrom(day, value.Weekday, isAfter: true),
        { Turn: < 0 } => CalendarSteps.WeekdayFrom(day, value.Weekday, isAfter: false),
        _ => CalendarSteps.WeekdayFrom(CalendarSteps.Step(day, Grain.Day, 1), value.Weekday, isAfter: false),
    };

    // The offset, the longer stretch and the part.
    static TimeValue Further(TimeValue named, TimeValue value)
    {
        var grain = named.Grain;
        var day = CalendarPlace.FirstDayOf(named);
        if (value.OffsetGrain != Grain.None)
            day = CalendarSteps.Step(day, value.OffsetGrain, value.Offset);
        if (value.Rest > 0)
        {
            var end = CalendarSteps.Step(day, value.RestGrain, (int)value.Rest);
            return CalendarPlace.Around(named, day) with { LastDay = end.DayNumber };
        }
        if (value.Widened != Grain.None)
            grain = value.Widened;
        if (value.PickGrain == Grain.None)
            return CalendarPlace.Around(named with { Grain = grain, Weekday = 0 }, day);
        return CalendarPlace.Around(named with { Grain = value.PickGrain, Weekday = 0 }, Picked(grain, day, value));
    }

    static DateOnly Picked(Grain grain, DateOnly first, TimeValue value)
    {
        var end = CalendarSteps.Step(first, grain == Grain.Decade ? Grain.Decade : grain, 1);
        bool isLast = value.Pick < 0;
        int nth = isLast ? 0 : value.Pick - 1;
        var lastDay = CalendarSteps.Step(end, Grain.Day, -1);
        if (value.PickedWeekday > 0 || value.PickGrain == Grain.Weekend)
        {
            int weekday = value.PickedWeekday > 0 ? value.PickedWeekday : 6;
            var found = isLast
                ? CalendarSteps.WeekdayFrom(end, weekday, isAfter: false)
                : CalendarSteps.WeekdayFrom(CalendarSteps.Step(first, Grain.Day, -1), weekday, isAfter: true);
            return CalendarSteps.Step(found, Grain.Week, nth);
        }
        if (value.PickGrain == Grain.Week)
        {
            // As in ISO 8601, a week belongs where its Thursday is.
            var thursday = isLast
                ? CalendarSteps.WeekdayFrom(end, 4, isAfter: false)
                : CalendarSteps.WeekdayFrom(CalendarSteps.Step(first, Grain.Day, -1), 4, isAfter: true);
            return CalendarSteps.Step(thursday, Grain.Week, nth);
        }
        return isLast ? lastDay : CalendarSteps.Step(first, value.PickGrain, nth);
    }
}
