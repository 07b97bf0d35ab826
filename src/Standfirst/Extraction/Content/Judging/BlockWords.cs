namespace Standfirst.Extraction.Content.Judging;

/// <summary>What one look at the letters of a block tells.</summary>
struct BlockWords
{
    public int Letters, Words, Capitals, Digits, BoldLetters, LinkLetters, Links, HeadlineWords, Trigrams, DeclaredTrigrams;

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
    None, Other, SmallLetter, CapitalLetter, Digit, Comma, Colon, Quote, Stop,
}

/// <summary>The classes of bytes of UTF-8.</summary>
static class SignClasses
{
    public static SignClass Of(byte unit) => Classes[unit];

    static readonly SignClass[] Classes = [.. Enumerable.Range(0, 256).Select(unit => (char)unit switch
    {
        <= ' ' => SignClass.None,
        >= 'a' and <= 'z' => SignClass.SmallLetter,
        >= 'A' and <= 'Z' => SignClass.CapitalLetter,
        >= '0' and <= '9' => SignClass.Digit,
        ',' or ';' => SignClass.Comma,
        ':' => SignClass.Colon,
        '.' or '!' or '?' => SignClass.Stop,
        < (char)0x80 => SignClass.Quote,
        _ => SignClass.Other,
    })];
}
