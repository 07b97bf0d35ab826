using System.Buffers;
using System.Globalization;
using System.Text;

namespace Standfirst.Archive.Words;

/// <summary>Cuts a text into the words that it is searched by, the same for what is stored and for what is asked.</summary>
/// <remarks>Both databases are given words that are cut and folded here, so that they find the same. A word is a run of
/// letters, marks and digits; in scripts that put no spaces between words, every character is one.</remarks>
static class WordCutter
{
    /// <summary>What is longer is no word that anybody searches for; its beginning is kept.</summary>
    public const int Longest = 64;

    /// <summary>Stands in the text where words are quoted: no word, so that no phrase runs over the gap.</summary>
    /// <remarks>A letter for private use, which both databases take for a word that nobody can ask for.</remarks>
    public const char Gap = '\uE000';

    /// <summary>Finds the next word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from; then the place behind the word.</param>
    /// <param name="word">The word's letters, folded.</param>
    /// <param name="start">Where it starts in the text, in UTF-16 code units.</param>
    /// <returns>False where there is no further word.</returns>
    public static bool Next(ReadOnlySpan<char> text, ref int at, StringBuilder word, out int start)
    {
        word.Clear();
        while (at < text.Length && PartAt(text, at) is Part.None or Part.Mark)
            at++;
        start = at;
        if (at == text.Length)
            return false;

        if (PartAt(text, at) == Part.Alone)
        {
            int length = char.IsHighSurrogate(text[at]) ? 2 : 1;
            Append(word, text.Slice(at, length));
            at += length;
            return true;
        }

        for (; at < text.Length && PartAt(text, at) is var part and not (Part.None or Part.Alone); at++)
        {
            if (part == Part.Letter && word.Length < Longest)
                Append(word, text.Slice(at, 1));
        }
        return true;
    }

    /// <summary>Writes all words of a text, one space between two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="output">Where they are written; a space first where something is there.</param>
    /// <param name="scratch">A buffer for one word.</param>
    public static void WriteAll(ReadOnlySpan<char> text, StringBuilder output, StringBuilder scratch)
    {
        int at = 0;
        while (at < text.Length)
        {
            // Nearly all words of nearly all texts are plain letters: they are copied as they stand, in half the time.
            int length = text[at..].IndexOfAnyExcept(PlainLetters);
            length = length < 0 ? text.Length - at : length;
            if (length == 0 && text[at] < 128)
                at++;
            else if (at + length < text.Length && text[at + length] >= 128)
                WriteNext(text, ref at, output, scratch);
            else
                WritePlain(text.Slice(at, length), ref at, output);
        }
    }

    static readonly SearchValues<char> PlainLetters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    static void WritePlain(ReadOnlySpan<char> word, ref int at, StringBuilder output)
    {
        at += word.Length;
        Span<char> small = stackalloc char[Longest];
        Ascii.ToLower(word[..Math.Min(word.Length, Longest)], small, out int written);
        if (output.Length > 0)
            output.Append(' ');
        output.Append(small[..written]);
    }

    static void WriteNext(ReadOnlySpan<char> text, ref int at, StringBuilder output, StringBuilder scratch)
    {
        if (!Next(text, ref at, scratch, out _))
            return;
        if (output.Length > 0)
            output.Append(' ');
        output.Append(scratch);
    }

    /// <summary>A name or phrase as its words, one space between two: "ana ruiz".</summary>
    public static string Key(string? text)
    {
        var output = new StringBuilder();
        WriteAll(text, output, new StringBuilder());
        return output.ToString();
    }

    enum Part
    {
        None,
        Letter,
        Mark,
        Alone,
    }

    static Part PartAt(ReadOnlySpan<char> text, int at)
    {
        char letter = text[at];
        if (letter < 128)
            return char.IsAsciiLetterOrDigit(letter) ? Part.Letter : Part.None;
        if (IsUnspaced(letter))
            return Part.Alone;
        if (char.IsHighSurrogate(letter))
            return at + 1 < text.Length && IsLetterPair(letter, text[at + 1]) ? Part.Alone : Part.None;

        return char.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber => Part.Letter,
            UnicodeCategory.NonSpacingMark => IsAccent(letter) ? Part.Mark : Part.Letter,
            UnicodeCategory.SpacingCombiningMark => Part.Letter,
            _ => letter == '\u00AD' ? Part.Mark : Part.None, // a soft hyphen does not part a word
        };
    }

    /// <summary>Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic: written or left out at will. The
    /// vowel signs of other scripts are letters.</summary>
    static bool IsAccent(char mark) => mark is (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0487')
        or (>= '\u0591' and <= '\u05C7') or (>= '\u064B' and <= '\u065F') or '\u0670';

    /// <summary>Thai to Burmese and Khmer; kana and Han.</summary>
    static bool IsUnspaced(char letter) => letter is (>= '\u0E01' and <= '\u0EDF') or (>= '\u1000' and <= '\u109F')
        or (>= '\u1780' and <= '\u17DD') or (>= '\u3041' and <= '\u3096') or (>= '\u309D' and <= '\u309F')
        or (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF')
        or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '\u3005' or '\u3007';

    static bool IsLetterPair(char high, char low) =>
        char.IsLowSurrogate(low)
        && Rune.GetUnicodeCategory(new Rune(high, low)) is UnicodeCategory.OtherLetter
            or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter;

    static void Append(StringBuilder word, ReadOnlySpan<char> letters)
    {
        foreach (char letter in letters)
        {
            char plain = LetterFolds.Fold(letter);
            string? two = plain switch { 'ß' => "ss", 'æ' => "ae", 'œ' => "oe", _ => null };
            if (two is null)
                word.Append(plain);
            else
                word.Append(two);
        }
    }
}
