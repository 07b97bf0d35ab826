using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>Places in the calendar: days, months, quarters, seasons, years, decades, centuries, feasts.</summary>
static class CalendarRules
{
    const Sorts AnyDay = Sorts.Ordinal | Sorts.Count, TightDash = Sorts.Tight | Sorts.Dash;

    // What a season is told of: "a spring tour", not a spring onion.
    static readonly WordSet Events = new(
        "tour term semester break holiday holidays vacation recess campaign budget statement conference congress election "
        + "elections festival exhibition season session transfer window sale sales collection offensive");

    // What is won in the fourth quarter of a game; "the third quarter-final" is no quarter either.
    static readonly WordSet Plays = new(
        "touchdown touchdowns interception fumble comeback deficit lead rally collapse drive field points score scoring");

    /// <summary>The rules, the surer of two that take as much first.</summary>
    public static readonly Rule[] All =
    [
        // "Tuesday, Sept. 22, 2015", "September 22nd", "22 September 2015", "the 22nd of September".
        new("month comma? the? day comma? of|in? year", m => Day(m, m.Number(Sorts.Year))),
        new("weekday comma? month comma? the? day comma? of|in? year", m => Day(m, m.Number(Sorts.Year))),
        new("the? day of? month comma? of|in? year", m => DayFirst(m, m.Number(Sorts.Year))),
        new("weekday comma? the? day of? month comma? of|in? year", m => DayFirst(m, m.Number(Sorts.Year))),
        new("month the? day", m => Day(m, 0)),
        new("weekday comma? month the? day", m => Day(m, 0) is { Day: > 0 } day ? WithWeekday(m, day) : default),
        new("the? day of? month", m => DayFirst(m, 0)),
        new("weekday comma? the? day of? month", m => DayFirst(m, 0) is { Day: > 0 } day ? WithWeekday(m, day) : default),
        new("month comma ordinal", m => Day(m, 0)),
        new("weekday the? ordinal", m => NumberedWeekday(m)),
        new("weekday count", m => m.NextToken.Kind == TokenKind.Mark ? NumberedWeekday(m) : default),
        new("(on|lead|of|for|later) the? ordinal", m => DayOfMonth(m)),

        // "3–5 May 2020", "May 3–5", "between 3 and 12 September".
        new("month the? day to|dash the? day comma? year", m => Days(m, m[2], m[5], m.Number(Sorts.Year))),
        new("month the? day to|dash the? day", m => Days(m, m[2], m[5], 0)),
        new("the? day to|dash the? day of? month comma? year", m => Days(m, m[1], m[4], m.Number(Sorts.Year))),
        new("the? day to|dash the? day of? month", m => Days(m, m[1], m[4], 0)),
        new("(between) month the? day and the? day comma? year", m => Days(m, m[2], m[5], m.Number(Sorts.Year))),
        new("(between) month the? day and the? day", m => Days(m, m[2], m[5], 0)),
        new("(between) the? day and the? day of? month comma? year", m => Days(m, m[1], m[4], m.Number(Sorts.Year))),
        new("(between) the? day and the? day of? month", m => Days(m, m[1], m[4], 0)),

        // "2020-12-22", "2020/12/22", "12/22/2020", "22-Dec-2020", "22.12.2020", "on 22/12".
        new("year ~dash|slash ~count ~dash|slash ~count", m => Numeric(m[0], m[2], m[4])),
        new("count ~slash|dash ~count ~slash|dash ~year", m => NumericAnyOrder(m, m[4].Number)),
        new("count ~slash ~count ~slash ~two-digits", m => NumericAnyOrder(m, FullYear(m[4].Number))),
        new("day ~slash|dash ~month ~slash|dash ~year", m => Day(m, m.Number(Sorts.Year))),
        new("year ~slash|dash ~month ~slash|dash ~count", m => Day(m, m.Number(Sorts.Year))),
        new("(on|from|to|between|lead) count ~slash ~count", m => NumericAnyOrder(m, 0)),
        new("(slash count dash|comma|or|and) count ~slash ~count", m => NumericAnyOrder(m, 0)),
        new("weekday count ~slash|dash ~count", m => NumericAnyOrder(m, 0, m[1], m[3])),
        new("this weekday count ~slash|dash ~count", m => NumericAnyOrder(m, 0, m[2], m[4]) with { Turn = 2 }),
        new("month ~slash ~count", m => Day(m, 0)),
        new("month ~slash|dash ~year", m => TimeValue.Date(Grain.Month, m.Number(Sorts.Year), m.Name(Sorts.Month))),
        new("dotted", m => Dotted(m.Number(Sorts.DottedDate))),
        new("year ~dash ~count", m => MonthOrYears(m[0], m[2])),

        // "May 2020", "May of 1987", "May–June 1992", "May", "in May".
        new("month of two-digits", m => TimeValue.Date(Grain.Month, FullYear(m.Number(Sorts.TwoDigits)), m.Name(Sorts.Month))),
        new("count ~slash|dash ~year", m => m[0] is { Number: >= 1 and <= 12 } month && month.Number % 1 == 0
            ? TimeValue.Date(Grain.Month, m.Number(Sorts.Year), (int)month.Number)
            : default),
        new("one-unit count of the? turn unit", m => m.Unit == Grain.Week && m.Number(Sorts.Count) is >= 1 and <= 53 and var week
                && (Grain)m[5].Name == Grain.Year
            ? TimeValue.From(Origin.Speech, Grain.Year, m.Name(Sorts.Turn)) with { Grain = Grain.Week, Number = week }
            : default),
        new("one-unit count of year", m => m.Unit == Grain.Week && m.Number(Sorts.Count) is >= 1 and <= 53 and var week
            ? TimeValue.Date(Grain.Week, m.Number(Sorts.Year), week)
            : default),
        new("one-unit count", m => m.Unit == Grain.Week && m.Part(Sorts.Count) is { Name: 1, Number: >= 1 and <= 53 } week
                && m.NextToken.Kind != TokenKind.Word
            ? TimeValue.Date(Grain.Week, 0, (int)week.Number)
            : default),
        new("month comma? of|in? year", m => TimeValue.Date(Grain.Month, m.Number(Sorts.Year), m.Name(Sorts.Month))),
        new("month dash month comma? year", m => Months(m, m.Number(Sorts.Year))),
        new("month ~dash ~month one-unit", m => QuarterOfMonths(m)),
        new("month ~dash ~month", m => Months(m, 0)),
        new("month! dash month!", m => Months(m, 0)),
        new("month!", m => TimeValue.Date(Grain.Month, 0, m.Name(Sorts.Month))),
        new("(in|lead|from|to|between|turn|this|edge|every|following|later|bracket) month", m => Company(m)),
        new("(the) month", m => IsOfThing(m) ? Company(m) : default),
        new("(edge of) month", m => Company(m)),
        new("(edge dash) month", m => Company(m)),
        new("(unit of) month", m => Company(m)),
        new("(weekday of) month", m => Company(m)),
        new("(month to|and|or|dash) month", m => Company(m)),
        new("month (to|and|dash|or month)", m => Company(m)),
        new("month (this|turn unit)", m => Company(m)),

        // "the third quarter of 2020", "Q3 2020", "2020 Q3", "the second half of 2020".
        new("the? ordinal one-unit of? year", m => Quarter(m, m.Number(Sorts.Year))),
        new("the fiscal? ordinal one-unit", m => Quarter(m, 0)),
        new("ordinal dash one-unit", m => Quarter(m, 0)),
        new("ordinal dash one-unit year", m => Quarter(m, m.Number(Sorts.Year))),
        new("the? ordinal half of year", m => Numbered(m, Grain.Half, m.Number(Sorts.Ordinal))),
        new("numbered of|dash? year", m => Numbered(m, (Grain)m.Name(Sorts.Numbered), m.Number(Sorts.Numbered))),
        new("year dash? numbered", m => Numbered(m, (Grain)m.Name(Sorts.Numbered), m.Number(Sorts.Numbered))),
        new("numbered", m => Numbered(m, (Grain)m.Name(Sorts.Numbered), m.Number(Sorts.Numbered))),

        // "the summer of 2010", "fall 2004", "winter 2019–20", "in the spring".
        new("the? season of? year", m => TimeValue.Date(Grain.Season, m.Number(Sorts.Year), m.Name(Sorts.Season))),
        new("(in|lead|for|edge|to) the season", m => TimeValue.Date(Grain.Season, 0, m.Name(Sorts.Season))),
        new("(in|lead|to|from edge) season", m => TimeValue.Date(Grain.Season, 0, m.Name(Sorts.Season))),
        new("(a|the) season", m => Events.Has(m.NextToken)
            ? TimeValue.Date(Grain.Season, 0, m.Name(Sorts.Season))
            : default),
        new("(edge of) the season", m => TimeValue.Date(Grain.Season, 0, m.Name(Sorts.Season))),
        new("(in|lead|to) season", m => Spring(m)),
        new("(in|lead|to|from|between) season!", m => TimeValue.Date(Grain.Season, 0, m.Name(Sorts.Season))),

        // "the 1990s", "the late nineties", "the ’90s", "the 20th century", "21st-century".
        new("the? decade!", m => TimeValue.Date(Grain.Decade, m.Number(Sorts.Decade))),
        new("the edge dash? decade", m => TimeValue.Date(Grain.Decade, m.Number(Sorts.Decade))),
        new("the decade", m => TimeValue.Date(Grain.Decade, m.Number(Sorts.Decade))),
        new("the? edge? ordinal dash? unit", m => Century(m)),

        // "fiscal 2020", "the financial year 2020", "347 AD", "44 BC", "2019–20", "2014–2018".
        new("the? fiscal unit? year", m => TimeValue.Date(Grain.Year, m.Number(Sorts.Year))),
        new("year|count era", m => Era(m[0].Number, m.Name(Sorts.Era))),
        new("era year|count", m => Era(m[1].Number, m.Name(Sorts.Era))),
        new("year ~dash ~year", m => Years(m[0].Number, m[2].Number)),
        new("year ~dash|slash ~two-digits", m => Years(m[0].Number, FullYear(m[0].Number, m[2].Number))),
        new("(year dash) two-digits", m => Ending(m)),
        new("the? one-unit year", m => m.Unit == Grain.Year ? Year(m) : default),
        new("(in|lead|from|to|between|bracket|later|edge) year", m => YearJudge.IsCountBehind(m) ? default : Year(m)),
        new("(edge dash) year", m => YearJudge.IsCountBehind(m) ? default : Year(m)),
        new("(year dash|to|and) year", m => YearJudge.IsCountBehind(m) ? default : Year(m)),
        new("year (dash|and year)", m => Year(m)),
        new("year", m => YearJudge.IsYear(m) ? Year(m) : default),

        // "Christmas Day 2020", "Easter".
        new("holiday comma? of? year", m => Feast(m) with { Year = m.Number(Sorts.Year) }),
        new("holiday", m => Feast(m)),

        // "Tuesday", "on Tues.".
        new("weekday!", m => TimeValue.Date(Grain.Day) with { Weekday = m.Name(Sorts.Weekday) }),
        new("(on|turn|this|comma|lead|of) weekday", m => TimeValue.Date(Grain.Day) with { Weekday = m.Name(Sorts.Weekday) }),

        // "today", "tonight".
        new("day-name", m => TimeValue.From(Origin.Speech, Grain.Day, m.Name(Sorts.DayName)) with
        {
            Part = (PartOfDay)m.Number(Sorts.DayName),
            Type = m.Number(Sorts.DayName) == 0 ? Articles.TimeExpressionType.Date : Articles.TimeExpressionType.Time,
        }),
    ];

