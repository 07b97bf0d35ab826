using System.Numerics;
using System.Runtime.CompilerServices;

namespace Standfirst.Text;

/// <summary>Letters → numbers that tell them apart, within one page: eight bytes at a time, good for nothing that is kept.</summary>
static class LetterHash
{
    /// <summary>Another number after a number.</summary>
    public static ulong Mix(ulong hash, ulong next)
    {
        // Turned first: else the order of the two would not matter.
        hash = (BitOperations.RotateLeft(hash, 23) ^ next) * FibonacciHash.Factor;
        return hash ^ (hash >> 29);
    }

    /// <summary>The number of letters behind which at least eight bytes may be read.</summary>
    public static ulong OfPadded(ref byte letters, int length) => OfPadded(0, ref letters, length);

    /// <summary>The number of letters that are something.</summary>
    /// <param name="kind">What they are.</param>
    /// <param name="letters">The letters, behind which at least eight bytes may be read.</param>
    /// <param name="length">How many they are.</param>
    public static ulong OfPadded(ulong kind, ref byte letters, int length)
    {
        ulong hash = kind << 32 ^ (ulong)length;
        for (; length > 8; length -= 8, letters = ref Unsafe.Add(ref letters, 8))
            hash = Mix(hash, Unsafe.ReadUnaligned<ulong>(ref letters));
        ulong rest = length == 0 ? 0 : Unsafe.ReadUnaligned<ulong>(ref letters) & (ulong.MaxValue >> (64 - 8 * length));
        return Mix(hash, rest);
    }

    /// <summary>The number of letters that are something, whatever stands behind them.</summary>
    public static ulong Of(ulong kind, ReadOnlySpan<byte> letters)
    {
        ulong hash = kind << 32 ^ (ulong)letters.Length;
        for (; letters.Length >= 8; letters = letters[8..])
            hash = Mix(hash, BitConverter.ToUInt64(letters));
        ulong rest = 0;
        foreach (byte letter in letters)
            rest = (rest << 8) ^ letter;
        return Mix(hash, rest);
    }
}
