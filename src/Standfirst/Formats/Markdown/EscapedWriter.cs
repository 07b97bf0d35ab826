using System.Text;

namespace Standfirst.Formats.Markdown;

/// <summary>Writes words so that CommonMark shows just these words.</summary>
sealed class EscapedWriter
{
    const string AlwaysMarkup = "\\`*_[]<~";

    // What at a line's start begins a heading, quotation, list, rule or table, or underlines a heading.
    const string LineOpeners = "#>+-=:|";

    readonly TextWriter _output;
    readonly string? _lineBreak;
    readonly string _markup;

    Place _place;

    // White space is held back until a word follows, so that none stands at the start or end of a line, where
    // it could mean something. Of several spaces the first is kept.
    Rune? _space;
    bool _breaks;
    bool _begun;

    EscapedWriter(TextWriter output, string? lineBreak, string markup, Place place)
    {
        _output = output;
        _lineBreak = lineBreak;
        _markup = markup;
        _place = place;
    }

    enum Place { LineStart, FirstNumber, WithinLine }

    /// <summary>For words that begin a line and may go on over several, each after a margin.</summary>
    public static EscapedWriter InFlow(TextWriter output, string margin = "") =>
        new(output, $"\\\n{margin}", AlwaysMarkup, Place.LineStart);

    /// <summary>For words within one line: a heading, which "#" may end, or a cell, which "|" ends.</summary>
    public static EscapedWriter OnOneLine(TextWriter output) =>
        new(output, null, AlwaysMarkup + "#|", Place.WithinLine);

    /// <summary>Writes words. White space at the start and the end of all words is left out.</summary>
    public void Write(ReadOnlySpan<char> words)
    {
        for (int at = 0, length; at < words.Length; at += length)
        {
            Rune.DecodeFromUtf16(words[at..], out var rune, out length);
            if (rune.Value == '\n')
                _breaks = true;
            else if (Rune.IsWhiteSpace(rune))
                _space ??= PrintableText.IsShownAsSpace(rune.Value) ? new Rune(' ') : rune;
            else if (!PrintableText.IsLeftOut(rune.Value))
                WriteSeen(rune, words[(at + length)..]);
        }
    }

    /// <summary>Writes a sign of Markdown.</summary>
    public void WriteMarkup(string sign)
    {
        WriteGap();
        _output.Write(sign);
    }

    void WriteSeen(Rune rune, ReadOnlySpan<char> rest)
    {
        WriteGap();
        if (rune.IsAscii && IsMarkup((char)rune.Value, rest))
            _output.Write('\\');
        _output.Write(rune);
        bool numbered = _place != Place.WithinLine && rune.IsAscii && char.IsAsciiDigit((char)rune.Value);
        _place = numbered ? Place.FirstNumber : Place.WithinLine;
    }

    void WriteGap()
    {
        if (_begun && _breaks && _lineBreak is not null)
        {
            _output.Write(_lineBreak);
            _place = Place.LineStart;
        }
        else if (_begun && (_breaks || _space is not null))
        {
            _output.Write(_space ?? new Rune(' '));
            _place = Place.WithinLine;
        }
        (_space, _breaks, _begun) = (null, false, true);
    }

    bool IsMarkup(char c, ReadOnlySpan<char> rest) => c switch
    {
        '!' => Next(rest) is null,                                                      // "!" + "[a link](…)"
        '&' => Next(rest) is '#' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'),         // "&amp;"
        '.' or ')' => _place == Place.FirstNumber && Next(rest) is null or ' ' or '\n', // "1. "
        _ => _markup.Contains(c) || (_place == Place.LineStart && LineOpeners.Contains(c)),
    };

    /// <summary>The next character that is shown; null at the end.</summary>
    static char? Next(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
        {
            if (!PrintableText.IsLeftOut(c))
                return PrintableText.IsShownAsSpace(c) ? ' ' : c;
        }
        return null;
    }
}