    // "until spring", "by spring", but no one goes "to spring".
    static TimeValue Spring(in RuleMatch match) =>
        match.Name(Sorts.Season) == 1 && (match.LastToken.Length > 2 || (match.Before(1).Sorts & Sorts.To) == 0)
        && match.NextToken.Kind == TokenKind.Mark
            ? TimeValue.Date(Grain.Season, 0, 1)
            : default;

    static TimeValue Company(in RuleMatch match) => TimeValue.Date(Grain.Month, 0, match.Name(Sorts.Month));

    // "the May election", "the August report".
    static bool IsOfThing(in RuleMatch match) => match.NextToken.Case == LetterCase.Lower
        && match.NextTag is PartOfSpeech.Noun or PartOfSpeech.PluralNoun or PartOfSpeech.Adjective;

    static TimeValue Year(in RuleMatch match) => TimeValue.Date(Grain.Year, match.Number(Sorts.Year));

    static TimeValue Feast(in RuleMatch match) =>
        TimeValue.Date(Grain.Day) with { Holiday = (Holiday)match.Name(Sorts.Holiday) };

    static TimeValue Day(in RuleMatch match, int year)
    {
        var day = match.Part(AnyDay);
        return IsDay(match, day) ? DayOf(match, year, day) : default;
    }

