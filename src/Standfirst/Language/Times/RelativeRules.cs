using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>Times counted from another: "last Friday", "next month", "this evening", "in the year".</summary>
static class RelativeRules
{
    /// <summary>The rules, the surer of two that take as much first.</summary>
    public static readonly Rule[] All =
    [
        // "this week", "next year", "the past decade", "the next three days", "two more years".
        new("this fiscal? unit", m => Near(m, 0) with { Turn = m.Unit == Grain.Weekend ? 2 : 0 }),
        new("turn fiscal? unit", m => Turned(m)),
        new("the past whole? one-unit", m => m.Unit == Grain.Quarter ? Near(m, -1) : Lasting(m, 1)),
        // "over the next year": how long, while "the next year" is when.
        new("(for|in) the turn one-unit", m => IsCounted(m) ? Lasting(m, 1) : default),
        new("following holiday", m => TimeValue.Date(Grain.Day) with
        {
            Holiday = (Holiday)m.Name(Sorts.Holiday),
            Turn = m.Name(Sorts.Following),
        }),
        new("the turn|following duration", m => m.Value(Sorts.Duration) is { Grain: Grain.Quarter } quarters
            ? Stretch(m, quarters)
            : m.Value(Sorts.Duration)),
        new("turn|following duration", m => Stretch(m, m.Value(Sorts.Duration))),
        new("count turn units", m => Stretch(m, TimeValue.Lasting(m.Part(Sorts.Count).Number, m.Unit))),
        new("the turn weekday", m => m.Name(Sorts.Turn) > 0
            ? NextOne(m) with { Weekday = m.Name(Sorts.Weekday), Turn = 1 }
            : TimeValue.Date(Grain.Day) with { Weekday = m.Name(Sorts.Weekday), Turn = -1 }),

        // "the following day", "the next morning", "the same week", "that year".
        new("the following one-unit", m => Following(m)),
        new("following one-unit", m => m.Unit == Grain.Day ? Following(m) : default),
        new("the? same same? unit", m => Same(m)),
        new("this same unit", m => Same(m)),
        // "the same month last year", "the same week a year ago".
        new("the? same one-unit of|in? the? turn one-unit", m =>
            m[6].Name == (int)Grain.Year ? SameOfYear(m, m[5].Name) : default),
        new("the? same one-unit duration ago|later", m => m.Value(Sorts.Duration) is { Grain: Grain.Year, Rest: 0 } years
            ? SameOfYear(m, m.Name(Sorts.Ago | Sorts.Later) * (int)years.Amount)
            : default),
        new("the following part", m => FollowingPart(m)),
        new("following part", m => FollowingPart(m)),
        new("the? same same? part", m => Part(m, Origin.Mention, 0)),
        new("the? same season", m => TimeValue.From(Origin.Mention, Grain.Year, 0) with
        {
            Grain = Grain.Season,
            Number = m.Name(Sorts.Season),
        }),

        new("same month", m => IsClause(m) ? default : TimeValue.From(Origin.Mention, Grain.Year, 0) with
        {
            Grain = Grain.Month,
            Number = m.Name(Sorts.Month),
        }),

        new("the? one-unit later turn", m => m.Name(Sorts.Later) > 0 && m.Name(Sorts.Turn) > 0 ? Near(m, 2) : default),

        // "in the year", "over the weekend", "year-end", "year to date".
        new("(in|for|lead|to|from|at|on) the one-unit", m => CurrentUnit(m)),
        new("(edge of) the one-unit", m => CurrentUnit(m)),
        new("(edge in) the one-unit", m => m.Unit == Grain.Day ? Same(m) : CurrentUnit(m)),
        new("(ordinal of) the one-unit", m => CurrentUnit(m)),
        new("the one-unit", m => m.Unit == Grain.Weekend ? CurrentUnit(m) : default),
        new("one-unit dash? edge", m => m.Name(Sorts.Edge) == 1 ? CurrentUnit(m) : default),

        // "last Friday", "next March", "this summer", "last Christmas".
        new("this? turn weekday", m => m.Number(Sorts.Turn) == 1
            ? Nearest(m)
            : TimeValue.Date(Grain.Day) with { Weekday = m.Name(Sorts.Weekday), Turn = m.Name(Sorts.Turn) }),
        new("this weekday", m => TimeValue.Date(Grain.Day) with { Weekday = m.Name(Sorts.Weekday), Turn = TurnOf(m) }),
        new("the? following weekday", m => NextOne(m) with { Weekday = m.Name(Sorts.Weekday) }),
        new("the? same weekday", m => NextOne(m) with { Weekday = m.Name(Sorts.Weekday) }),
        new("turn|this month", m => TimeValue.Date(Grain.Month, 0, m.Name(Sorts.Month)) with { Turn = TurnOf(m) }),
        new("turn|this season", m => TimeValue.Date(Grain.Season, 0, m.Name(Sorts.Season)) with { Turn = TurnOf(m) }),
        new("the following season", m => NextOne(m) with { Grain = Grain.Season, Number = m.Name(Sorts.Season) }),
        new("turn|this holiday", m => TimeValue.Date(Grain.Day) with
        {
            Holiday = (Holiday)m.Name(Sorts.Holiday),
            Turn = TurnOf(m),
        }),

        // "Monday of next week", "next week on Tuesday", "October last year", "4 May the same year".
        new("date comma? of|in? the? this|turn|same|following unit", m => DateOf(m)),
        new("turn|this one-unit on? weekday", m => WeekdayOf(m)),

        // "the last week of this month", "the first Monday of next month", "week 27 of last year".
        new("the? ordinal|turn one-unit of|in the? this|turn unit", m => PickedNear(m, (Grain)m[2].Name, 0, m[6], m[5])),
        new("the? ordinal|turn weekday of|in the? this|turn unit", m => PickedNear(m, Grain.Day, m[2].Name, m[6], m[5])),

        // "this morning", "last night", "in the evening".
        new("this part", m => Part(m, Origin.Speech, 0)),
        new("turn part", m => Part(m, Origin.Speech, m.Name(Sorts.Turn))),
        new("(in|on|lead) the part", m => Part(m, Origin.Mention, 0)),
    ];

