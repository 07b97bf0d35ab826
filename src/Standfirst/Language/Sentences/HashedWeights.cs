using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Standfirst.Language.Sentences;

/// <summary>Rows of small weights, one for each answer. A feature's row is found by its hash.</summary>
/// <remarks>
/// The first byte of a row, where an answer 0 would have its weight, says whose it is: a feature that finds another's row says
/// nothing. Sums are whole numbers, so every machine gives the same answer.
/// </remarks>
sealed class HashedWeights
{
    /// <summary>The most answers a row has weights for.</summary>
    public const int Widest = 32;

    readonly sbyte[] _weights;
    readonly int _shift;

    HashedWeights(sbyte[] weights, int bits) => (_weights, _shift) = (weights, 64 - bits);

    /// <summary>So many bits behind those of its row tell a feature from its neighbours.</summary>
    public const int CheckBits = 4;

    /// <summary>The number of a feature's row.</summary>
    /// <param name="feature">Its hash, of which the upper bits count.</param>
    /// <param name="bits">The logarithm of the number of rows.</param>
    public static int RowOf(ulong feature, int bits) => (int)(feature >> (64 - bits));

    sbyte CheckOf(ulong feature) => (sbyte)((int)(feature >> (_shift - CheckBits)) & ((1 << CheckBits) - 1));

    /// <summary>The answer that has the most weight; the first of them where several have.</summary>
    /// <param name="features">The hashes of the features, 256 at most.</param>
    /// <param name="possible">The answers to choose from, a bit for each; 0 is none.</param>
    public int Best(ReadOnlySpan<ulong> features, uint possible)
    {
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        Vector256<short> lower = default, upper = default;
        foreach (ulong feature in features)
        {
            // Half the rows are another's, and no branch guesses which: those count as noughts.
            nuint at = (nuint)(feature >> _shift) * Widest;
            var owner = Vector256.Create(Unsafe.Add(ref weights, at));
            var isOwn = Vector256.Equals(owner, Vector256.Create(CheckOf(feature)));
            var row = Vector256.LoadUnsafe(ref weights, at) & isOwn;
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

    // Bit n in element n.
    static readonly Vector256<short> Bits = Vector256.Create(
        1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x2000, 0x4000, unchecked((short)0x8000));

    static Vector256<short> Allowed(uint possible) => Vector256.Equals(Vector256.Create((short)possible) & Bits, Bits);

    static short Largest(Vector256<short> scores)
    {
        var eight = Vector128.Max(scores.GetLower(), scores.GetUpper());
        var four = Vector64.Max(eight.GetLower(), eight.GetUpper());
        return Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
    }

    /// <summary>Rows of weights, one after another.</summary>
    public static HashedWeights Of(sbyte[] weights) => new(weights, int.Log2(weights.Length / Widest));

    public static HashedWeights Read(BinaryReader file)
    {
        var weights = new sbyte[Widest << file.ReadByte()];
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return Of(weights);
    }

    public void Write(BinaryWriter file)
    {
        file.Write((byte)(64 - _shift));
        file.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }
}
