using System.Globalization;
using Standfirst.Articles;

namespace Standfirst.Language.Times;

/// <summary>When something was said, and what was spoken of → the place in the calendar that words mean.</summary>
/// <param name="Speech">The day of writing or speaking; null when unknown.</param>
/// <param name="Mention">The first day of the time spoken of last; null where none was.</param>
/// <param name="MentionYear">The year that a date just before named in figures; 0 where none did.</param>
/// <param name="Tense">Whether the words around tell of what was or what will be.</param>
readonly record struct TimeResolver(DateOnly? Speech, DateOnly? Mention, int MentionYear, Tense Tense)
{
    /// <summary>The day spoken of last; null where none was.</summary>
    public DateOnly? MentionDay { get; init; }

    // A day without a year that lies so far back, and so near ahead, is the one to come: "5 January" in late December.
    const int FarBack = 290, NearAhead = 75;

    const int DaysOfWeek = 7;

    // The month each season begins in, spring first.
    static readonly int[] SeasonStarts = [3, 6, 9, 12];

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
        var mention = value.ShiftGrain <= Grain.Day ? MentionDay : Mention;
        var from = value.Origin == Origin.Mention ? mention ?? Speech : Speech;
        if (from is not { } day)
            return value;
        day = CalendarSteps.Step(day, value.ShiftGrain, value.Shift);
        if (value.Amount > 0)
            return Stretch(value, day);
        if (value.ShiftGrain == Grain.Year && (value.Number > 0 || value.Holiday != Holiday.None))
            return Complete(value with { Year = day.Year });
        if (value.ShiftGrain == Grain.Month && value.Day > 0)
            return Place(value, CalendarSteps.Day(day.Year, day.Month, value.Day));
        if (value.Weekday > 0)
            return Place(value, WeekdayNear(day, value));
        if (value is { Grain: Grain.Season, Turn: not 0 })
            return (this with { Speech = day }).Complete(value with { Origin = Origin.Calendar });
        if (value is { Grain: Grain.Weekend, Shift: 0, Origin: Origin.Speech } && Tense != Tense.Future
            && CalendarSteps.WeekdayOf(day) <= LastDayOfTheWeekendBehind)
            day = CalendarSteps.Step(day, Grain.Week, -1);
        return Place(value, day);
    }

    // "last three months" end yesterday, "next three days" begin tomorrow; quarters and decades are the calendar's.
    static TimeValue Stretch(TimeValue value, DateOnly day)
    {
        var grain = value.RestGrain;
        int amount = (int)value.Amount;
        bool isAhead = value.Turn > 0;
        if (grain is Grain.Quarter or Grain.Decade)
        {
            day = FirstDayOf(Place(value with { Grain = grain }, day));
            day = isAhead ? CalendarSteps.Step(day, grain, 1) : day;
        }
        else if (isAhead)
            day = CalendarSteps.Step(day, Grain.Day, 1);
        var first = isAhead ? day : CalendarSteps.Step(day, grain, -amount);
        var end = isAhead ? CalendarSteps.Step(day, grain, amount) : day;
        return Place(value, first) with { LastDay = end.DayNumber };
    }

    // On Monday, Tuesday and Wednesday "the weekend" is the one behind.
    const int LastDayOfTheWeekendBehind = 3;

    static DateOnly WeekdayNear(DateOnly day, TimeValue value) => value switch
    {
        { ShiftGrain: Grain.Week } => CalendarSteps.Step(CalendarSteps.MondayOf(day), Grain.Day, value.Weekday - 1),
        { Turn: > 0 } => CalendarSteps.WeekdayFrom(day, value.Weekday, isAfter: true),
        { Turn: < 0 } => CalendarSteps.WeekdayFrom(day, value.Weekday, isAfter: false),
        _ => CalendarSteps.WeekdayFrom(CalendarSteps.Step(day, Grain.Day, 1), value.Weekday, isAfter: false),
    };

    // What has a name in the calendar and may lack its year.
    TimeValue Complete(TimeValue value)
    {
        if (value.Year != 0)
        {
            return value.Holiday == Holiday.None
                ? value
                : Place(value, Holidays.DayOf(value.Holiday, Math.Clamp(value.Year, 1, 9998)));
        }
        if (Speech is not { } today)
            return value;
        return value switch
        {
            { Holiday: not Holiday.None } => Feast(value, today),
            { Grain: Grain.Day, Number: > 0 } => Place(value, DayOfYear(value, today)),
            { Grain: Grain.Day, Day: > 0 } => Place(value, DayOfMonth(value, today)),
            { Grain: Grain.Day, Weekday: > 0 } => Place(value, Weekday(value, today)),
            { Grain: Grain.Month } => value with { Year = YearOf(value, today.Month, value.Number, today, 12) },
            { Grain: Grain.Week, Number: > 0 } => value with
            {
                Year = (this with { Tense = Tense.Present }).YearOf(value, WeekOf(today), value.Number, today, 52),
            },
            { Grain: Grain.Season } => value with { Year = SeasonYear(value, today) },
            { Grain: Grain.Quarter } => value with { Year = YearOf(value, (today.Month + 2) / 3, value.Number, today, 4) },
            { Grain: Grain.Half } => value with { Year = YearOf(value, (today.Month + 5) / 6, value.Number, today, 2) },
            { Type: TimeExpressionType.Time } => Place(value with { Grain = Grain.Day }, MentionDay ?? today),
            _ => value,
        };
    }

    // The year of the nth month, quarter or half, told in the one that is now; a year has span of them.
    int YearOf(TimeValue value, int now, int nth, DateOnly today, int span)
    {
        if (MentionYear != 0 && value.Turn == 0 && Tense != Tense.Future)
            return MentionYear;
        return (value.Turn, Tense) switch
        {
            (-1, _) => nth < now ? today.Year : today.Year - 1,
            (1, _) => nth > now ? today.Year : today.Year + 1,
            (2, _) => today.Year,
            (_, Tense.Future) => nth >= now ? today.Year : today.Year + 1,
            (_, Tense.Present) => today.Year + (nth - now > span / 2 ? -1 : now - nth > span / 2 ? 1 : 0),
            _ => nth <= now ? today.Year : today.Year - 1,
        };
    }

    int SeasonYear(TimeValue value, DateOnly today)
    {
        int start = SeasonStarts[value.Number - 1], now = today.Month;
        // In January and February the winter of last December goes on.
        int current = value.Number == SeasonStarts.Length && now < SeasonStarts[0] ? today.Year - 1 : today.Year;
        return (value.Turn, Tense) switch
        {
            (-1, _) => now >= start + 3 ? today.Year : today.Year - 1,
            (1, _) => now >= start ? today.Year + 1 : today.Year,
            (2, _) => current,
            (_, Tense.Future) => now > start + 2 ? today.Year + 1 : today.Year,
            _ => MentionYear != 0 ? MentionYear : now >= start ? today.Year : today.Year - 1,
        };
    }

    TimeValue Feast(TimeValue value, DateOnly today)
    {
        DateOnly last = Holidays.DayOf(value.Holiday, today.Year), next = last;
        if (last > today)
            last = Holidays.DayOf(value.Holiday, Math.Max(1, today.Year - 1));
        else
            next = Holidays.DayOf(value.Holiday, Math.Min(9998, today.Year + 1));
        return Place(value, Choose(value, today, last, next));
    }

    DateOnly DayOfYear(TimeValue value, DateOnly today)
    {
        if (MentionYear != 0 && value.Turn == 0 && Tense != Tense.Future)
            return CalendarSteps.Day(MentionYear, value.Number, value.Day);
        if (value is { Number: 2, Day: 29 })
            return LeapDay(today);
        var here = CalendarSteps.Day(today.Year, value.Number, value.Day);
        // A day ahead of the page's may have come in another part of the world.
        bool isBehind = here <= CalendarSteps.Step(today, Grain.Day, Tense == Tense.Future ? -1 : 1);
        var last = isBehind ? here : CalendarSteps.Day(today.Year - 1, value.Number, value.Day);
        var next = isBehind ? CalendarSteps.Day(today.Year + 1, value.Number, value.Day) : here;
        return Choose(value, today, last, next);
    }

    // The first leap year of the calendar, and the last.
    const int FirstLeapYear = 4, LastLeapYear = 9996;

    // 29 February of the last leap year, or of the next; never more than eight years away. Today counts for both.
    DateOnly LeapDay(DateOnly today)
    {
        int step = Tense == Tense.Future ? 1 : -1;
        bool isBefore = today is { Month: 1 } or { Month: 2, Day: < 29 }, isBehind = today.Month > 2;
        int away = step < 0 && isBefore || step > 0 && isBehind ? step : 0;
        int year = Math.Clamp(today.Year + away, FirstLeapYear, LastLeapYear);
        while (!DateTime.IsLeapYear(year))
            year += step;
        return CalendarSteps.Day(year, 2, 29);
    }

    DateOnly DayOfMonth(TimeValue value, DateOnly today)
    {
        var here = new DateOnly(today.Year, today.Month, 1);
        if (value.Weekday > 0)
            return NumberedWeekday(value, here, today);
        if (value.Day > today.Day && Tense != Tense.Future)
            here = CalendarSteps.Step(here, Grain.Month, -1);
        else if (value.Day < today.Day && Tense == Tense.Future)
            here = CalendarSteps.Step(here, Grain.Month, 1);
        // Of two months in a row one has every day.
        if (value.Day > DateTime.DaysInMonth(here.Year, here.Month))
            here = CalendarSteps.Step(here, Grain.Month, Tense == Tense.Future ? 1 : -1);
        return CalendarSteps.Day(here.Year, here.Month, value.Day);
    }

    // "Friday the 13th": the weekday and the day of the month meet again within fourteen months.
    // The nearest is meant.
    DateOnly NumberedWeekday(TimeValue value, DateOnly month, DateOnly today)
    {
        const int LongestSearch = 14;
        for (int months = 0; months <= LongestSearch; months++)
        {
            foreach (int sign in Tense == Tense.Future ? Ahead : Around)
            {
                var there = CalendarSteps.Step(month, Grain.Month, sign * months);
                var day = CalendarSteps.Day(there.Year, there.Month, value.Day);
                if (day.Day == value.Day && CalendarSteps.WeekdayOf(day) == value.Weekday
                    && (Tense != Tense.Future || day >= today))
                    return day;
            }
        }
        return CalendarSteps.Day(today.Year, today.Month, value.Day);
    }

    static readonly int[] Ahead = [1], Around = [-1, 1];

    DateOnly Weekday(TimeValue value, DateOnly today)
    {
        var monday = CalendarSteps.MondayOf(today);
        int away = value.Weekday - CalendarSteps.WeekdayOf(today);
        return value.Turn switch
        {
            // "last Thursday" on a Friday is yesterday's week before; nobody calls yesterday so.
            -1 => CalendarSteps.Step(today, Grain.Day, away <= -2 ? away : away - DaysOfWeek),
            1 => CalendarSteps.Step(monday, Grain.Day, DaysOfWeek + value.Weekday - 1),
            2 => CalendarSteps.Step(today, Grain.Day, away < 0 && Tense == Tense.Future ? away + DaysOfWeek : away),
            _ when Tense >= Tense.Present => CalendarSteps.Step(today, Grain.Day, away < 0 ? away + DaysOfWeek : away),
            _ => CalendarSteps.Step(today, Grain.Day, away > 0 ? away - DaysOfWeek : away),
        };
    }

    // Past first, unless the tense or the turn says otherwise or the past one is far.
    DateOnly Choose(TimeValue value, DateOnly today, DateOnly last, DateOnly next)
    {
        bool isNear = today.DayNumber - last.DayNumber > FarBack && next.DayNumber - today.DayNumber < NearAhead;
        return (value.Turn, Tense) switch
        {
            (-1, _) => last,
            (1, _) => next,
            (2, _) => last.Year == today.Year ? last : next,
            (_, Tense.Future) => next,
            (_, Tense.Present) => next.DayNumber - today.DayNumber < today.DayNumber - last.DayNumber ? next : last,
            (_, Tense.None) when isNear => next,
            _ => last,
        };
    }

    // The offset, the longer stretch and the part.
    static TimeValue Further(TimeValue named, TimeValue value)
    {
        var grain = named.Grain;
        var day = FirstDayOf(named);
        if (value.OffsetGrain != Grain.None)
            day = CalendarSteps.Step(day, value.OffsetGrain, value.Offset);
        if (value.Rest > 0)
        {
            var end = CalendarSteps.Step(day, value.RestGrain, (int)value.Rest);
            return Place(named, day) with { LastDay = end.DayNumber };
        }
        if (value.Widened != Grain.None)
            grain = value.Widened;
        if (value.PickGrain == Grain.None)
            return Place(named with { Grain = grain, Weekday = 0 }, day);
        return Place(named with { Grain = value.PickGrain, Weekday = 0 }, Picked(grain, day, value));
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

    static int WeekOf(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    // The stretch of a grain around a day.
    static TimeValue Place(TimeValue value, DateOnly day)
    {
        var place = value with
        {
            Origin = Origin.Calendar,
            Year = day.Year,
            Number = day.Month,
            Day = day.Day,
            OffsetGrain = Grain.None,
            PickGrain = Grain.None,
            Widened = Grain.None,
        };
        return value.Grain switch
        {
            Grain.Day => place,
            Grain.Week or Grain.Weekend or Grain.Fortnight => place with
            {
                Year = ISOWeek.GetYear(day.ToDateTime(TimeOnly.MinValue)),
                Number = WeekOf(day),
            },
            Grain.Quarter => place with { Number = (day.Month + 2) / 3 },
            Grain.Half => place with { Number = (day.Month + 5) / 6 },
            Grain.Decade => place with { Year = day.Year / 10 * 10 },
            Grain.Century => place with { Year = day.Year / 100 * 100 },
            Grain.Millennium => place with { Year = day.Year / 1000 * 1000 },
            _ => place,
        };
    }

    /// <summary>The first day of what a resolved value names.</summary>
    public static DateOnly FirstDayOf(TimeValue value) => value.Grain switch
    {
        Grain.Week or Grain.Weekend or Grain.Fortnight => DateOnly.FromDateTime(
            ISOWeek.ToDateTime(Math.Clamp(value.Year, 1, 9998), Math.Max(1, value.Number), DayOfWeek.Monday)),
        Grain.Quarter => CalendarSteps.Day(value.Year, value.Number * 3 - 2, 1),
        Grain.Half => CalendarSteps.Day(value.Year, value.Number * 6 - 5, 1),
        Grain.Season => CalendarSteps.Day(value.Year, SeasonStarts[Math.Clamp(value.Number, 1, 4) - 1], 1),
        Grain.Month => CalendarSteps.Day(value.Year, value.Number, 1),
        Grain.Year or Grain.Decade or Grain.Century or Grain.Millennium => CalendarSteps.Day(value.Year, 1, 1),
        _ => CalendarSteps.Day(value.Year, value.Number, value.Day),
    };
}
