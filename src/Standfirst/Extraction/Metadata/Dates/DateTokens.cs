using System.Buffers;
using System.Globalization;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Dates;

/// <summary>A line cut into numbers, words and marks; digits of every script count, white space is left
/// out.</summary>
ref struct DateTokens
{
    /// <summary>Beyond this a line is a story.</summary>
    public const int MostTokens = 200;
    const int MostDigits = 14;

    /// <summary>The longest line that is cut.</summary>
    public const int LongestLine = 400;

    /// <summary>The digits of every script.</summary>
    public static readonly SearchValues<char> Digits = SearchValues.Create(Tables.Letters(letter => DigitOf(letter) >= 0));

    readonly Span<Place> _places;
    readonly ReadOnlySpan<char> _lower;

    /// <summary>Where a token stands.</summary>
    internal readonly record struct Place(DateTokenKind Kind, short Start, short Length, long Value);

    DateTokens(ReadOnlySpan<char> lower, Span<Place> places)
    {
        _lower = lower;
        _places = places;
    }

    public int Count { get; private set; }

    public readonly DateToken this[int index]
    {
        get
        {
            ref readonly var place = ref _places[..Count][index];
            return new(place.Kind, place.Start, place.Length, place.Value,
                place.Kind == DateTokenKind.Word ? _lower.Slice(place.Start, place.Length) : default);
        }
    }

    /// <summary>Whether a line may hold a date: the shapes of all have two numbers.</summary>
    public static bool MayHoldDate(ReadOnlySpan<char> line)
    {
        int first = line.IndexOfAny(Digits);
        if (first < 0)
            return false;
        var rest = line[first..];
        int end = rest.IndexOfAnyExcept(Digits);
        return end >= 0 && rest[end..].ContainsAny(Digits);
    }

    /// <summary>Cuts a line.</summary>
    /// <param name="line">At most <see cref="LongestLine"/> long.</param>
    /// <param name="lower">As long as the line: its letters in lower case are kept there.</param>
    /// <param name="places">As long as the line, or for <see cref="MostTokens"/>: the tokens' places are kept
    /// there.</param>
    public static DateTokens Cut(ReadOnlySpan<char> line, Span<char> lower, Span<Place> places)
    {
        line.ToLowerInvariant(lower);
        var tokens = new DateTokens(lower, places);
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
                tokens.Add(DateTokenKind.Number, start, place - start, value);
            }
            else if (IsIdeograph(letter))
            {
                tokens.Add(DateTokenKind.Word, start, 1, 0);
            }
            else if (IsWordPart(letter))
            {
                while (place < line.Length && IsWordPart(line[place]) && DigitOf(line[place]) < 0
                    && !IsIdeograph(line[place]))
                    place++;
                tokens.Add(DateTokenKind.Word, start, place - start, 0);
            }
            else if (!char.IsWhiteSpace(letter) && letter is not ('\u200E' or '\u200F' or '\u200B'))
            {
                tokens.Add(DateTokenKind.Mark, start, 1, letter);
            }
        }
        return tokens;
    }

    void Add(DateTokenKind kind, int start, int length, long value) =>
        _places[Count++] = new(kind, (short)start, (short)length, value);

    static int DigitOf(char letter) => letter < 128
        ? letter is >= '0' and <= '9' ? letter - '0' : -1
        : CharUnicodeInfo.GetDecimalDigitValue(letter);

    static bool IsWordPart(char letter) => letter < 128
        ? char.IsAsciiLetter(letter)
        : char.IsLetter(letter)
            || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;

    // 年, 月, 日 and 년, 월, 일 stand between the numbers without a space.
    static bool IsIdeograph(char letter) =>
        letter is >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF';
}
