using System.Numerics;
using System.Runtime.Intrinsics;

namespace Standfirst.Bytes;

/// <summary>
/// Stretches of ASCII, the same in nearly every encoding: most of any page, so copied by the vector.
/// </summary>
static class AsciiRun
{
    /// <summary>Copies the ASCII bytes that a text begins with.</summary>
    /// <param name="text">Bytes of any encoding that takes ASCII in.</param>
    /// <param name="copy">
    /// Receives them; bytes after the last of them may be overwritten with anything.
    /// </param>
    /// <returns>How many there are.</returns>
    public static int Copy(ReadOnlySpan<byte> text, Span<byte> copy)
    {
        int at = 0;
        while (text.Length - at >= Vector256<byte>.Count && copy.Length - at >= Vector256<byte>.Count)
        {
            Vector256<byte> block = Vector256.Create(text[at..]);
            block.CopyTo(copy[at..]);
            uint beyond = block.ExtractMostSignificantBits();
            if (beyond != 0)
                return at + BitOperations.TrailingZeroCount(beyond);
            at += Vector256<byte>.Count;
        }
        for (; at < text.Length && text[at] < 0x80; at++)
            copy[at] = text[at];
        return at;
    }

    /// <summary>How many bytes of a text are beyond ASCII.</summary>
    public static int CountBeyond(ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (text.Length >= Vector256<byte>.Count)
        {
            count += BitOperations.PopCount(Vector256.Create(text).ExtractMostSignificantBits());
            text = text[Vector256<byte>.Count..];
        }
        foreach (byte value in text)
            count += value >> 7;
        return count;
    }
}