    // "Wednesday 15 October": of the year in which it is one.
    static TimeValue WithWeekday(in RuleMatch match, TimeValue day) => day with { Weekday = match.Name(Sorts.Weekday) };

    // "second May" is no day, "the second of May" is one; "10 May" is, "ten May" is not.
    static TimeValue DayFirst(in RuleMatch match, int year)
    {
        var day = match.Part(AnyDay);
        return day.Name == 1 || match.Has(Sorts.Of) ? Day(match, year) : default;
    }

    static TimeValue DayOf(in RuleMatch match, int year, TimePart day) =>
        TimeValue.Date(Grain.Day, year, match.Name(Sorts.Month), (int)day.Number);

    // "March 10 days later" has no tenth of March in it.
    static bool IsDay(in RuleMatch match, TimePart day) => day.Number is >= 1 and <= 31 && day.Number % 1 == 0
        && (match.Behind(1) & (Sorts.Unit | Sorts.HalfOfDay)) == 0;

    static TimeValue Days(in RuleMatch match, TimePart first, TimePart last, int year) =>
        IsDay(match, first) && IsDay(match, last) && last.Number > first.Number
            ? DayOf(match, year, first) with { EndDay = (int)last.Number }
            : default;

    static TimeValue Months(in RuleMatch match, int year) => match[2].Name > match[0].Name
        ? TimeValue.Date(Grain.Month, year, match[0].Name) with { End = match[2].Name }
        : default;