    static readonly ulong The = WordHash.Of("the");

    // "last" −1, "this" 0 (which here means the one to come), "next" 1.
    static int TurnOf(in RuleMatch match) => match.Has(Sorts.This) ? 2 : match.Name(Sorts.Turn);

    static TimeValue Near(in RuleMatch match, int shift) =>
        match.Unit >= Grain.Day ? TimeValue.From(Origin.Speech, match.Unit, shift) : default;

    // "the past year" is how long, "last year" is when.
    static TimeValue Turned(in RuleMatch match)
    {
        if ((match.Part(Sorts.Unit).Sorts & Sorts.Plural) != 0)
            return Lasting(match, double.NaN);
        // "the last year of his life".
        if (match.LastToken.Hash == The && (match.Behind(1) & Sorts.Of) != 0)
            return default;
        if ((match.Part(Sorts.Turn).Sorts & Sorts.Past) != 0 && match.Unit != Grain.Quarter)
            return Lasting(match, 1);
        return match.Unit == Grain.Day
            ? TimeValue.From(Origin.Mention, Grain.Day, match.Name(Sorts.Turn))
            : Near(match, match.Name(Sorts.Turn));
    }

    static TimeValue Lasting(in RuleMatch match, double amount) =>
        TimeValue.Lasting(amount > 0 ? amount : double.NaN, match.Unit);

    // "next three days", without an article, are days of the calendar.
    static TimeValue Stretch(in RuleMatch match, TimeValue duration) =>
        duration is { Amount: >= 1 and < 1000, Rest: 0, Grain: >= Grain.Day and not Grain.Weekend } && duration.Amount % 1 == 0
            ? TimeValue.From(Origin.Speech, Grain.Day, 0) with
            {
                Turn = match.Name(Sorts.Turn | Sorts.Following),
                Amount = duration.Amount,
                RestGrain = duration.Grain,
            }
            : duration;

    // "this past Monday", "the coming Friday": the next one that way, be it yesterday or tomorrow.
    static TimeValue Nearest(in RuleMatch match) => TimeValue.From(Origin.Speech, Grain.Day, 0) with
    {
        ShiftGrain = Grain.None,
        Turn = match.Name(Sorts.Turn),
        Weekday = match.Name(Sorts.Weekday),
    };

    static TimeValue NextOne(in RuleMatch match) => TimeValue.From(Origin.Mention, Grain.Day, 0) with
    {
        ShiftGrain = Grain.None,
        Turn = match.Has(Sorts.Following) ? match.Name(Sorts.Following) : 0,
    };

    // "the next day" follows the day spoken of; "the next year" is the one after this.
    static TimeValue Following(in RuleMatch match)
    {
        var part = match.Part(Sorts.Following);
        var origin = match.Unit != Grain.Day && (part.Sorts & Sorts.Turn) != 0 && part.Name > 0 ? Origin.Speech : Origin.Mention;
        return match.Unit >= Grain.Day ? TimeValue.From(origin, match.Unit, part.Name) : default;
    }

    static TimeValue FollowingPart(in RuleMatch match) => Part(match, Origin.Mention, match.Name(Sorts.Following));

