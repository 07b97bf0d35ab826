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

    /// <summary>The weight that features give each answer.</summary>
    /// <param name="features">Their hashes, 256 at most.</param>
    public WeightSums Sum(ReadOnlySpan<ulong> features)
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
        return new(lower, upper);
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
