using System.Globalization;
using Standfirst.Text;

namespace Standfirst.Language.Identification;

/// <summary>
/// Letters as the profiles have them: small, and without what writers are not of one mind about.
/// </summary>
static class FoldedLetter
{
    /// <summary>What stands between words: white space, digits, punctuation.</summary>
    public const char Space = ' ';

    /// <summary>What shows nothing of its own: points of vowels, accents written apart, stretching.</summary>
    public const char Nothing = '\0';

    // Vietnamese has more letters with two marks than a profile has room for: one stands for all of them.
    const char Vietnamese = '\u1EC3';
    const char FirstVietnamese = '\u1EA0', FirstLatinAdditional = '\u1E00', LastLatinAdditional = '\u1EFF';

    // Up to the Ethiopic syllables: all scripts that several languages share stand before them.
    static readonly char[] Table = Tables.Of(0x1400, unit => Fold((char)unit));

    /// <summary>The letter's folded form, <see cref="Space"/> or <see cref="Nothing"/>.</summary>
    public static char Of(char letter)
    {
        if (letter < Table.Length)
            return Table[letter];
        if (letter is >= FirstLatinAdditional and <= LastLatinAdditional)
            return letter >= FirstVietnamese ? Vietnamese : char.ToLowerInvariant(letter);
        return Scripts.Of(letter) != Script.None ? letter : Space;
    }

    static char Fold(char letter) => letter switch
    {
        >= '\u0300' and <= '\u036F' or >= '\u064B' and <= '\u065F' or '\u0640' or '\u00AD' => Nothing,
        >= '\u0591' and <= '\u05C7' => Nothing,
        'ș' or 'Ș' => 'ş',
        'ț' or 'Ț' => 'ţ',
        'ی' => 'ي',
        _ when char.IsLetter(letter) => char.ToLowerInvariant(letter),
        _ when CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark => letter,
        _ => Space,
    };
}
