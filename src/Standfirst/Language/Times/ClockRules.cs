namespace Standfirst.Language.Times;

/// <summary>Times of day: "at 3pm GMT", "10:30 a.m.", "half past nine", "noon", "the morning".</summary>
static class ClockRules
{
    const int Hour = 60, Day = 24 * Hour;

    /// <summary>The rules, the surer of two that take as much first.</summary>
    public static readonly Rule[] All =
    [
        new("clock am-pm zone?", m => At(m, MinutesOf(m), m.Name(Sorts.HalfOfDay))),
        new("count am-pm zone?", m => m.Part(Sorts.Count).Number % 1 == 0
            ? At(m, m.Part(Sorts.Count).Number * Hour, m.Name(Sorts.HalfOfDay))
            : default),
        new("clock zone", m => At(m, MinutesOf(m))),
        new("year|count zone", m => Military(m, m.Part(Sorts.Count).Number)),
        new("(at|lead|from|to|between|comma) clock!", m => At(m, MinutesOf(m))),
        new("clock! (on|to|dash)", m => At(m, MinutesOf(m))),
        new("count o'clock", m => At(m, m.Part(Sorts.Count).Number * Hour)),
        new("count? noon", m => At(m, m.Name(Sorts.Noon) * Hour)),
        new("half past count", m => At(m, m.Part(Sorts.Count).Number * Hour + Hour / 2)),
        new("a? one-unit past count", m => Quarter(m, 15)),
        new("a? one-unit to count", m => Quarter(m, -15)),
    ];

    static TimeValue At(in RuleMatch match, double minutes, int half = 0)
    {
        if (half == 12 && minutes < Day / 2)
            minutes += Day / 2;
        else if (match.Has(Sorts.HalfOfDay) && half == 0 && minutes is >= Day / 2 and < Day / 2 + Hour)
            minutes -= Day / 2;
        return minutes is >= 0 and <= Day && minutes % 1 == 0
            ? TimeValue.At((int)minutes) with { IsGreenwich = match.Name(Sorts.Zone) == 1 }
            : default;
    }

    static double MinutesOf(in RuleMatch match)
    {
        var clock = match.Part(Sorts.Clock);
        // "10.30": the hours before the stop, the minutes behind it.
        return (clock.Sorts & Sorts.Shy) == 0
            ? clock.Number
            : Math.Floor(clock.Number) * Hour + Math.Round(clock.Number % 1 * 100);
    }

    // "1430 GMT".
    static TimeValue Military(in RuleMatch match, double number) => number is >= 100 and < 2400 && number % 100 < Hour
        ? At(match, Math.Floor(number / 100) * Hour + number % 100)
        : default;

    static TimeValue Quarter(in RuleMatch match, int minutes) => match.Unit == Grain.Quarter
        ? At(match, match.Part(Sorts.Count).Number * Hour + minutes)
        : default;
}
