using System.Buffers;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Formats;

/// <summary>Keeps what a page wrote from steering the screen or the file that shows it.</summary>
/// <remarks>
/// A terminal obeys control characters (ESC starts a command), and bidirectional controls make a line read
/// other than it is stored ("Trojan Source"). The marks LRM and RLM and the joiners are harmless and needed.
/// </remarks>
static class PrintableText
{
    static readonly SearchValues<char> Suspects = SearchValues.Create(
        Tables.Letters(letter => char.IsSurrogate(letter) || IsLeftOut(letter) || IsShownAsSpace(letter)));

    /// <summary>Whether a code point is shown as a space: a tab, any line separator but "\n".</summary>
    public static bool IsShownAsSpace(int c) =>
        c is '\t' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether a code point is left out: it steers, or is no character at all.</summary>
    public static bool IsLeftOut(int c) => c switch
    {
        '\n' => false,
        < ' ' or (>= 0x7F and < 0xA0) => !IsShownAsSpace(c),
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true,
        _ => c is 0xFFFE or 0xFFFF,
    };

    /// <summary>The text without controls, but with its "\n". A lone surrogate becomes U+FFFD.</summary>
    public static string Clean(string text)
    {
        int clean = text.AsSpan().IndexOfAny(Suspects);
        if (clean < 0)
            return text;

        var cleaned = new StringBuilder(text.Length).Append(text, 0, clean);
        foreach (var rune in text.AsSpan(clean).EnumerateRunes())
        {
            if (IsShownAsSpace(rune.Value))
                cleaned.Append(' ');
            else if (!IsLeftOut(rune.Value))
                cleaned.Append(rune);
        }
        return cleaned.ToString();
    }

    /// <summary>The same on one line: a "\n" becomes a space.</summary>
    public static string CleanLine(string text) => Clean(text).Replace('\n', ' ');

    /// <summary>Whether anything of the text is seen.</summary>
    public static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !IsLeftOut(c))
                return true;
        }
        return false;
    }
}
