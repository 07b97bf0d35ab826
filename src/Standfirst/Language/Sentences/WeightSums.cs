using System.Numerics;
using System.Runtime.Intrinsics;

namespace Standfirst.Language.Sentences;

/// <summary>The weight that each answer of <see cref="HashedWeights"/> has.</summary>
/// <param name="lower">The weights of answers 0 to 15.</param>
/// <param name="upper">Those of answers 16 to 31.</param>
readonly struct WeightSums(Vector256<short> lower, Vector256<short> upper)
{
    readonly Vector256<short> _lower = lower, _upper = upper;

    /// <summary>What two sets of features say together.</summary>
    public static WeightSums operator +(in WeightSums one, in WeightSums other) =>
        new(one._lower + other._lower, one._upper + other._upper);

    /// <summary>The answer that has the most weight; the first of them where several have.</summary>
    /// <param name="possible">The answers to choose from, a bit for each; 0 is none.</param>
    public int Best(uint possible)
    {
        var lower = Vector256.ConditionalSelect(Allowed(possible), _lower, Vector256.Create(short.MinValue));
        var upper = Vector256.ConditionalSelect(Allowed(possible >> 16), _upper, Vector256.Create(short.MinValue));
        var best = Vector256.Create(Largest(Vector256.Max(lower, upper)));
        uint found = Vector256.Equals(lower, best).ExtractMostSignificantBits()
            | Vector256.Equals(upper, best).ExtractMostSignificantBits() << 16;
        return BitOperations.TrailingZeroCount(found & possible);
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
}
