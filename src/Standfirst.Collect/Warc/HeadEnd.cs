namespace Standfirst.Collect.Warc;

/// <summary>What the fields of a head ended with.</summary>
enum HeadEnd
{
    /// <summary>The blank line that belongs there.</summary>
    BlankLine,

    /// <summary>A line that can be no field: the blank line was forgotten.</summary>
    OtherLine,

    /// <summary>Nothing: the bytes ended, or the fields went on for too long.</summary>
    Missing,
}
