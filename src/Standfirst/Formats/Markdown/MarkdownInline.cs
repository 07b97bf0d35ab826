using System.Text;
using Standfirst.Articles;
using Standfirst.Formats.Inline;
using Standfirst.Text;

namespace Standfirst.Formats.Markdown;

/// <summary>Writes the words of one block with their links and marks.</summary>
/// <param name="output">Where they are written, escaped.</param>
/// <param name="text">The text that has the words.</param>
/// <param name="block">The words.</param>
sealed class MarkdownInline(EscapedWriter output, string text, TextSpan block)
{
    // A mark in asterisks where CommonMark lets it be one, else as a tag, which it allows everywhere.
    static readonly Dictionary<MarkKind, (string? Asterisks, string Tag)> Signs = new()
    {
        [MarkKind.Emphasis] = ("*", "em"),
        [MarkKind.Strong] = ("**", "strong"),
        [MarkKind.Sub] = (null, "sub"),
        [MarkKind.Sup] = (null, "sup"),
    };

    readonly Stack<(int End, string Closing)> _open = [];

    // How far the words are written, and where asterisks were last closed.
    int _at = block.Start;
    int _asterisksAt = -1;

    /// <summary>Writes the words.</summary>
    /// <param name="pieces">Their links and marks, as <see cref="InlineNesting"/> orders them.</param>
    public void Write(IReadOnlyList<InlinePiece> pieces)
    {
        foreach (var piece in pieces)
        {
            var (start, end) = Trim(piece.Span);
            if (start == end)
                continue;

            CloseUpTo(start);
            WriteUpTo(start);
            Open(piece, start, end);
        }
        CloseUpTo(block.End);
        WriteUpTo(block.End);
    }

    void WriteUpTo(int place)
    {
        output.Write(text.AsSpan(_at..place));
        _at = place;
    }

    void Open(InlinePiece piece, int start, int end)
    {
        var (opening, closing) = piece.Mark switch
        {
            null => ("[", $"]({Address.Escape(piece.Url!)})"),
            { } mark when Signs[mark].Asterisks is { } signs && StandsFree(start, end) => (signs, signs),
            { } mark => ($"<{Signs[mark].Tag}>", $"</{Signs[mark].Tag}>"),
        };
        output.WriteMarkup(opening);
        _open.Push((end, closing));
    }

    void CloseUpTo(int place)
    {
        while (_open.TryPeek(out var inner) && inner.End <= place)
        {
            WriteUpTo(inner.End);
            output.WriteMarkup(inner.Closing);
            if (inner.Closing[0] == '*')
                _asterisksAt = inner.End;
            _open.Pop();
        }
    }

    // Asterisks that touch white space on the inside would stay asterisks.
    (int Start, int End) Trim(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsUnseen(text[start]))
            start++;
        while (end > start && IsUnseen(text[end - 1]))
            end--;
        return (start, end);
    }

    // Asterisks with a letter on the outside, between two punctuation marks or next to others are read by
    // intricate rules (CommonMark 0.31, 6.2). Those cases are left to tags.
    bool StandsFree(int start, int end)
    {
        var words = text.AsSpan(0, block.End);
        Rune.DecodeLastFromUtf16(words[block.Start..start], out var before, out _);
        Rune.DecodeFromUtf16(words[start..], out var first, out _);
        Rune.DecodeLastFromUtf16(words[..end], out var last, out _);
        Rune.DecodeFromUtf16(words[end..], out var after, out _);
        return start != _asterisksAt
            && (start == block.Start || IsFreeSide(before, first))
            && (end == block.End || IsFreeSide(after, last));
    }

    static bool IsFreeSide(Rune outside, Rune inside) =>
        Rune.IsWhiteSpace(outside) || (Rune.IsPunctuation(outside) && Rune.IsLetterOrDigit(inside));

    static bool IsUnseen(char c) => char.IsWhiteSpace(c) || PrintableText.IsLeftOut(c);
}
