using Standfirst.Articles;

namespace Standfirst.Language.Times;

/// <summary>What has a name in the calendar: the year, month or week that it lacks.</summary>
readonly partial record struct TimeResolver
{
    // A day without a year that lies so far back, and so near ahead, is the one to come: "5 January" in late December.
    const int FarBack = 290, NearAhead = 75;

    const int DaysOfWeek = 7, DaysOfYear = 365;

    static bool IsNear(int back, int ahead) => back > FarBack && ahead < NearAhead;

    // What has a name in the calendar and may lack its year.
    TimeValue Complete(TimeValue value)
    {
        if (value.Year != 0)
        {
            return value.Holiday == Holiday.None
                ? value
                : CalendarPlace.Around(value, Holidays.DayOf(value.Holiday, Math.Clamp(value.Year, 1, 9998)));
        }
        if (Speech is not { } today)
            return value;
        return value switch
        {
            { Holiday: not Holiday.None } => Feast(value, today),
            { Grain: Grain.Day, Number: > 0 } => CalendarPlace.Around(value, DayOfYear(value, today)),
            { Grain: Grain.Day, Day: > 0 } => CalendarPlace.Around(value, DayOfMonth(value, today)),
            { Grain: Grain.Day, Weekday: > 0 } => CalendarPlace.Around(value, Weekday(value, today)),
            { Grain: Grain.Month } => value with { Year = YearOf(value, today.Month, value.Number, today, 12) },
            { Grain: Grain.Week, Number: > 0 } => value with
            {
                Year = (this with { Tense = Tense.Present }).YearOf(value, CalendarPlace.WeekOf(today), value.Number, today, 52),
            },
            { Grain: Grain.Season } => value with { Year = SeasonYear(value, today) },
            { Grain: Grain.Quarter } => value with { Year = YearOf(value, (today.Month + 2) / 3, value.Number, today, 4) },
            { Grain: Grain.Half } => value with { Year = YearOf(value, (today.Month + 5) / 6, value.Number, today, 2) },
            { Type: TimeExpressionType.Time } => CalendarPlace.Around(value with { Grain = Grain.Day }, MentionDay ?? today),
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
            (_, Tense.Planned or Tense.Present) =>
                today.Year + (nth - now > span / 2 ? -1 : now - nth > span / 2 ? 1 : 0),
            // "Oslo in February", in January.
            (_, Tense.None) when IsNear(Days(now - nth, span), Days(nth - now, span)) => nth >= now ? today.Year : today.Year + 1,
            _ => nth <= now ? today.Year : today.Year - 1,
        };
    }

    // About how many days it is to go on so many of the parts of a year.
    static int Days(int parts, int span) => (parts + span) % span * DaysOfYear / span;

    int SeasonYear(TimeValue value, DateOnly today)
    {
        int start = CalendarPlace.SeasonStarts[value.Number - 1], now = today.Month;
        // In January and February the winter of last December goes on.
        int current = value.Number == CalendarPlace.SeasonStarts.Length && now < CalendarPlace.SeasonStarts[0] ? today.Year - 1 : today.Year;
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
        return CalendarPlace.Around(value, Choose(value, today, last, next));
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
        bool fitsLast = CalendarSteps.WeekdayOf(last) == value.Weekday;
        bool fitsNext = CalendarSteps.WeekdayOf(next) == value.Weekday;
        return fitsLast != fitsNext ? fitsLast ? last : next : Choose(value, today, last, next);
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
            // "had been due to vote on Wednesday": the nearest.
            _ when Tense == Tense.Planned => CalendarSteps.Step(today, Grain.Day, Nearest(away)),
            _ when Tense >= Tense.Present => CalendarSteps.Step(today, Grain.Day, away < 0 ? away + DaysOfWeek : away),
            _ => CalendarSteps.Step(today, Grain.Day, away > 0 ? away - DaysOfWeek : away),
        };
    }

    // Of the same weekday a week apart the one at most three days away.
    static int Nearest(int away) => (away + DaysOfWeek + DaysOfWeek / 2) % DaysOfWeek - DaysOfWeek / 2;

    // Past first, unless the tense or the turn says otherwise or the past one is far.
    DateOnly Choose(TimeValue value, DateOnly today, DateOnly last, DateOnly next)
    {
        bool isNear = IsNear(today.DayNumber - last.DayNumber, next.DayNumber - today.DayNumber);
        return (value.Turn, Tense) switch
        {
            (-1, _) => last,
            (1, _) => next,
            (2, _) => last.Year == today.Year ? last : next,
            (_, Tense.Future) => next,
            // "The Saturday before Christmas", two days before it.
            _ when isNear && value is { OffsetGrain: not Grain.None, Offset: < 0 } => next,
            (_, Tense.Planned or Tense.Present) =>
                next.DayNumber - today.DayNumber < today.DayNumber - last.DayNumber ? next : last,
            (_, Tense.None) when isNear => next,
            _ => last,
        };
    }
}
