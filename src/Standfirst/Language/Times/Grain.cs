namespace Standfirst.Language.Times;

/// <summary>How long a stretch of the calendar is, the shorter first.</summary>
enum Grain : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months from January, April, July or October on.</summary>
    Quarter,

    /// <summary>Six months from January or July on.</summary>
    Half,

    /// <summary>Spring, summer, autumn, winter.</summary>
    Season,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>A thousand years.</summary>
    Millennium,
}
