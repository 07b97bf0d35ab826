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

    int CheckOf(ulong feature) => (int)(feature >> (_shift - CheckBits)) & ((1 << CheckBits) - 1);

    /// <summary>The one of four answers that has the most weight; the first of them where several have.</summary>
    /// <inheritdoc cref="BestOfAll"/>
    public int BestOfFour(ReadOnlySpan<ulong> features, uint possible)
    {
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        Vector128<short> sums = default;
        foreach (ulong feature in features)
        {
            ref sbyte first = ref Unsafe.Add(ref weights, (nuint)(feature >> _shift) * 4);
            int row = Unsafe.ReadUnaligned<int>(ref Unsafe.As<sbyte, byte>(ref first));
            sums += Vector128.WidenLower(Vector128.CreateScalar((row & 0xFF) == CheckOf(feature) ? row : 0).AsSByte());
        }
        int best = -1;
        for (int answer = 0; answer < 4; answer++)
        {
            if ((possible >> answer & 1) != 0 && (best < 0 || sums[answer] > sums[best]))
                best = answer;
        }
        return best;
    }

    /// <summary>The one of sixteen answers that has the most weight; the first of them where several have.</summary>
    /// <inheritdoc cref="BestOfAll"/>
    public int BestOfSixteen(ReadOnlySpan<ulong> features, uint possible)
    {
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        Vector256<short> sums = default;
        foreach (ulong feature in features)
        {
            var row = Vector128.LoadUnsafe(ref weights, (nuint)(feature >> _shift) * 16);
            if (row[0] == CheckOf(feature))
                sums += Vector256.Create(Vector128.WidenLower(row), Vector128.WidenUpper(row));
        }
        sums = Vector256.ConditionalSelect(Allowed(possible), sums, Vector256.Create(short.MinValue));
        uint found = Vector256.Equals(sums, Vector256.Create(Largest(sums))).ExtractMostSignificantBits();
        return System.Numerics.BitOperations.TrailingZeroCount(found & possible);
    }

    /// <summary>The one of 32 answers that has the most weight; the first of them where several have.</summary>
    /// <param name="features">The hashes of the features, 256 at most.</param>
    /// <param name="possible">The answers to choose from, a bit for each; 0 is none.</param>
    public int BestOfAll(ReadOnlySpan<ulong> features, uint possible)
    {
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        Vector256<short> lower = default, upper = default;
        foreach (ulong feature in features)
        {
            var row = Vector256.LoadUnsafe(ref weights, (nuint)(feature >> _shift) * Widest);
            if (row[0] != CheckOf(feature))
                continue;
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
    public static HashedWeights Of(sbyte[] weights, int width) => new(weights, int.Log2(weights.Length / width));

    public static HashedWeights Read(BinaryReader file, int width)
    {
        var weights = new sbyte[width << file.ReadByte()];
        file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return Of(weights, width);
    }

    public void Write(BinaryWriter file)
    {
        file.Write((byte)(64 - _shift));
        file.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }
}
