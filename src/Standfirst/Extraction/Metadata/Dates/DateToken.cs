using System.Globalization;

namespace Standfirst.Extraction.Metadata.Dates;

/// <summary>What a piece of a dated line is.</summary>
enum DateTokenKind
{
    Number,
    Word,
    Mark,
}

/// <summary>A number, word or mark of a dated line.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="Length">How many UTF-16 units it has; for a number, its digits.</param>
/// <param name="Value">A number's value; a mark's character.</param>
/// <param name="Word">A word in lower case; empty for the others.</param>
readonly record struct DateToken(DateTokenKind Kind, int Start, int Length, long Value, string Word)
{
    public int End => Start + Length;

    public bool IsNumber(int fewestDigits, int mostDigits) =>
        Kind == DateTokenKind.Number && Length >= fewestDigits && Length <= mostDigits;

    public bool IsMark(char mark) => Kind == DateTokenKind.Mark && Value == mark;

    // Beyond this a line is a story.
    const int MostTokens = 200;
    const int MostDigits = 14;

    /// <summary>Cuts a line; digits of every script count, white space is left out.</summary>
    public static List<DateToken> Cut(string line)
    {
        List<DateToken> tokens = [];
        int place = 0;
        while (place < line.Length && tokens.Count < MostTokens)
        {
            char letter = line[place];
            int start = place++;
            if (DigitOf(letter) >= 0)
            {
                long value = DigitOf(letter);
                for (; place < line.Length && DigitOf(line[place]) is >= 0 and var digit; place++)
                    value = place - start < MostDigits ? value * 10 + digit : long.MaxValue;
                tokens.Add(new(DateTokenKind.Number, start, place - start, value, ""));
            }
            else if (IsIdeograph(letter))
            {
                tokens.Add(new(DateTokenKind.Word, start, 1, 0, letter.ToString()));
            }
            else if (IsWordPart(letter))
            {
                while (place < line.Length && IsWordPart(line[place]) && DigitOf(line[place]) < 0
                    && !IsIdeograph(line[place]))
                    place++;
                tokens.Add(new(DateTokenKind.Word, start, place - start, 0,
                    line[start..place].ToLowerInvariant()));
            }
            else if (!char.IsWhiteSpace(letter) && letter is not ('\u200E' or '\u200F' or '\u200B'))
            {
                tokens.Add(new(DateTokenKind.Mark, start, 1, letter, ""));
            }
        }
        return tokens;
    }

    static int DigitOf(char letter) => letter < 128
        ? letter is >= '0' and <= '9' ? letter - '0' : -1
        : CharUnicodeInfo.GetDecimalDigitValue(letter);

    static bool IsWordPart(char letter) =>
        char.IsLetter(letter)
            || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;

    // 年, 月, 日 and 년, 월, 일 stand between the numbers without a space.
    static bool IsIdeograph(char letter) =>
        letter is >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF';
}
