using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>A question to a block: is the feature of the block so many places on above the limit?</summary>
/// <param name="Feature">What is looked at.</param>
/// <param name="Shift">0 for the block itself, -1 for the one before.</param>
/// <param name="Limit">Values above it say yes.</param>
readonly record struct Question(Feature Feature, sbyte Shift, byte Limit);

/// <summary>Boosted trees that ask every block the same questions, level by level.</summary>
/// <remarks>
/// As all blocks are asked the same, <see cref="BlockFeatures.Lanes"/> of them answer at once: a tree is six bits that pick one of
/// 64 values, and the values are few enough for a vector to look them up. Trees are summed in 16 bits as long as these must do.
/// </remarks>
sealed class TreeSum
{
    /// <summary>How many questions a tree asks.</summary>
    public const int Depth = 6;

    /// <summary>How many values a tree picks from.</summary>
    public const int Leaves = 1 << Depth;

    const int Lanes = BlockFeatures.Lanes;

    readonly int _start;
    readonly Question[] _questions;
    readonly short[] _leaves;

    // Of each tree the low bytes of its leaves, then the high ones: tables for looking up bytes.
    readonly byte[] _leafBytes;

    // Runs of trees whose leaves cannot add up to more than 16 bits hold: behind the last of each.
    readonly int[] _runEnds;

    /// <param name="start">The score before any tree speaks.</param>
    /// <param name="questions"><see cref="Depth"/> for each tree; a yes to the first is bit 0.</param>
    /// <param name="leaves"><see cref="Leaves"/> for each tree.</param>
    public TreeSum(int start, Question[] questions, short[] leaves)
    {
        (_start, _questions, _leaves) = (start, questions, leaves);
        _runEnds = RunEndsOf(leaves);
        _leafBytes = new byte[leaves.Length * 2];
        for (int i = 0; i < leaves.Length; i++)
        {
            int at = i / Leaves * 2 * Leaves + i % Leaves;
            (_leafBytes[at], _leafBytes[at + Leaves]) = ((byte)leaves[i], (byte)(leaves[i] >> 8));
        }
    }

    public int Trees => _leaves.Length / Leaves;

    /// <summary>Scores of all blocks, in <see cref="BodyModel.ScoreUnit"/>.</summary>
    public int[] Score(BlockFeatures features)
    {
        var scores = new int[features.Blocks];
        Score(features, scores);
        return scores;
    }

