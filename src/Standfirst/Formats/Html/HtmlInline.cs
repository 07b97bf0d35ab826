using Standfirst.Articles;
using Standfirst.Formats.Inline;
using Standfirst.Text;

namespace Standfirst.Formats.Html;

/// <summary>Makes HTML of the words of one block with their links and marks.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="text">The text that has the words.</param>
/// <param name="block">The words.</param>
sealed class HtmlInline(TextWriter output, string text, TextSpan block)
{
    static readonly Dictionary<MarkKind, string> Tags = new()
    {
        [MarkKind.Emphasis] = "em",
        [MarkKind.Strong] = "strong",
        [MarkKind.Sub] = "sub",
        [MarkKind.Sup] = "sup",
    };

    readonly Stack<(int End, string Closing)> _open = [];

    // How far the words are written.
    int _at = block.Start;

    /// <summary>Writes the words.</summary>
    /// <param name="pieces">Their links and marks, as <see cref="InlineNesting"/> orders them.</param>
    public void Write(IReadOnlyList<InlinePiece> pieces)
    {
        foreach (var piece in pieces)
        {
            CloseUpTo(piece.Span.Start);
            WriteUpTo(piece.Span.Start);
            var (opening, closing) = piece.Mark is { } mark
                ? ($"<{Tags[mark]}>", $"</{Tags[mark]}>")
                : (HtmlWords.LinkTag(piece.Url!), "</a>");
            output.Write(opening);
            _open.Push((piece.Span.End, closing));
        }
        CloseUpTo(block.End);
        WriteUpTo(block.End);
    }

    void WriteUpTo(int place)
    {
        output.Write(HtmlWords.EscapeLines(text[_at..place]));
        _at = place;
    }

    void CloseUpTo(int place)
    {
        while (_open.TryPeek(out var inner) && inner.End <= place)
        {
            WriteUpTo(inner.End);
            output.Write(inner.Closing);
            _open.Pop();
        }
    }
}
