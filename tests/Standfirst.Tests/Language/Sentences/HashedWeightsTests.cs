using Standfirst.Language.Sentences;

namespace Standfirst.Tests.Language.Sentences;

public class HashedWeightsTests
{
    const int Bits = 6, Width = HashedWeights.Widest;

    // Every answer of every row beside a plain sum.
    [Fact]
    public void The_best_answer_is_that_of_a_plain_sum()
    {
        var random = new Random(32);
        for (int round = 0; round < 200; round++)
        {
            var rows = new sbyte[Width << Bits];
            random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(rows.AsSpan()));
            for (int row = 0; row < rows.Length; row += Width)
                rows[row] = (sbyte)random.Next(1 << HashedWeights.CheckBits);
            ulong[] features = [.. Enumerable.Range(0, 200).Select(_ => (ulong)random.NextInt64() * 2)];
            uint possible = ((uint)random.NextInt64() | 2) & ~1u;
            var weights = HashedWeights.Of(rows);

            Assert.Equal(PlainBest(rows, features, possible), weights.Sum(features).Best(possible));
            Assert.Equal(PlainBest(rows, features, possible), (weights.Sum(features.AsSpan(0, 150)) + weights.Sum(features.AsSpan(150))).Best(possible));
        }
    }

    static int PlainBest(sbyte[] rows, ulong[] features, uint possible)
    {
        int[] sums = new int[Width];
        foreach (ulong feature in features)
        {
            var row = rows.AsSpan((int)(feature >> (64 - Bits)) * Width, Width);
            if (row[0] != (int)(feature >> (64 - Bits - HashedWeights.CheckBits)) % (1 << HashedWeights.CheckBits))
                continue;
            for (int answer = 0; answer < Width; answer++)
                sums[answer] += row[answer];
        }
        return Enumerable.Range(0, Width).Where(answer => (possible >> answer & 1) != 0).MaxBy(answer => sums[answer]);
    }
}
