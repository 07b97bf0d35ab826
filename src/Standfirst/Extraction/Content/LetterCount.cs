using System.Numerics;
using System.Runtime.Intrinsics;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content;

/// <summary>How much there is to read in some UTF-8.</summary>
/// <param name="Seen">Letters, digits and signs that take ink: white space is left out, an ideograph or syllable sign counts for two.</param>
/// <param name="SentenceMarks">Commas, stops, colons, question and exclamation marks, also those of East Asia.</param>
readonly record struct LetterCount(int Seen, int SentenceMarks)
{
    public static LetterCount Of(ReadOnlySpan<byte> utf8) => Of(utf8, utf8.Length);

    /// <summary>The letters of a text node.</summary>
    public static LetterCount Of(PageNode text) => Of(text.Tree.RoomOf(in text.Data), text.Data.Length);

    /// <summary>The letters of some UTF-8.</summary>
    /// <param name="utf8">The text and what is in memory behind it: with 31 bytes there, nothing need be copied.</param>
    /// <param name="length">How many bytes the text has.</param>
    static LetterCount Of(ReadOnlySpan<byte> utf8, int length)
    {
        int seen = 0, marks = 0;
        bool isBeyondAscii = false;
        for (int start = 0; start < length; start += Vector256<byte>.Count)
        {
            var rest = utf8[start..];
            int left = length - start;
            uint own = left < Vector256<byte>.Count ? (1u << left) - 1 : uint.MaxValue;
            var units = rest.Length < Vector256<byte>.Count ? Padded(rest) : Vector256.Create(rest);
            uint beyond = units.ExtractMostSignificantBits() & own;
            uint visible = Bits(Vector256.GreaterThan(units.AsSByte(), Vector256.Create((sbyte)' ')).AsByte());
            if (beyond != 0)
            {
                isBeyondAscii = true;
                visible |= FirstBytes(units);
                seen += BitOperations.PopCount(OfIdeographs(units) & own);
            }
            seen += BitOperations.PopCount(visible & own);
            marks += BitOperations.PopCount(OfMarks(units) & own);
        }
        return new(seen, isBeyondAscii ? marks + OtherMarks(utf8[..length]) : marks);
    }

    static Vector256<byte> Padded(ReadOnlySpan<byte> rest)
    {
        Span<byte> padded = stackalloc byte[Vector256<byte>.Count];
        padded.Clear();
        rest.CopyTo(padded);
        return Vector256.Create<byte>(padded);
    }

    // A letter is counted at its first byte: C0 to FF beyond ASCII. As signed numbers these are the last before zero.
    static uint FirstBytes(Vector256<byte> units) => units.ExtractMostSignificantBits()
        & Bits(Vector256.GreaterThan(units.AsSByte(), Vector256.Create((sbyte)-65)).AsByte());

    // The three-byte ones from U+3000 on, which begin with E3 to ED, are kana, ideographs and Hangul.
    static uint OfIdeographs(Vector256<byte> units) => Bits(Vector256.LessThanOrEqual(
        units - Vector256.Create((byte)0xE3), Vector256.Create((byte)(0xED - 0xE3))));

    // "," and "." differ in one bit, ":" and ";" in another.
    static uint OfMarks(Vector256<byte> units) => Bits(
        Vector256.Equals(units & Vector256.Create((byte)0xFD), Vector256.Create((byte)','))
        | Vector256.Equals(units & Vector256.Create((byte)0xFE), Vector256.Create((byte)':'))
        | Vector256.Equals(units, Vector256.Create((byte)'?'))
        | Vector256.Equals(units, Vector256.Create((byte)'!')));

    static uint Bits(Vector256<byte> mask) => mask.ExtractMostSignificantBits();

    static int OtherMarks(ReadOnlySpan<byte> utf8) => utf8.Count("、"u8) + utf8.Count("。"u8) + utf8.Count("،"u8);
}
