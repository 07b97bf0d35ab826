using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Inline;

/// <summary>A link or a mark within one block.</summary>
/// <param name="Span">Its words in the article's text.</param>
/// <param name="Mark">How they are set; null for a link.</param>
/// <param name="Url">Where they lead; null for a mark.</param>
readonly record struct InlinePiece(TextSpan Span, MarkKind? Mark, string? Url)
{
    public bool IsLink => Url is not null;
}
