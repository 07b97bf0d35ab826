using System.Globalization;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Formats.Terminal;

/// <summary>Cuts a text into lines: after words, between East Asian letters, in overlong words.</summary>
static class WordWrap
{
    /// <summary>The lines of a text without the spaces around them; empty ones are left out.</summary>
    /// <param name="text">The text, without controls other than "\n", which ends a line.</param>
    /// <param name="columns">The most columns of a line. A letter wider than that has its own.</param>
    public static IEnumerable<TextSpan> Lines(string text, int columns)
    {
        TextSpan line = default;
        int lineWidth = 0;
        foreach (var (word, width) in Words(text, columns))
        {
            ReadOnlySpan<char> between = text.AsSpan(line.End..word.Start);
            int longer = lineWidth + DisplayWidth.Of(between) + width;
            if (line.Length > 0 && longer <= columns && !between.Contains('\n'))
            {
                line = TextSpan.Between(line.Start, word.End);
                lineWidth = longer;
                continue;
            }

            if (line.Length > 0)
                yield return line;
            (line, lineWidth) = (word, width);
        }

        if (line.Length > 0)
            yield return line;
    }

    /// <summary>The pieces that stay whole, and their columns; none is wider than a line.</summary>
    static IEnumerable<(TextSpan Word, int Width)> Words(string text, int columns)
    {
        int start = 0, width = 0;
        Rune before = default;
        for (int at = 0, length; at < text.Length; at += length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out length);
            int own = DisplayWidth.Of(rune);
            bool space = IsSpace(rune);
            if (space || (own > 0 && (width + own > columns || MayPart(before, rune))))
            {
                if (at > start)
                    yield return (TextSpan.Between(start, at), width);
                (start, width) = (at, 0);
            }

            if (space)
                start = at + length;
            else
                width += own;
            before = rune;
        }

        if (text.Length > start)
            yield return (TextSpan.Between(start, text.Length), width);
    }

    // The ideographic space is one, the no-break spaces are none.
    static bool IsSpace(Rune rune) =>
        Rune.IsWhiteSpace(rune) && rune.Value is not ('\u00A0' or '\u2007' or '\u202F');

    // An East Asian line may end after any letter, but it does not begin with a mark that closes nor end with
    // one that opens, and a joined emoji stays whole.
    static bool MayPart(Rune before, Rune after) =>
        (DisplayWidth.Of(before) == 2 || DisplayWidth.Of(after) == 2)
        && Rune.GetUnicodeCategory(before) is not (
            UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.Format)
        && Rune.GetUnicodeCategory(after) is not (
            UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation);
}
