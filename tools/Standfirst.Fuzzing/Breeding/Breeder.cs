namespace Standfirst.Fuzzing.Breeding;

/// <summary>Makes inputs: the same for the same lineage.</summary>
sealed class Breeder(Ground ground)
{
    // Small changes one upon the other find more than one large one; with more than a few nothing of the input is left.
    const int MostChanges = 4;

    // Each way as often as it stands here: growing makes inputs slow, so that it is rare.
    static readonly Change[] Ways =
    [
        ByteChanges.Flip, ByteChanges.Set, ByteChanges.Insert, ByteChanges.Delete, ByteChanges.Duplicate, ByteChanges.Move,
        ByteChanges.Cut, ByteChanges.Splice, ByteChanges.Splice, ByteChanges.Number, ByteChanges.Number,
        WordChanges.Insert, WordChanges.Insert, WordChanges.Insert, WordChanges.Replace, WordChanges.Replace,
        WordChanges.Repeat, WordChanges.Nest, GrowthChanges.RepeatBlock, GrowthChanges.Multiply,
    ];

    /// <summary>A change to an input; what comes out is a new array, perhaps longer than allowed.</summary>
    public delegate byte[] Change(byte[] input, Ground ground, Random random);

    /// <summary>The input that a lineage is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The corpus has no such file.</exception>
    public byte[] Make(Lineage lineage)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(lineage.File, ground.Corpus.Inputs.Count, nameof(lineage));
        byte[] input = Bounded(ground.Corpus.Inputs[lineage.File]);
        foreach (int seed in lineage.Seeds)
            input = Vary(input, seed);
        return input;
    }

    /// <summary>An input with some changes.</summary>
    public byte[] Vary(byte[] input, int seed)
    {
        var random = new Random(seed);
        for (int count = random.Next(1, MostChanges + 1); count > 0; count--)
            input = Bounded(Ways[random.Next(Ways.Length)](input, ground, random));
        return input;
    }

    byte[] Bounded(byte[] input) => input.Length <= ground.Largest ? input : input[..ground.Largest];
}
