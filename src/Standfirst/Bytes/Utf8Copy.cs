using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Standfirst.Text;

namespace Standfirst.Bytes;

/// <summary>
/// Copies a page that may be UTF-8, its newlines all LF, and tells on the way what it is made of: most
/// pages are done with after this one look at each byte.
/// </summary>
static class Utf8Copy
{
    /// <summary>What came of it.</summary>
    /// <param name="IsUtf8">Whether the text is valid UTF-8; if not, the copy is worth nothing.</param>
    /// <param name="IsAscii">Whether it is ASCII throughout.</param>
    /// <param name="HasNul">Whether a U+0000 is among it.</param>
    /// <param name="Length">The length of the copy.</param>
    public readonly record struct Result(bool IsUtf8, bool IsAscii, bool HasNul, int Length)
    {
        public static Result NotUtf8 => default;
    }

    const byte CarriageReturn = (byte)'\r', LineFeed = (byte)'\n';

    /// <summary>Copies the text.</summary>
    /// <param name="text">The bytes as they came.</param>
    /// <param name="copy">Receives the text; at least as long.</param>
    public static Result Copy(ReadOnlySpan<byte> text, Span<byte> copy)
    {
        copy = copy[..text.Length];
        ref byte source = ref MemoryMarshal.GetReference(text), target = ref MemoryMarshal.GetReference(copy);
        int at = 0, end = 0;
        bool isAscii = true;
        ulong nuls = 0;

        // Text beyond ASCII is checked in stretches of blocks that have some. ASCII stands before and after
        // each stretch, so the text is valid exactly when all of them are.
        int stretch = -1;

        // The block behind the one that is looked at is text, too: a carriage return looks at the byte after
        // it, and from there on a whole block is copied.
        for (; at <= text.Length - 2 * LetterBlock.Length; at += LetterBlock.Length)
        {
            nuls |= LetterBlock.Find(ref source, at, 0);
            ulong carriages = LetterBlock.Find(ref source, at, CarriageReturn);
            if (carriages == 0)
            {
                LetterBlock.Copy(ref source, at, ref target, end);
                end += LetterBlock.Length;
            }
            else
            {
                end = CopyLines(ref source, at, carriages, ref target, end);
            }

            if (LetterBlock.FindBeyondAscii(ref source, at) == 0)
            {
                if (stretch >= 0 && !Utf8.IsValid(text[stretch..at]))
                    return Result.NotUtf8;
                stretch = -1;
            }
            else if (stretch < 0)
            {
                (stretch, isAscii) = (at, false);
            }
        }

        ReadOnlySpan<byte> rest = text[at..];
        if (!Utf8.IsValid(stretch < 0 ? rest : text[stretch..]))
            return Result.NotUtf8;
        isAscii = isAscii && Ascii.IsValid(rest);
        rest.CopyTo(copy[end..]);
        bool hasNul = nuls != 0 || rest.Contains((byte)0);
        return new(IsUtf8: true, isAscii, hasNul, end + Newlines.Normalize(copy.Slice(end, rest.Length)));
    }

    /// <summary>Copies a block with carriage returns.</summary>
    /// <returns>The end of the copy. What stands behind it may be overwritten.</returns>
    static int CopyLines(ref byte source, int at, ulong carriages, ref byte target, int end)
    {
        int next = at + LetterBlock.Length;
        for (; carriages != 0; carriages &= carriages - 1)
        {
            int carriage = next - LetterBlock.Length + BitOperations.TrailingZeroCount(carriages);
            LetterBlock.Copy(ref source, at, ref target, end);
            end += carriage - at;
            at = carriage + 1;
            if (Unsafe.Add(ref source, at) != LineFeed)
                Unsafe.Add(ref target, end++) = LineFeed;
        }
        LetterBlock.Copy(ref source, at, ref target, end);
        return end + next - at;
    }
}
