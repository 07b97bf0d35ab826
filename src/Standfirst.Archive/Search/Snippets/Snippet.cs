using Standfirst.Text;

namespace Standfirst.Archive.Search.Snippets;

/// <summary>A stretch of an article that shows what was looked for.</summary>
/// <param name="Place">Of which part of the article.</param>
/// <param name="Words">The stretch, as it stands there.</param>
/// <param name="Span">Where it stands there, in UTF-16 code units.</param>
/// <param name="Hits">What was looked for, as stretches of <paramref name="Words"/>, by where they start.</param>
public sealed record Snippet(SnippetPlace Place, string Words, TextSpan Span, IReadOnlyList<TextSpan> Hits)
{
    /// <summary>Where the stretch stands when counted in Unicode code points, as the record counts.</summary>
    public TextSpan CodePoints { get; init; }

    /// <summary>Whether the part of the article goes on before and behind the stretch.</summary>
    public (bool Before, bool Behind) GoesOn { get; init; }
}

/// <summary>The parts of an article that snippets are cut from.</summary>
public enum SnippetPlace
{
    /// <summary>The text.</summary>
    Text,

    /// <summary>The standfirst.</summary>
    Standfirst,
}
