using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Standfirst.Text;

/// <summary>As many bytes of a text as fit into the widest vector that the machine has.</summary>
/// <remarks>
/// Nothing checks that a block lies inside the text: the caller sees to it that <see cref="Length"/> bytes can be read, or written,
/// from each place that it asks for, by a limit of its loop or by <see cref="Longest"/> bytes of padding behind the text.
/// </remarks>
static class LetterBlock
{
    /// <summary>The length of the longest block of any machine.</summary>
    public const int Longest = 64;

    /// <summary>How many bytes a block has.</summary>
    public static int Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.IsHardwareAccelerated ? Vector512<byte>.Count
            : Vector256.IsHardwareAccelerated ? Vector256<byte>.Count
            : Vector128<byte>.Count;
    }

    /// <summary>Where a letter stands in the block at a place: a bit for each byte, the lowest for the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Find(ref byte text, int at, byte letter)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            var block512 = Vector512.LoadUnsafe(ref text, (nuint)at);
            return Vector512.Equals(block512, Vector512.Create(letter)).ExtractMostSignificantBits();
        }
        if (Vector256.IsHardwareAccelerated)
        {
            var block256 = Vector256.LoadUnsafe(ref text, (nuint)at);
            return Vector256.Equals(block256, Vector256.Create(letter)).ExtractMostSignificantBits();
        }
        var block = Vector128.LoadUnsafe(ref text, (nuint)at);
        return Vector128.Equals(block, Vector128.Create(letter)).ExtractMostSignificantBits();
    }

    /// <summary>Where bytes beyond ASCII stand in the block at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FindBeyondAscii(ref byte text, int at)
    {
        if (Vector512.IsHardwareAccelerated)
            return Vector512.LoadUnsafe(ref text, (nuint)at).ExtractMostSignificantBits();
        if (Vector256.IsHardwareAccelerated)
            return Vector256.LoadUnsafe(ref text, (nuint)at).ExtractMostSignificantBits();
        return Vector128.LoadUnsafe(ref text, (nuint)at).ExtractMostSignificantBits();
    }

    /// <summary>Copies the block at a place to a place in another text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ref byte text, int at, ref byte copy, int to)
    {
        if (Vector512.IsHardwareAccelerated)
            Vector512.LoadUnsafe(ref text, (nuint)at).StoreUnsafe(ref copy, (nuint)to);
        else if (Vector256.IsHardwareAccelerated)
            Vector256.LoadUnsafe(ref text, (nuint)at).StoreUnsafe(ref copy, (nuint)to);
        else
            Vector128.LoadUnsafe(ref text, (nuint)at).StoreUnsafe(ref copy, (nuint)to);
    }

    /// <summary>The bits below the lowest that is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Before(ulong found) => (found & (0 - found)) - 1;
}