    static TimeValue Same(in RuleMatch match) => match.Unit >= Grain.Day && (match.Part(Sorts.Unit).Sorts & Sorts.Plural) == 0
        ? TimeValue.From(Origin.Mention, match.Unit, 0)
        : default;

    // "died that February", but "said that May, who resigned", "said that February was cold".
    static bool IsClause(in RuleMatch match) => match.FirstTag != PartOfSpeech.Determiner
        && ((match.Part(Sorts.Month).Sorts & Sorts.Shy) != 0
            || match.NextTag is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal);

    static TimeValue SameOfYear(in RuleMatch match, int years) =>
        match.Unit is Grain.Weekend or Grain.Week or Grain.Month or Grain.Quarter
            ? Same(match) with { Offset = years, OffsetGrain = Grain.Year }
            : default;

    static TimeValue Part(in RuleMatch match, Origin origin, int shift) => TimeValue.From(origin, Grain.Day, shift) with
    {
        Type = TimeExpressionType.Time,
        Part = (PartOfDay)match.Name(Sorts.PartOfDay),
    };

    // "in the year", not "man of the year"; "the day" and "the time" are seldom this one.
    static TimeValue CurrentUnit(in RuleMatch match) => match.Unit switch
    {
        _ when (BehindDash(match) & Elsewhen) != 0 || match.NextToken.Kind == TokenKind.Number => default,
        // "in the year to March" is how long.
        _ when (match.Behind(1) & Sorts.To) != 0 && (match.Behind(2) & UpTo) != 0 => Lasting(match, 1),
        Grain.Year or Grain.Month or Grain.Week or Grain.Weekend or Grain.Quarter or Grain.Decade =>
            TimeValue.From(Origin.Speech, match.Unit, 0),
        _ => default,
    };

    // The unit behind: "October last year" has the year before, "Monday of next week" the week after.
    static TimeValue DateOf(in RuleMatch match)
    {
        var date = match.Value(Sorts.Date);
        var turn = match.Part(Sorts.This | Sorts.Turn | Sorts.Same | Sorts.Following);
        bool isSpeech = (turn.Sorts & (Sorts.This | Sorts.Turn)) != 0;
        int shift = (turn.Sorts & (Sorts.Turn | Sorts.Following)) != 0 ? turn.Name : 0;
        bool fits = date.Origin == Origin.Calendar && date.Year == 0 && date.Reference is null && match.Unit switch
        {
            Grain.Year => date.Number > 0 || date.Holiday != Holiday.None,
            Grain.Month => date is { Day: > 0, Number: 0 },
            Grain.Week => date is { Weekday: > 0, Day: 0 },
            _ => false,
        };
        return fits
            ? date with { Origin = isSpeech ? Origin.Speech : Origin.Mention, Shift = shift, ShiftGrain = match.Unit }
            : default;
    }

    static TimeValue WeekdayOf(in RuleMatch match) => match.Unit == Grain.Week
        ? TimeValue.From(Origin.Speech, Grain.Week, match.Has(Sorts.This) ? 0 : match.Name(Sorts.Turn)) with
        {
            Grain = Grain.Day,
            Weekday = match.Name(Sorts.Weekday),
        }
        : default;

    static TimeValue PickedNear(in RuleMatch match, Grain grain, int weekday, TimePart unit, TimePart turn)
    {
        var whole = (Grain)unit.Name;
        int nth = match.Has(Sorts.Ordinal) ? match.Number(Sorts.Ordinal) : match[1].Name;
        int shift = (turn.Sorts & Sorts.This) != 0 ? 0 : turn.Name;
        return whole > grain && whole is (Grain.Month or Grain.Quarter or Grain.Year) && grain >= Grain.Day
            && nth is >= -1 and not 0
            ? TimeValue.From(Origin.Speech, whole, shift) with { Pick = nth, PickGrain = grain, PickedWeekday = weekday }
            : default;
    }

    const Sorts UpTo = Sorts.Month | Sorts.Date | Sorts.Edge, Elsewhen = Sorts.Later | Sorts.Ago | Sorts.Long;

    static Sorts BehindDash(in RuleMatch match) =>
        (match.Behind(1) & Sorts.Dash) != 0 ? match.Behind(2) : match.Behind(1);

    // "last" and "next", not "previous": a day, a week, a month, a year, a decade.
    static bool IsCounted(in RuleMatch match) =>
        (match.Part(Sorts.Turn).Sorts & Sorts.Later) == 0 && (match.Behind(1) & Sorts.Of) == 0 && match.Unit is Grain.Day or Grain.Week or Grain.Month or Grain.Year or Grain.Decade;
}