    /// <summary>Scores of all blocks, in <see cref="BodyModel.ScoreUnit"/>, into a place for each.</summary>
    public void Score(BlockFeatures features, Span<int> scores)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(scores.Length, features.Blocks);
        Span<int> sums = stackalloc int[Lanes];
        for (int first = 0; first < scores.Length; first += Lanes)
        {
            if (Avx512BW.IsSupported)
                ScoreWide(features, first, sums);
            else if (Avx2.IsSupported)
                ScoreHalves(features, first, sums);
            else
                ScoreAny(features, first, sums);
            var here = scores[first..Math.Min(scores.Length, first + Lanes)];
            sums[..here.Length].CopyTo(here);
        }
    }

    void ScoreWide(BlockFeatures features, int first, Span<int> sums)
    {
        sums.Fill(_start);
        int tree = 0;
        foreach (int end in _runEnds)
        {
            Vector512<short> low = default, high = default;
            for (; tree < end; tree++)
            {
                var picks = Vector512<byte>.Zero;
                for (int level = Depth - 1; level >= 0; level--)
                {
                    var question = _questions[tree * Depth + level];
                    var values = Vector512.LoadUnsafe(ref features.Cell(question.Feature, first + question.Shift));
                    // A yes is all ones, which is -1.
                    picks = picks + picks - Vector512.GreaterThan(values, Vector512.Create(question.Limit));
                }
                ref short leaves = ref _leaves[tree * Leaves];
                var lower = Vector512.LoadUnsafe(ref leaves);
                var upper = Vector512.LoadUnsafe(ref leaves, Leaves / 2);
                var (near, far) = Vector512.Widen(picks);
                low += Avx512BW.PermuteVar32x16x2(lower, near.AsInt16(), upper);
                high += Avx512BW.PermuteVar32x16x2(lower, far.AsInt16(), upper);
            }
            Add(low.GetLower(), sums);
            Add(low.GetUpper(), sums[16..]);
            Add(high.GetLower(), sums[32..]);
            Add(high.GetUpper(), sums[48..]);
        }
    }

    void ScoreHalves(BlockFeatures features, int first, Span<int> sums)
    {
        sums.Fill(_start);
        for (int half = 0; half < Lanes; half += Vector256<byte>.Count)
        {
            int tree = 0;
            foreach (int end in _runEnds)
            {
                Vector256<short> even = default, odd = default;
                for (; tree < end; tree++)
                {
                    var picks = PicksOf(features, tree, first + half);
                    var low = Look(picks, ref _leafBytes[tree * 2 * Leaves]);
                    var high = Look(picks, ref _leafBytes[tree * 2 * Leaves + Leaves]);
                    even += Avx2.UnpackLow(low, high).AsInt16();
                    odd += Avx2.UnpackHigh(low, high).AsInt16();
                }
                // Unpacking goes by halves: lanes 0 to 7 and 16 to 23 first.
                Add(Avx2.Permute2x128(even, odd, 0x20), sums[half..]);
                Add(Avx2.Permute2x128(even, odd, 0x31), sums[(half + 16)..]);
            }
        }
    }

    Vector256<byte> PicksOf(BlockFeatures features, int tree, int first)
    {
        var picks = Vector256<byte>.Zero;
        for (int level = Depth - 1; level >= 0; level--)
        {
            var question = _questions[tree * Depth + level];
            var values = Vector256.LoadUnsafe(ref features.Cell(question.Feature, first + question.Shift));
            picks = picks + picks - Vector256.GreaterThan(values, Vector256.Create(question.Limit));
        }
        return picks;
    }

    /// <summary>Of 64 bytes those that are picked: by the low four bits from each sixteen, by the other two from those.</summary>
    static Vector256<byte> Look(Vector256<byte> picks, ref byte table)
    {
        var place = picks & Vector256.Create((byte)15);
        var isOdd = Vector256.Equals(picks & Vector256.Create((byte)16), Vector256.Create((byte)16));
        var isUpper = Vector256.GreaterThan(picks.AsSByte(), Vector256.Create((sbyte)31)).AsByte();
        var lower = Avx2.BlendVariable(Sixteen(ref table, 0, place), Sixteen(ref table, 16, place), isOdd);
        var upper = Avx2.BlendVariable(Sixteen(ref table, 32, place), Sixteen(ref table, 48, place), isOdd);
        return Avx2.BlendVariable(lower, upper, isUpper);
    }

    static Vector256<byte> Sixteen(ref byte table, nuint from, Vector256<byte> place)
    {
        var bytes = Vector128.LoadUnsafe(ref table, from);
        return Avx2.Shuffle(Vector256.Create(bytes, bytes), place);
    }

    void ScoreAny(BlockFeatures features, int first, Span<int> sums)
    {
        sums.Fill(_start);
        Span<byte> picks = stackalloc byte[Vector256<byte>.Count];
        for (int half = 0; half < Lanes; half += picks.Length)
        {
            var here = sums.Slice(half, picks.Length);
            for (int tree = 0; tree < Trees; tree++)
            {
                PicksOf(features, tree, first + half).CopyTo(picks);
                var leaves = _leaves.AsSpan(tree * Leaves, Leaves);
                for (int lane = 0; lane < here.Length; lane++)
                    here[lane] += leaves[picks[lane]];
            }
        }
    }

    static void Add(Vector256<short> run, Span<int> sums)
    {
        var (low, high) = Vector256.Widen(run);
        (Vector256.Create<int>(sums) + low).CopyTo(sums);
        (Vector256.Create<int>(sums[8..]) + high).CopyTo(sums[8..]);
    }

    static int[] RunEndsOf(ReadOnlySpan<short> leaves)
    {
        List<int> ends = [];
        int most = 0;
        for (int tree = 0; tree < leaves.Length / Leaves; tree++)
        {
            int largest = 0;
            foreach (short leaf in leaves.Slice(tree * Leaves, Leaves))
                largest = Math.Max(largest, Math.Abs((int)leaf));
            if (most > 0 && most + largest > short.MaxValue)
            {
                ends.Add(tree);
                most = 0;
            }
            most += largest;
        }
        ends.Add(leaves.Length / Leaves);
        return [.. ends];
    }

    public static TreeSum Read(BinaryReader weights)
    {
        int start = weights.ReadInt32();
        int trees = weights.ReadInt32();
        var questions = new Question[trees * Depth];
        for (int i = 0; i < questions.Length; i++)
        {
            questions[i] = new((Feature)weights.ReadByte(), weights.ReadSByte(), weights.ReadByte());
            if ((int)questions[i].Feature >= FeatureTable.Count || Math.Abs((int)questions[i].Shift) > FeatureTable.Reach)
                throw new InvalidDataException("these weights ask for what the judge does not see");
        }
        var leaves = new short[trees * Leaves];
        for (int i = 0; i < leaves.Length; i++)
            leaves[i] = weights.ReadInt16();
        return new(start, questions, leaves);
    }

    public void Write(BinaryWriter weights)
    {
        weights.Write(_start);
        weights.Write(Trees);
        foreach (var question in _questions)
        {
            weights.Write((byte)question.Feature);
            weights.Write(question.Shift);
            weights.Write(question.Limit);
        }
        foreach (short leaf in _leaves)
            weights.Write(leaf);
    }
}
