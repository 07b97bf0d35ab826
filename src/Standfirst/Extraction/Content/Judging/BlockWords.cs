using Standfirst.Text;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>What one look at the letters of a block tells.</summary>
struct BlockWords
{
    public int Letters, Words, Capitals, Digits, BoldLetters, LinkLetters, Links, HeadlineWords, Trigrams, DeclaredTrigrams;

    /// <summary>The letters where the block reads like running text; else 0.</summary>
    public int Prose;

    /// <summary>Signs that end sentences; signs of labels, lists and prices.</summary>
    public int Stops, Bars;

    /// <summary>The same number for blocks of the same letters, whatever the white space.</summary>
    public int Copy;

    /// <summary>What the first and the last sign are.</summary>
    public SignClass First, Last;

    /// <summary>Whether the line stands on pages of any story.</summary>
    public StockPhrase Phrase;
}

/// <summary>What sort of sign begins or ends a line.</summary>
enum SignClass : byte
{
    None, Other, Bar, SmallLetter, CapitalLetter, Digit, Bracket, Comma, Colon, Quote, Stop, Ellipsis,
}

/// <summary>The classes of bytes of UTF-8.</summary>
static class SignClasses
{
    public static SignClass Of(byte unit) => Classes[unit];

    /// <summary>What the last sign of a line is, told from its last bytes: typographic signs have three of them.</summary>
    /// <param name="tail">The last four bytes, white space left out, the very last one lowest.</param>
    /// <param name="last">What the last byte by itself is.</param>
    public static SignClass OfEnding(uint tail, SignClass last) => (tail & 0xFFFFFF) switch
    {
        0x2E2E2E or 0xE280A6 => SignClass.Ellipsis,
        0xE28098 or 0xE28099 or 0xE2809C or 0xE2809D or 0xE2809E or 0xE3808D => SignClass.Quote,
        0xE38082 or 0xEFBC81 or 0xEFBC9F or 0xE0A5A4 => SignClass.Stop,
        0xE28093 or 0xE28094 or 0xE280A2 or 0xE28692 => SignClass.Bar,
        _ when (tail & 0xFFFF) is 0xC2AB or 0xC2BB => SignClass.Quote,
        _ => last,
    };

    static readonly SignClass[] Classes = Tables.Of(256, unit => (char)unit switch
    {
        <= ' ' => SignClass.None,
        >= 'a' and <= 'z' => SignClass.SmallLetter,
        >= 'A' and <= 'Z' => SignClass.CapitalLetter,
        >= '0' and <= '9' => SignClass.Digit,
        ',' or ';' => SignClass.Comma,
        ':' => SignClass.Colon,
        '.' or '!' or '?' => SignClass.Stop,
        '"' or '\'' => SignClass.Quote,
        ')' or '(' or '[' or ']' => SignClass.Bracket,
        < (char)0x80 => SignClass.Bar,
        _ => SignClass.Other,
    });
}
