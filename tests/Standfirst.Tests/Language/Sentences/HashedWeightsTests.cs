using Standfirst.Language.Sentences;

namespace Standfirst.Tests.Language.Sentences;

public class HashedWeightsTests
{
    const int Bits = 6;

    // Every answer of every row beside a plain sum.
    [Theory]
    [InlineData(4)]
    [InlineData(16)]
    [InlineData(32)]
    public void The_best_answer_is_that_of_a_plain_sum(int width)
    {
        var random = new Random(width);
        for (int round = 0; round < 200; round++)
        {
            var rows = new sbyte[width << Bits];
            random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(rows.AsSpan()));
            for (int row = 0; row < rows.Length; row += width)
                rows[row] = (sbyte)random.Next(1 << HashedWeights.CheckBits);
            ulong[] features = [.. Enumerable.Range(0, 200).Select(_ => (ulong)random.NextInt64() * 2)];
            uint possible = ((uint)random.NextInt64() | 2) & ~1u & (uint)((1L << width) - 1);
            var weights = HashedWeights.Of(rows, width);

            int best = width switch
            {
                4 => weights.BestOfFour(features, possible),
                16 => weights.BestOfSixteen(features, possible),
                _ => weights.BestOfAll(features, possible),
            };

            Assert.Equal(PlainBest(rows, width, features, possible), best);
        }
    }

    static int PlainBest(sbyte[] rows, int width, ulong[] features, uint possible)
    {
        int[] sums = new int[width];
        foreach (ulong feature in features)
        {
            var row = rows.AsSpan((int)(feature >> (64 - Bits)) * width, width);
            if (row[0] != (int)(feature >> (64 - Bits - HashedWeights.CheckBits)) % (1 << HashedWeights.CheckBits))
                continue;
            for (int answer = 0; answer < width; answer++)
                sums[answer] += row[answer];
        }
        return Enumerable.Range(0, width).Where(answer => (possible >> answer & 1) != 0).MaxBy(answer => sums[answer]);
    }
}
