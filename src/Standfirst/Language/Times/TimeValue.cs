using Standfirst.Articles;

namespace Standfirst.Language.Times;

/// <summary>What a time expression says, before it is known when it was said: "two weeks before Christmas".</summary>
/// <remarks>
/// A value is read in this order: the calendar place it names, or a number of units from where it is counted (<see
/// cref="Origin"/>, <see cref="Shift"/>); some units from there (<see cref="Offset"/>); the longer stretch around that
/// (<see cref="Widened"/>); a part of it (<see cref="Pick"/>); a time of day.
/// </remarks>
readonly record struct TimeValue(TimeExpressionType Type, Grain Grain)
{
    /// <summary>What it is counted from; <see cref="Origin.Calendar"/> where the words name a place in the calendar.</summary>
    public Origin Origin { get; init; }

    /// <summary>So many units of <see cref="ShiftGrain"/> from the origin.</summary>
    public int Shift { get; init; }

    /// <summary>The unit of <see cref="Shift"/>.</summary>
    public Grain ShiftGrain { get; init; }

    /// <summary>Whether the words count units from another time: "two weeks later", not "the following week".</summary>
    public bool IsCounted { get; init; }

    /// <summary>The year, 0 where the words name none; the decade's or century's first year.</summary>
    public int Year { get; init; }

    /// <summary>The number of the month, week, quarter, half or season; 0 where the words name none.</summary>
    public int Number { get; init; }

    /// <summary>The day of the month; 0 where the words name none.</summary>
    public int Day { get; init; }

    /// <summary>Monday 1 … Sunday 7; 0 where the words name none.</summary>
    public int Weekday { get; init; }

    /// <summary>The feast it names.</summary>
    public Holiday Holiday { get; init; }

    /// <summary>The last day of "3–5 May", counted as <see cref="Day"/> is; 0 where it is no range.</summary>
    public int EndDay { get; init; }

    /// <summary>The last month of "May–June"; the last year of "2019–20".</summary>
    public int End { get; init; }

    /// <summary>The last day of "next three days", as its number and one more; 0 where it is no such range.</summary>
    public int LastDay { get; init; }

    /// <summary>-1 for "last Friday", 1 for "next Friday".</summary>
    public int Turn { get; init; }

    /// <summary>So many units of <see cref="OffsetGrain"/> from what is named.</summary>
    public int Offset { get; init; }

    /// <summary>The unit of <see cref="Offset"/>.</summary>
    public Grain OffsetGrain { get; init; }

    /// <summary>The stretch around it that is meant: "the week of 10 April".</summary>
    public Grain Widened { get; init; }

    /// <summary>Which of its parts is meant, the last one -1; 0 where the whole is.</summary>
    public int Pick { get; init; }

    /// <summary>The sort of part; with <see cref="PickedWeekday"/> only the weekdays of that name are counted.</summary>
    public Grain PickGrain { get; init; }

    /// <summary>The weekday that is counted.</summary>
    public int PickedWeekday { get; init; }

    /// <summary>Minutes since midnight and one more; 0 where no clock is read.</summary>
    public int Clock { get; init; }

    /// <summary>The part of the day.</summary>
    public PartOfDay Part { get; init; }

    /// <summary>Whether the clock is Greenwich's.</summary>
    public bool IsGreenwich { get; init; }

    /// <summary>How many of <see cref="Grain"/> it lasts; no number where nobody counts ("several years").</summary>
    public double Amount { get; init; }

    /// <summary>How many of the smaller unit it lasts on top: "two hours and ten minutes".</summary>
    public double Rest { get; init; }

    /// <summary>The smaller unit.</summary>
    public Grain RestGrain { get; init; }

    /// <summary>What is meant where no calendar place is: "PAST_REF"; null otherwise.</summary>
    public string? Reference { get; init; }

    /// <summary>A stretch of the calendar.</summary>
    public static TimeValue Date(Grain grain, int year = 0, int number = 0, int day = 0) =>
        new(TimeExpressionType.Date, grain) { Year = year, Number = number, Day = day };

    /// <summary>A stretch so many units from where it is counted.</summary>
    public static TimeValue From(Origin origin, Grain grain, int shift) =>
        new(TimeExpressionType.Date, grain) { Origin = origin, Shift = shift, ShiftGrain = grain };

    /// <summary>How long.</summary>
    public static TimeValue Lasting(double amount, Grain grain) =>
        new(TimeExpressionType.Duration, grain) { Amount = amount };

    /// <summary>What comes again after so long.</summary>
    public static TimeValue Each(double amount, Grain grain) => new(TimeExpressionType.Set, grain) { Amount = amount };

    /// <summary>A time of day.</summary>
    public static TimeValue At(int minutes) => new(TimeExpressionType.Time, Grain.Minute) { Clock = minutes + 1 };
}

/// <summary>What a time is counted from.</summary>
enum Origin : byte
{
    /// <summary>Nothing: the words name a place in the calendar.</summary>
    Calendar,

    /// <summary>The day of writing or speaking: "yesterday".</summary>
    Speech,

    /// <summary>The time spoken of before: "two days later".</summary>
    Mention,
}

/// <summary>The parts of a day, as TIMEX3 writes them.</summary>
enum PartOfDay : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>TMO.</summary>
    Morning,

    /// <summary>TMI.</summary>
    Midday,

    /// <summary>TAF.</summary>
    Afternoon,

    /// <summary>TEV.</summary>
    Evening,

    /// <summary>TNI.</summary>
    Night,
}
