using Standfirst.Text;

namespace Standfirst.Language.Marks;

/// <summary>Words between quotation marks, or behind a dash of speech, within one paragraph.</summary>
/// <param name="Family">What marks they are.</param>
/// <param name="Inner">The words, marks and the blanks next to them left out. May be empty.</param>
/// <param name="Outer">The words with their marks.</param>
/// <param name="Paragraph">The number of the paragraph.</param>
/// <param name="Depth">0 for the outermost marks, 1 for marks within them.</param>
readonly record struct QuotedStretch(MarkFamily Family, TextSpan Inner, TextSpan Outer, int Paragraph, int Depth)
{
    /// <summary>Whether it has a closing mark of its own; a dash of speech needs none.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether its opening mark is that of the paragraph before, repeated: the quotation has gone on.</summary>
    public bool GoesOn { get; init; }
}

/// <summary>Marks that open and close each other.</summary>
enum MarkFamily : byte
{
    /// <summary>No quotation mark.</summary>
    None,

    /// <summary>“ ” „ " and their like.</summary>
    Double,

    /// <summary>‘ ’ ‚ ' and their like.</summary>
    Single,

    /// <summary>« ».</summary>
    Angle,

    /// <summary>‹ ›.</summary>
    SingleAngle,

    /// <summary>「 」.</summary>
    Corner,

    /// <summary>『 』.</summary>
    DoubleCorner,

    /// <summary>A dash at the beginning of a paragraph, where a language marks speech with it.</summary>
    Dash,
}
