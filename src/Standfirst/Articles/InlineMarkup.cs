using Standfirst.Text;

namespace Standfirst.Articles;

/// <summary>A link inside the body's text.</summary>
/// <param name="Span">The linked words.</param>
/// <param name="Url">The absolute address it leads to.</param>
public sealed record Link(TextSpan Span, string Url);

/// <summary>Words of the body's text that are set apart from those around them.</summary>
/// <param name="Span">The words.</param>
/// <param name="Kind">How they are set.</param>
public sealed record Mark(TextSpan Span, MarkKind Kind);

/// <summary>How marked words are set.</summary>
public enum MarkKind
{
    /// <summary>Stressed, mostly italic.</summary>
    Emphasis,

    /// <summary>Important, mostly bold.</summary>
    Strong,

    /// <summary>Lowered.</summary>
    Sub,

    /// <summary>Raised.</summary>
    Sup,
}
