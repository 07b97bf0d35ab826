namespace Standfirst.Extraction.Content;

/// <summary>How much there is to read in some UTF-8.</summary>
/// <param name="Seen">Letters, digits and signs that take ink: white space is left out, an ideograph or syllable sign counts for two.</param>
/// <param name="SentenceMarks">Commas, stops, colons, question and exclamation marks, also those of East Asia.</param>
readonly record struct LetterCount(int Seen, int SentenceMarks)
{
    public static LetterCount Of(ReadOnlySpan<byte> utf8)
    {
        int seen = 0, marks = 0;
        foreach (byte unit in utf8)
            (seen, marks) = (seen + Weight[unit], marks + (IsMark(unit) ? 1 : 0));
        return new(seen, marks + EastAsianMarks(utf8));
    }

    // A letter is counted at its first byte. The three-byte ones from U+3000 on are kana, ideographs and Hangul.
    static readonly byte[] Weight =
        [.. Enumerable.Range(0, 256).Select(unit => (byte)(unit <= ' ' || unit is >= 0x80 and < 0xC0 ? 0 : unit is >= 0xE3 and <= 0xED ? 2 : 1))];

    static bool IsMark(byte unit) => unit is (byte)'.' or (byte)',' or (byte)';' or (byte)':' or (byte)'?' or (byte)'!';

    // U+3001 and U+3002 are E3 80 81 and E3 80 82.
    static int EastAsianMarks(ReadOnlySpan<byte> utf8) => utf8.Count("、"u8) + utf8.Count("。"u8) + utf8.Count("،"u8);
}
