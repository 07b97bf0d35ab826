namespace Standfirst.Language.Times;

/// <summary>What a word, or several taken together, can be in a time expression: what the rules ask for.</summary>
[Flags]
enum Sorts : ulong
{
    /// <summary>No word of a time expression.</summary>
    None = 0,

    /// <summary>A number: "41", "2.5", "twenty-five".</summary>
    Count = 1UL << 0,

    /// <summary>A number that no one counts: "several", "few".</summary>
    Few = 1UL << 1,

    /// <summary>"3rd", "third".</summary>
    Ordinal = 1UL << 2,

    /// <summary>Four digits that can be a year.</summary>
    Year = 1UL << 3,

    /// <summary>Two digits.</summary>
    TwoDigits = 1UL << 4,

    /// <summary>"1990s", "nineties".</summary>
    Decade = 1UL << 5,

    /// <summary>"half".</summary>
    Half = 1UL << 6,

    /// <summary>A month's name.</summary>
    Month = 1UL << 7,

    /// <summary>A weekday's name.</summary>
    Weekday = 1UL << 8,

    /// <summary>"day", "years".</summary>
    Unit = 1UL << 9,

    /// <summary>"summer".</summary>
    Season = 1UL << 10,

    /// <summary>"morning".</summary>
    PartOfDay = 1UL << 11,

    /// <summary>"Christmas Eve".</summary>
    Holiday = 1UL << 12,

    /// <summary>"yesterday".</summary>
    DayName = 1UL << 13,

    /// <summary>"last", "next", "coming": counted from the day of writing.</summary>
    Turn = 1UL << 14,

    /// <summary>"this", "current".</summary>
    This = 1UL << 15,

    /// <summary>"following", "previous": counted from the time spoken of.</summary>
    Following = 1UL << 16,

    /// <summary>"that", "same".</summary>
    Same = 1UL << 17,

    /// <summary>"ago".</summary>
    Ago = 1UL << 18,

    /// <summary>"later", "earlier", "after", "before".</summary>
    Later = 1UL << 19,

    /// <summary>"early", "mid", "late", "end", "beginning".</summary>
    Edge = 1UL << 20,

    /// <summary>"every", "each".</summary>
    Every = 1UL << 21,

    /// <summary>"daily".</summary>
    Frequency = 1UL << 22,

    /// <summary>"once", "twice", "times".</summary>
    Times = 1UL << 23,

    /// <summary>"now", "recently".</summary>
    Vague = 1UL << 24,

    /// <summary>"the".</summary>
    The = 1UL << 25,

    /// <summary>"a", "an".</summary>
    A = 1UL << 26,

    /// <summary>"of".</summary>
    Of = 1UL << 27,

    /// <summary>"in", "during", "within".</summary>
    In = 1UL << 28,

    /// <summary>"on".</summary>
    On = 1UL << 29,

    /// <summary>"at".</summary>
    At = 1UL << 30,

    /// <summary>"from".</summary>
    From = 1UL << 31,

    /// <summary>"to", "until", "through".</summary>
    To = 1UL << 32,

    /// <summary>"between".</summary>
    Between = 1UL << 33,

    /// <summary>"and".</summary>
    And = 1UL << 34,

    /// <summary>"by", "since", "before", "around": words that a time often follows.</summary>
    Lead = 1UL << 35,

    /// <summary>"for", "over", "per".</summary>
    For = 1UL << 36,

    /// <summary>"or".</summary>
    Or = 1UL << 37,

    /// <summary>"past".</summary>
    Past = 1UL << 38,

    /// <summary>A comma.</summary>
    Comma = 1UL << 39,

    /// <summary>A hyphen or dash.</summary>
    Dash = 1UL << 40,

    /// <summary>"/".</summary>
    Slash = 1UL << 41,

    /// <summary>"(" or ")".</summary>
    Bracket = 1UL << 42,

    /// <summary>"10:30".</summary>
    Clock = 1UL << 43,

    /// <summary>"a.m.", "pm".</summary>
    HalfOfDay = 1UL << 44,

    /// <summary>"o'clock".</summary>
    OClock = 1UL << 45,

    /// <summary>"GMT".</summary>
    Zone = 1UL << 46,

    /// <summary>"noon", "midnight".</summary>
    Noon = 1UL << 47,

    /// <summary>"fiscal", "financial".</summary>
    Fiscal = 1UL << 48,

    /// <summary>"AD", "BC".</summary>
    Era = 1UL << 49,

    /// <summary>"old", "of age".</summary>
    Old = 1UL << 50,

    /// <summary>"whole", "full", "entire".</summary>
    Whole = 1UL << 51,

    /// <summary>"Q3", "H1".</summary>
    Numbered = 1UL << 52,

    /// <summary>"other": "every other day".</summary>
    Other = 1UL << 53,

    /// <summary>A day or more with a place in the calendar; what rules made.</summary>
    Date = 1UL << 54,

    /// <summary>A time of day; what rules made.</summary>
    Time = 1UL << 55,

    /// <summary>How long; what rules made.</summary>
    Duration = 1UL << 56,

    /// <summary>What comes again; what rules made.</summary>
    Set = 1UL << 57,

    /// <summary>More than one: "days", "Tuesdays", "mornings".</summary>
    Plural = 1UL << 58,

    /// <summary>A word that is far more often something else: it needs company ("May", "Sun", "fall").</summary>
    Shy = 1UL << 59,

    /// <summary>Nothing stands between it and the word before.</summary>
    Tight = 1UL << 60,

    /// <summary>"23.04.2022".</summary>
    DottedDate = 1UL << 61,

    /// <summary>An ordinal in digits: "18th".</summary>
    NumberedDay = 1UL << 62,

    /// <summary>"long", "weeklong".</summary>
    Long = 1UL << 63,

    /// <summary>What rules made.</summary>
    Made = Date | Time | Duration | Set,

    /// <summary>Words that no expression begins without, though all begin in one: what makes a sentence worth reading.</summary>
    Telling = Year | Decade | Month | Weekday | Unit | Season | PartOfDay | Holiday | DayName | Frequency | Vague | Clock
        | HalfOfDay | OClock | Noon | Numbered | DottedDate | Slash
        | NumberedDay | Era | Past | Ago,
}
