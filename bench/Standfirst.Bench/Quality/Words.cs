using System.Buffers;
using System.Globalization;
using System.Text;

namespace Standfirst.Bench.Quality;

/// <summary>Words as the benchmarks count them.</summary>
static class Words
{
    /// <summary>Runs of letters, digits and underscores: what Python's <c>\w+</c> matches, with which WCXB and scrapinghub are
    /// scored. .NET's own takes combining marks in and leaves fractions out.</summary>
    public static List<string> Of(string text) => Cut(text, IsOfWord, standsAlone: _ => false);

    /// <summary>The same in lower case.</summary>
    public static List<string> CaselessOf(string text) => Of(text.ToLowerInvariant());

    /// <summary>For stories in any script: folded, underscores part words, and a sign of Chinese, Japanese or Korean, which write
    /// no spaces, is a word.</summary>
    public static List<string> FoldedOf(string text) =>
        Cut(Folding.Caseless(text), rune => IsLetterOrDigit(rune), standsAlone: IsEastAsian);

    /// <summary>Whether it is a letter or a number in any script: the categories L and N.</summary>
    public static bool IsLetterOrDigit(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    static bool IsOfWord(Rune rune) => rune.Value == '_' || IsLetterOrDigit(rune);

    // Kana, ideographs with their first extension, Hangul syllables.
    static bool IsEastAsian(Rune rune) =>
        rune.Value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xAC00 and <= 0xD7AF;

    static List<string> Cut(string text, Func<Rune, bool> isOfWord, Func<Rune, bool> standsAlone)
    {
        List<string> words = [];
        int start = -1;
        for (int place = 0; place < text.Length;)
        {
            // A lone surrogate is no letter.
            bool isRune = Rune.DecodeFromUtf16(text.AsSpan(place), out var rune, out int length) == OperationStatus.Done;
            bool isOf = isRune && isOfWord(rune), isAlone = isOf && standsAlone(rune);
            if (start >= 0 && (!isOf || isAlone))
            {
                words.Add(text[start..place]);
                start = -1;
            }
            if (isAlone)
                words.Add(text.Substring(place, length));
            else if (isOf && start < 0)
                start = place;
            place += length;
        }
        if (start >= 0)
            words.Add(text[start..]);
        return words;
    }
}
