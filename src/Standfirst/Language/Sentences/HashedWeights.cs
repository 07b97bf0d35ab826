using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Standfirst.Language.Sentences;

/// <summary>Rows of small weights, one for each answer. A feature's row is found by its hash; features may share one.</summary>
/// <remarks>A row fills a vector of 256 bits. Sums are whole numbers, so every machine gives the same answer.</remarks>
sealed class HashedWeights
{
    /// <summary>How many answers a row has weights for.</summary>
    public const int Width = 32;

    readonly sbyte[] _weights;
    readonly int _shift;

    HashedWeights(sbyte[] weights, int bits) => (_weights, _shift) = (weights, 64 - bits);

    /// <summary>Where the row of a feature begins.</summary>
    /// <param name="feature">Its hash, of which the upper bits count.</param>
    /// <param name="bits">The logarithm of the number of rows.</param>
    public static int RowOf(ulong feature, int bits) => (int)(feature >> (64 - bits)) * Width;

    /// <summary>The answer that has the most weight; the first of them where several have.</summary>
    /// <param name="features">The hashes of the features, 256 at most.</param>
    /// <param name="possible">The answers to choose from, a bit for each.</param>
    public int Best(ReadOnlySpan<ulong> features, uint possible)
    {
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        Vector256<short> lower = default, upper = default;
        foreach (ulong feature in features)
        {
            var row = Vector256.LoadUnsafe(ref weights, (nuint)(feature >> _shift) * Width);
            lower += Vector256.WidenLower(row);
            upper += Vector256.WidenUpper(row);
        }
        lower = Vector256.ConditionalSelect(Allowed(possible), lower, Vector256.Create(short.MinValue));
        upper = Vector256.ConditionalSelect(Allowed(possible >> 16), upper, Vector256.Create(short.MinValue));
        var best = Vector256.Create(Largest(Vector256.Max(lower, upper)));
        uint found = Vector256.Equals(lower, best).ExtractMostSignificantBits()
            | Vector256.Equals(upper, best).ExtractMostSignificantBits() << 16;
        return System.Numerics.BitOperations.TrailingZeroCount(found & possible);
    }

    static readonly Vector256<short> Bits = Vector256.Create(
        1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x4000, unchecked((short)0x8000));

    static Vector256<short> Allowed(uint possible) => Vector256.Equals(Vector256.Create((short)possible) & Bits, Bits);

    static short Largest(Vector256<short> scores)
    {
        var eight = Vector128.Max(scores.GetLower(), scores.GetUpper());
        var four = Vector64.Max(eight.GetLower(), eight.GetUpper());
        return Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
    }

    public static HashedWeights Of(sbyte[] weights) => new(weights, int.Log2(weights.Length / Width));

    public static HashedWeights Read(BinaryReader file)
    {
        var weights = new sbyte[Width << file.ReadByte()];
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return Of(weights);
    }

    public void Write(BinaryWriter file)
    {
        file.Write((byte)(64 - _shift));
        file.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }
}
