namespace Standfirst.Language.Times;

/// <summary>The feasts that have a day of their own in the calendar.</summary>
enum Holiday : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>1 January.</summary>
    NewYear,

    /// <summary>The third Monday of January.</summary>
    MartinLutherKing,

    /// <summary>14 February.</summary>
    Valentine,

    /// <summary>The third Monday of February.</summary>
    Presidents,

    /// <summary>17 March.</summary>
    SaintPatrick,

    /// <summary>1 April.</summary>
    AprilFools,

    /// <summary>46 days before Easter.</summary>
    AshWednesday,

    /// <summary>The Sunday before Easter.</summary>
    PalmSunday,

    /// <summary>The Friday before Easter.</summary>
    GoodFriday,

    /// <summary>Easter Sunday of the Western churches.</summary>
    Easter,

    /// <summary>The day after Easter.</summary>
    EasterMonday,

    /// <summary>22 April.</summary>
    EarthDay,

    /// <summary>1 May.</summary>
    MayDay,

    /// <summary>39 days after Easter.</summary>
    Ascension,

    /// <summary>49 days after Easter.</summary>
    Pentecost,

    /// <summary>The last Monday of May.</summary>
    Memorial,

    /// <summary>19 June.</summary>
    Juneteenth,

    /// <summary>4 July.</summary>
    Independence,

    /// <summary>14 July.</summary>
    Bastille,

    /// <summary>The first Monday of September.</summary>
    Labor,

    /// <summary>The second Monday of October.</summary>
    Columbus,

    /// <summary>31 October.</summary>
    Halloween,

    /// <summary>5 November.</summary>
    BonfireNight,

    /// <summary>11 November.</summary>
    Armistice,

    /// <summary>The second Sunday of November.</summary>
    RemembranceSunday,

    /// <summary>The fourth Thursday of November.</summary>
    Thanksgiving,

    /// <summary>The day after Thanksgiving.</summary>
    BlackFriday,

    /// <summary>24 December.</summary>
    ChristmasEve,

    /// <summary>25 December.</summary>
    Christmas,

    /// <summary>26 December.</summary>
    BoxingDay,

    /// <summary>31 December.</summary>
    NewYearsEve,
}
