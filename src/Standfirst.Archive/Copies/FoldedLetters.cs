using System.Globalization;
using Standfirst.Archive.Words;

namespace Standfirst.Archive.Copies;

/// <summary>What each UTF-16 unit is to a comparison of texts: a letter without case and accent, or none.</summary>
static class FoldedLetters
{
    /// <summary>A unit that parts words.</summary>
    public const char Between = '\0';

    /// <summary>A unit that is left out as if it were not there: accents written apart, soft hyphens, apostrophes.</summary>
    public const char Nothing = '\u0001';

    // One look for each letter: 128 KB once, so that a text of 3 KB takes microseconds.
    static readonly char[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => Fold((char)unit))];

    /// <summary>The letter that stands for a unit; <see cref="Between"/> or <see cref="Nothing"/> where it is none.</summary>
    public static char Of(char unit) => Table[unit];

    /// <summary>Whether a folded letter is of a script that puts no spaces between words: Thai to Burmese, Khmer, kana, Han.</summary>
    public static bool IsUnspaced(char letter) => letter >= '\u0E01'
        && letter is <= '\u0EDF' or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17DD')
            or (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF')
            or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    static char Fold(char unit) => unit is '\'' or '\u2019' or '\u02BC' or '\u00AD'
        ? Nothing
        : char.GetUnicodeCategory(unit) switch
        {
            UnicodeCategory.NonSpacingMark => Nothing,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber => LetterFolds.Fold(unit),
            _ => Between,
        };
}
