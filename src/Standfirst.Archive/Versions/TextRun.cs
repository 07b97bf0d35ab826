using Standfirst.Text;

namespace Standfirst.Archive.Versions;

/// <summary>A stretch of two versions of a text that stayed, came or went.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Earlier">Where it stands in the earlier text; empty, at the place where it came in, for what was added.</param>
/// <param name="Later">Where it stands in the later text; empty, at the place where it was, for what was removed.</param>
/// <remarks>A run begins and ends with a word or a mark: white space between runs is of none.</remarks>
public readonly record struct TextRun(TextRunKind Kind, TextSpan Earlier, TextSpan Later);

/// <summary>What became of a stretch of text.</summary>
public enum TextRunKind
{
    /// <summary>Both texts have it, white space apart.</summary>
    Kept,

    /// <summary>The later text alone has it.</summary>
    Added,

    /// <summary>The earlier text alone has it.</summary>
    Removed,
}