    // "the January-March quarter".
    static TimeValue QuarterOfMonths(in RuleMatch match) =>
        match.Unit == Grain.Quarter && match[2].Name % 3 == 0 && match[2].Name == match[0].Name + 2
            ? TimeValue.Date(Grain.Quarter, 0, match[2].Name / 3)
            : default;

    // "Monday 21", "Tuesday the 13th".
    static TimeValue NumberedWeekday(in RuleMatch match) =>
        match.Part(AnyDay) is { Number: >= 1 and <= 31 } day && day.Number % 1 == 0
        ? TimeValue.Date(Grain.Day, 0, 0, (int)day.Number) with { Weekday = match.Name(Sorts.Weekday) }
        : default;

    // "on the 21st" with nothing that would be the twenty-first.
    static TimeValue DayOfMonth(in RuleMatch match)
    {
        var day = match.Part(Sorts.Ordinal);
        return day.Name == 1 && day.Number is >= 1 and <= 31 && match.NextToken.Kind == TokenKind.Mark
            && (match.Behind(1) & Sorts.Dash) == 0
            ? TimeValue.Date(Grain.Day, 0, 0, (int)day.Number)
            : default;
    }

    static TimeValue Numeric(TimePart year, TimePart month, TimePart day) =>
        IsMonth(month.Number) && day.Number is >= 1 and <= 31
        ? TimeValue.Date(Grain.Day, (int)year.Number, (int)month.Number, (int)day.Number)
        : default;

