namespace Standfirst.Language.Times;

/// <summary>Whether a clause tells of what was, or of what will be.</summary>
enum Tense : byte
{
    /// <summary>Nothing says.</summary>
    None,

    /// <summary>What was.</summary>
    Past,

    /// <summary>What will be.</summary>
    Future,
}
