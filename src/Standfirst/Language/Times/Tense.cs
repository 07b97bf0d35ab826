namespace Standfirst.Language.Times;

/// <summary>Whether a clause tells of what was, or of what will be.</summary>
enum Tense : byte
{
    /// <summary>Nothing says.</summary>
    None,

    /// <summary>What was.</summary>
    Past,

    /// <summary>What was to be: it may have been, or may be going to.</summary>
    Planned,

    /// <summary>What is; with a time, what will be more often than what was.</summary>
    Present,

    /// <summary>What will be.</summary>
    Future,
}