    static bool IsMonth(double number) => number is >= 1 and <= 12;

    static TimeValue NumericAnyOrder(in RuleMatch match, double year) => NumericAnyOrder(match, year, match[0], match[2]);

    // The British and the rest of the world begin with the day.
    static TimeValue NumericAnyOrder(in RuleMatch match, double year, TimePart first, TimePart second)
    {
        var (month, day) = !IsMonth(second.Number) ? (first, second)
            : !IsMonth(first.Number) || BeginsWithDay(match.Story.Article.Language) ? (second, first)
            : (first, second);
        return IsMonth(month.Number) && day.Number is >= 1 and <= 31
            ? TimeValue.Date(Grain.Day, (int)year, (int)month.Number, (int)day.Number)
            : default;
    }

    static bool BeginsWithDay(string? language) =>
        language is { Length: > 2 } && !language.EndsWith("-US", StringComparison.OrdinalIgnoreCase);

    static TimeValue Dotted(int packed)
    {
        int year = packed % 10000, month = packed / 10000 % 100, day = packed / 1000000;
        if (!IsMonth(month))
            (day, month) = (month, day);
        return IsMonth(month) && day is >= 1 and <= 31 && year is >= 1000 and <= 2199
            ? TimeValue.Date(Grain.Day, year, month, day)
            : default;
    }

    // "2015-3" is March, "2019-20" two years.
    static TimeValue MonthOrYears(TimePart year, TimePart month) =>
        IsMonth(month.Number) && month.Number != year.Number % 100 + 1
        ? TimeValue.Date(Grain.Month, (int)year.Number, (int)month.Number)
        : default;

    static TimeValue Quarter(in RuleMatch match, int year) =>
        match.Unit == Grain.Quarter && match.Number(Sorts.Ordinal) is >= 1 and <= 4 and var number
        && !Plays.Has(match.NextToken) && (match.Behind(1) & TightDash) != TightDash
            ? TimeValue.Date(Grain.Quarter, year, number)
            : default;

    static TimeValue Numbered(in RuleMatch match, Grain grain, int number) => number <= (grain == Grain.Half ? 2 : 4)
        ? TimeValue.Date(grain, match.Number(Sorts.Year), number)
        : default;

    static TimeValue Century(in RuleMatch match) =>
        match.Unit == Grain.Century && match.Number(Sorts.Ordinal) is >= 1 and <= 30 and var number
            ? TimeValue.Date(Grain.Century, (number - 1) * 100)
            : default;

    static TimeValue Era(double year, int sign) =>
        year is >= 1 and <= 9999 && year % 1 == 0 ? TimeValue.Date(Grain.Year, (int)year * sign) : default;

    static TimeValue Years(double first, double last) => last > first
        ? TimeValue.Date(Grain.Year, (int)first) with { End = (int)last }
        : default;

    static TimeValue Ending(in RuleMatch match)
    {
        int first = (int)match.Before(2).Number, last = FullYear(first, match.Number(Sorts.TwoDigits));
        return last > first && !YearJudge.IsCountBehind(match) ? TimeValue.Date(Grain.Year, last) : default;
    }

    static int FullYear(double first, double last) => (int)first / 100 * 100 + (int)last;

    // "10/31/74": the years to come are few.
    static int FullYear(double year) => (int)year + (year < 40 ? 2000 : 1900);
}
