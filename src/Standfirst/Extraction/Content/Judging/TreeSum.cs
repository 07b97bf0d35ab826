using System.Runtime.Intrinsics;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>A question to a block: is the feature of the block so many places on above the limit?</summary>
/// <param name="Feature">What is looked at.</param>
/// <param name="Shift">0 for the block itself, -1 for the one before.</param>
/// <param name="Limit">Values above it say yes.</param>
readonly record struct Question(Feature Feature, sbyte Shift, byte Limit);

/// <summary>Boosted trees that ask every block the same questions, level by level.</summary>
/// <remarks>As all blocks are asked the same, 32 of them answer at once, and a tree is six bits that pick one of 64 values.</remarks>
sealed class TreeSum
{
    /// <summary>How many questions a tree asks.</summary>
    public const int Depth = 6;

    /// <summary>How many values a tree picks from.</summary>
    public const int Leaves = 1 << Depth;

    readonly int _start;
    readonly Question[] _questions;
    readonly short[] _leaves;

    /// <param name="start">The score before any tree speaks.</param>
    /// <param name="questions"><see cref="Depth"/> for each tree; a yes to the first is bit 0.</param>
    /// <param name="leaves"><see cref="Leaves"/> for each tree.</param>
    public TreeSum(int start, Question[] questions, short[] leaves) => (_start, _questions, _leaves) = (start, questions, leaves);

    public int Trees => _leaves.Length / Leaves;

    /// <summary>Scores of all blocks, in <see cref="BodyModel.ScoreUnit"/>.</summary>
    public int[] Score(BlockFeatures features)
    {
        const int lanes = BlockFeatures.Lanes;
        var scores = new int[features.Blocks];
        Array.Fill(scores, _start);
        Span<byte> picks = stackalloc byte[lanes];
        for (int tree = 0; tree < Trees; tree++)
        {
            var questions = _questions.AsSpan(tree * Depth, Depth);
            var leaves = _leaves.AsSpan(tree * Leaves, Leaves);
            for (int first = 0; first < features.Blocks; first += lanes)
            {
                var answers = Vector256<byte>.Zero;
                for (int level = 0; level < Depth; level++)
                {
                    var question = questions[level];
                    var values = Vector256.Create(features.Column(question.Feature)[(lanes + first + question.Shift)..]);
                    answers |= Vector256.GreaterThan(values, Vector256.Create(question.Limit)) & Vector256.Create((byte)(1 << level));
                }
                answers.CopyTo(picks);
                var sums = scores.AsSpan(first, Math.Min(lanes, features.Blocks - first));
                for (int lane = 0; lane < sums.Length; lane++)
                    sums[lane] += leaves[picks[lane]];
            }
        }
        return scores;
    }

    public static TreeSum Read(BinaryReader weights)
    {
        int start = weights.ReadInt32();
        int trees = weights.ReadInt32();
        var questions = new Question[trees * Depth];
        for (int i = 0; i < questions.Length; i++)
            questions[i] = new((Feature)weights.ReadByte(), weights.ReadSByte(), weights.ReadByte());
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
