using Standfirst.Text;

namespace Standfirst.Articles;

/// <summary>A note in which the editors tell what they changed.</summary>
/// <param name="Kind">What sort of note it is.</param>
/// <param name="Text">Its words.</param>
public sealed record Correction(CorrectionKind Kind, string Text)
{
    /// <summary>When it was written, ISO 8601; null when it does not say.</summary>
    public string? At { get; init; }

    /// <summary>Its words in the article's text; null when it is only declared.</summary>
    public TextSpan? Span { get; init; }
}

/// <summary>What an editors' note is.</summary>
public enum CorrectionKind
{
    /// <summary>Says what was wrong in an earlier version.</summary>
    Correction,

    /// <summary>Says what could be misunderstood.</summary>
    Clarification,

    /// <summary>Says that something was added or changed.</summary>
    Update,

    /// <summary>Says why something stands as it does.</summary>
    EditorsNote,
}
