namespace Standfirst.Extraction.Metadata.Dates;

/// <summary>What a piece of a dated line is.</summary>
enum DateTokenKind
{
    Number,
    Word,
    Mark,
}

/// <summary>A number, word or mark of a dated line.</summary>
/// <param name="kind">Which of them.</param>
/// <param name="start">Where it begins in the line.</param>
/// <param name="length">How many UTF-16 units it has; for a number, its digits.</param>
/// <param name="value">A number's value; a mark's character.</param>
/// <param name="word">A word in lower case; empty for the others.</param>
readonly ref struct DateToken(DateTokenKind kind, int start, int length, long value, ReadOnlySpan<char> word)
{
    public DateTokenKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public long Value { get; } = value;

    public ReadOnlySpan<char> Word { get; } = word;

    public int End => Start + Length;

    public bool IsNumber(int fewestDigits, int mostDigits) =>
        Kind == DateTokenKind.Number && Length >= fewestDigits && Length <= mostDigits;

    public bool IsMark(char mark) => Kind == DateTokenKind.Mark && Value == mark;
}
