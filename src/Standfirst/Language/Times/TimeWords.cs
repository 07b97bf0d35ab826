using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>What a word can be in a time expression.</summary>
/// <param name="Sorts">The sorts.</param>
/// <param name="Name">Which of the months, weekdays, grains … it names.</param>
/// <param name="Number">The number it is.</param>
readonly record struct TimeWord(Sorts Sorts, int Name = 0, int Number = 0);

/// <summary>The words that times are told with in English.</summary>
static class TimeWords
{
    /// <summary>The name of "starting", "beginning".</summary>
    public const int Starting = 3;

    /// <summary>The name of "ended", "ending".</summary>
    public const int Ending = 4;

    const Sorts ShyMonth = Sorts.Month | Sorts.Shy, ShyWeekday = Sorts.Weekday | Sorts.Shy;
    const Sorts Units = Sorts.Unit | Sorts.Plural;

    // A name with a stop is sure where the bare one is not: "Mar." but not "mar".
    static readonly WordTable<TimeWord> Known = new(
    [
        ("january", new(Sorts.Month, 1)), ("jan jan.", new(ShyMonth, 1)),
        ("february feb feb.", new(Sorts.Month, 2)),
        ("march mar mar.", new(ShyMonth, 3)),
        ("april", new(ShyMonth, 4)), ("apr apr.", new(Sorts.Month, 4)),
        ("may", new(ShyMonth, 5)),
        ("june jun jun.", new(ShyMonth, 6)),
        ("july jul jul.", new(Sorts.Month, 7)),
        ("august", new(ShyMonth, 8)), ("aug aug.", new(Sorts.Month, 8)),
        ("september sept sept. sep sep.", new(Sorts.Month, 9)),
        ("october oct oct.", new(Sorts.Month, 10)),
        ("november nov nov.", new(Sorts.Month, 11)),
        ("december dec dec.", new(Sorts.Month, 12)),

        ("monday", new(Sorts.Weekday, 1)), ("mon mon.", new(ShyWeekday, 1)),
        ("tuesday", new(Sorts.Weekday, 2)), ("tue tue. tues tues.", new(ShyWeekday, 2)),
        ("wednesday", new(Sorts.Weekday, 3)), ("wed wed.", new(ShyWeekday, 3)),
        ("thursday", new(Sorts.Weekday, 4)), ("thu thu. thur thur. thurs thurs.", new(ShyWeekday, 4)),
        ("friday", new(Sorts.Weekday, 5)), ("fri fri.", new(ShyWeekday, 5)),
        ("saturday", new(Sorts.Weekday, 6)), ("sat sat.", new(ShyWeekday, 6)),
        ("sunday", new(Sorts.Weekday, 7)), ("sun sun.", new(ShyWeekday, 7)),
        ("mondays", new(Sorts.Weekday | Sorts.Plural, 1)), ("tuesdays", new(Sorts.Weekday | Sorts.Plural, 2)),
        ("wednesdays", new(Sorts.Weekday | Sorts.Plural, 3)), ("thursdays", new(Sorts.Weekday | Sorts.Plural, 4)),
        ("fridays", new(Sorts.Weekday | Sorts.Plural, 5)), ("saturdays", new(Sorts.Weekday | Sorts.Plural, 6)),
        ("sundays", new(Sorts.Weekday | Sorts.Plural, 7)),

        ("second", new(Sorts.Unit | Sorts.Ordinal, (int)Grain.Second, 2)), ("sec", new(Sorts.Unit, (int)Grain.Second)),
        ("seconds secs", new(Units, (int)Grain.Second)),
        ("minute min", new(Sorts.Unit, (int)Grain.Minute)), ("minutes mins", new(Units, (int)Grain.Minute)),
        ("hour hr", new(Sorts.Unit, (int)Grain.Hour)), ("hours hrs", new(Units, (int)Grain.Hour)),
        ("day", new(Sorts.Unit, (int)Grain.Day)), ("days", new(Units, (int)Grain.Day)),
        ("weekend", new(Sorts.Unit, (int)Grain.Weekend)), ("weekends", new(Units, (int)Grain.Weekend)),
        ("week wk", new(Sorts.Unit, (int)Grain.Week)), ("weeks wks", new(Units, (int)Grain.Week)),
        ("fortnight", new(Sorts.Unit, (int)Grain.Fortnight)), ("fortnights", new(Units, (int)Grain.Fortnight)),
        ("month", new(Sorts.Unit, (int)Grain.Month)), ("months", new(Units, (int)Grain.Month)),
        ("quarter qtr", new(Sorts.Unit, (int)Grain.Quarter)), ("quarters", new(Units, (int)Grain.Quarter)),
        ("year yr", new(Sorts.Unit, (int)Grain.Year)), ("years yrs", new(Units, (int)Grain.Year)),
        ("decade", new(Sorts.Unit, (int)Grain.Decade)), ("decades", new(Units, (int)Grain.Decade)),
        ("century", new(Sorts.Unit, (int)Grain.Century)), ("centuries", new(Units, (int)Grain.Century)),
        ("millennium", new(Sorts.Unit, (int)Grain.Millennium)), ("millennia", new(Units, (int)Grain.Millennium)),

        ("spring", new(Sorts.Season | Sorts.Shy, 1)), ("summer", new(Sorts.Season, 2)), ("autumn", new(Sorts.Season, 3)),
        ("fall", new(Sorts.Season | Sorts.Shy, 3)), ("winter", new(Sorts.Season, 4)), ("summertime", new(Sorts.Season, 2)),
        ("springtime", new(Sorts.Season, 1)), ("wintertime", new(Sorts.Season, 4)),
        ("summers", new(Sorts.Season | Sorts.Plural, 2)), ("winters", new(Sorts.Season | Sorts.Plural, 4)),

        ("morning", new(Sorts.PartOfDay, (int)PartOfDay.Morning)),
        ("mornings", new(Sorts.PartOfDay | Sorts.Plural, (int)PartOfDay.Morning)),
        ("lunchtime midday", new(Sorts.PartOfDay, (int)PartOfDay.Midday)),
        ("afternoon", new(Sorts.PartOfDay, (int)PartOfDay.Afternoon)),
        ("afternoons", new(Sorts.PartOfDay | Sorts.Plural, (int)PartOfDay.Afternoon)),
        ("evening", new(Sorts.PartOfDay, (int)PartOfDay.Evening)),
        ("evenings", new(Sorts.PartOfDay | Sorts.Plural, (int)PartOfDay.Evening)),
        ("night overnight", new(Sorts.PartOfDay, (int)PartOfDay.Night)),
        ("nights", new(Sorts.PartOfDay | Sorts.Plural, (int)PartOfDay.Night)),
        ("noon", new(Sorts.Noon, 12)), ("midnight", new(Sorts.Noon, 24)),

        // The name is how many days away it is, the number the part of the day.
        ("today", new(Sorts.DayName, 0)), ("yesterday", new(Sorts.DayName, -1)),
        ("tomorrow", new(Sorts.DayName, 1)), ("tonight", new(Sorts.DayName, 0, (int)PartOfDay.Night)),

        ("last", new(Sorts.Turn, -1)), ("past", new(Sorts.Turn | Sorts.Past, -1, 1)),
        ("next", new(Sorts.Turn | Sorts.Following, 1)),
        ("coming upcoming forthcoming", new(Sorts.Turn, 1, 1)),
        ("this current", new(Sorts.This)), ("that same", new(Sorts.Same)),
        ("following subsequent ensuing", new(Sorts.Following, 1)),
        ("previous preceding prior", new(Sorts.Following | Sorts.Later | Sorts.Turn, -1)),
        ("ago", new(Sorts.Ago, -1)), ("hence", new(Sorts.Ago, 1)),
        ("later", new(Sorts.Later | Sorts.Edge, 1)), ("afterwards afterward", new(Sorts.Later, 1)),
        ("after", new(Sorts.Later | Sorts.Lead, 1)), ("before", new(Sorts.Later | Sorts.Lead, -1)),
        ("earlier", new(Sorts.Later | Sorts.Edge, -1)),
        // Those with a name need "of" behind them or stand behind a week they begin.
        ("early mid late latter", new(Sorts.Edge)), ("end", new(Sorts.Edge, 1)), ("start middle", new(Sorts.Edge, 2)),
        ("beginning starting commencing", new(Sorts.Edge, Starting)), ("ended ending", new(Sorts.Edge, Ending)),
        ("every each", new(Sorts.Every)), ("other alternate", new(Sorts.Other)),

        // The name is the grain, the number how many of them.
        ("daily nightly", new(Sorts.Frequency, (int)Grain.Day, 1)), ("everyday", new(Sorts.Frequency, (int)Grain.Day, 1)),
        ("hourly", new(Sorts.Frequency, (int)Grain.Hour, 1)), ("weekly", new(Sorts.Frequency, (int)Grain.Week, 1)),
        ("fortnightly biweekly", new(Sorts.Frequency, (int)Grain.Week, 2)),
        ("monthly", new(Sorts.Frequency, (int)Grain.Month, 1)), ("quarterly", new(Sorts.Frequency, (int)Grain.Quarter, 1)),
        ("annual annually yearly", new(Sorts.Frequency, (int)Grain.Year, 1)),
        ("biennial", new(Sorts.Frequency, (int)Grain.Year, 2)),
        ("once twice thrice times", new(Sorts.Times)),
        ("long", new(Sorts.Long)), ("daylong", new(Sorts.Frequency | Sorts.Long, (int)Grain.Day, 1)),
        ("weeklong", new(Sorts.Frequency | Sorts.Long, (int)Grain.Week, 1)),
        ("monthlong", new(Sorts.Frequency | Sorts.Long, (int)Grain.Month, 1)),
        ("yearlong", new(Sorts.Frequency | Sorts.Long, (int)Grain.Year, 1)),

        ("now currently nowadays presently", new(Sorts.Vague, 0)),
        ("recently lately previously", new(Sorts.Vague, -1)),
        ("soon", new(Sorts.Vague, 1)),
        ("recent", new(Sorts.Vague | Sorts.Shy, -1)), ("future", new(Sorts.Vague | Sorts.Shy, 1)),
        ("moment present", new(Sorts.Vague | Sorts.Shy, 0)), ("these", new(Sorts.This | Sorts.Plural)),

        ("the", new(Sorts.The)), ("a an another", new(Sorts.A)), ("of", new(Sorts.Of)),
        ("in during within throughout", new(Sorts.In)), ("on", new(Sorts.On)), ("at", new(Sorts.At)),
        ("from", new(Sorts.From)), ("to until till til through thru", new(Sorts.To)), ("between", new(Sorts.Between)),
        ("and", new(Sorts.And)), ("or", new(Sorts.Or)),
        ("by since around circa c. about ca.", new(Sorts.Lead)),
        ("for over per spanning", new(Sorts.For)),
        ("half", new(Sorts.Half)), ("several few many some", new(Sorts.Few)), ("couple", new(Sorts.Few, 0, 2)),
        ("fiscal financial fy calendar", new(Sorts.Fiscal)), ("ad a.d. ce", new(Sorts.Era, 1)),
        ("bc b.c. bce", new(Sorts.Era, -1)),
        ("old aged age older younger", new(Sorts.Old)),
        ("more whole full entire solid straight consecutive successive", new(Sorts.Whole)),
        ("am a.m. a.m", new(Sorts.HalfOfDay, 0)), ("pm p.m. p.m", new(Sorts.HalfOfDay, 12)),
        ("o'clock oclock", new(Sorts.OClock)),
        ("gmt utc", new(Sorts.Zone, 1)),
        ("bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest ist aest aedt jst hkt msk", new(Sorts.Zone)),
        ("q1", new(Sorts.Numbered, (int)Grain.Quarter, 1)), ("q2", new(Sorts.Numbered, (int)Grain.Quarter, 2)),
        ("q3", new(Sorts.Numbered, (int)Grain.Quarter, 3)), ("q4", new(Sorts.Numbered, (int)Grain.Quarter, 4)),
        ("h1", new(Sorts.Numbered, (int)Grain.Half, 1)), ("h2", new(Sorts.Numbered, (int)Grain.Half, 2)),

        ("noughties", new(Sorts.Decade | Sorts.Shy, 0, 2000)),
        ("twenties", new(Sorts.Decade | Sorts.Shy, 0, 1920)), ("thirties", new(Sorts.Decade | Sorts.Shy, 0, 1930)),
        ("forties", new(Sorts.Decade | Sorts.Shy, 0, 1940)), ("fifties", new(Sorts.Decade | Sorts.Shy, 0, 1950)),
        ("sixties", new(Sorts.Decade | Sorts.Shy, 0, 1960)), ("seventies", new(Sorts.Decade | Sorts.Shy, 0, 1970)),
        ("eighties", new(Sorts.Decade | Sorts.Shy, 0, 1980)), ("nineties", new(Sorts.Decade | Sorts.Shy, 0, 1990)),

        ("first", new(Sorts.Ordinal, 0, 1)), ("third", new(Sorts.Ordinal, 0, 3)), ("fourth", new(Sorts.Ordinal, 0, 4)),
        ("fifth", new(Sorts.Ordinal, 0, 5)), ("sixth", new(Sorts.Ordinal, 0, 6)), ("seventh", new(Sorts.Ordinal, 0, 7)),
        ("eighth", new(Sorts.Ordinal, 0, 8)), ("ninth", new(Sorts.Ordinal, 0, 9)), ("tenth", new(Sorts.Ordinal, 0, 10)),
        ("eleventh", new(Sorts.Ordinal, 0, 11)), ("twelfth", new(Sorts.Ordinal, 0, 12)),
        ("thirteenth", new(Sorts.Ordinal, 0, 13)), ("fourteenth", new(Sorts.Ordinal, 0, 14)),
        ("fifteenth", new(Sorts.Ordinal, 0, 15)), ("sixteenth", new(Sorts.Ordinal, 0, 16)),
        ("seventeenth", new(Sorts.Ordinal, 0, 17)), ("eighteenth", new(Sorts.Ordinal, 0, 18)),
        ("nineteenth", new(Sorts.Ordinal, 0, 19)), ("twentieth", new(Sorts.Ordinal, 0, 20)),
        ("thirtieth", new(Sorts.Ordinal, 0, 30)),

        ("one", new(Sorts.Count, 0, 1)), ("two", new(Sorts.Count, 0, 2)), ("three", new(Sorts.Count, 0, 3)),
        ("four", new(Sorts.Count, 0, 4)), ("five", new(Sorts.Count, 0, 5)), ("six", new(Sorts.Count, 0, 6)),
        ("seven", new(Sorts.Count, 0, 7)), ("eight", new(Sorts.Count, 0, 8)), ("nine", new(Sorts.Count, 0, 9)),
        ("ten", new(Sorts.Count, 0, 10)), ("eleven", new(Sorts.Count, 0, 11)), ("twelve dozen", new(Sorts.Count, 0, 12)),
        ("thirteen", new(Sorts.Count, 0, 13)), ("fourteen", new(Sorts.Count, 0, 14)), ("fifteen", new(Sorts.Count, 0, 15)),
        ("sixteen", new(Sorts.Count, 0, 16)), ("seventeen", new(Sorts.Count, 0, 17)),
        ("eighteen", new(Sorts.Count, 0, 18)), ("nineteen", new(Sorts.Count, 0, 19)),
        ("twenty", new(Sorts.Count, 0, 20)), ("thirty", new(Sorts.Count, 0, 30)), ("forty", new(Sorts.Count, 0, 40)),
        ("fifty", new(Sorts.Count, 0, 50)), ("sixty", new(Sorts.Count, 0, 60)), ("seventy", new(Sorts.Count, 0, 70)),
        ("eighty", new(Sorts.Count, 0, 80)), ("ninety", new(Sorts.Count, 0, 90)),
        ("hundred", new(Sorts.Count, 0, 100)), ("thousand", new(Sorts.Count, 0, 1000)),
    ]);

    /// <summary>What a word can be; nothing where it is no word of times.</summary>
    public static TimeWord Find(in Token token) => Known.Find(token);
}
