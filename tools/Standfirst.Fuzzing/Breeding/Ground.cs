namespace Standfirst.Fuzzing.Breeding;

/// <summary>What a change to an input may draw on.</summary>
/// <param name="Corpus">Other inputs, to splice with.</param>
/// <param name="Words">Words and marks of the syntax at hand; at least one.</param>
/// <param name="Nests">What opens and what closes, for nests of any depth; at least one.</param>
/// <param name="Largest">The most bytes that an input may have.</param>
sealed record Ground(Corpus Corpus, byte[][] Words, (byte[] Open, byte[] Close)[] Nests, int Largest)
{
    public static Ground Of(Target target, Corpus corpus) => new(
        corpus,
        [.. target.Words.Select(Bytes)],
        [.. target.Nests.Select(nest => (Bytes(nest.Open), Bytes(nest.Close)))],
        target.Largest);

    /// <summary>A word by chance.</summary>
    public byte[] Word(Random random) => Words[random.Next(Words.Length)];

    /// <summary>Another input by chance.</summary>
    public byte[] Other(Random random) => Corpus.Inputs[random.Next(Corpus.Inputs.Count)];

    // Words may hold any byte: "\u0080" is the byte 80, what is beyond that is UTF-8.
    static byte[] Bytes(string word) => word.All(letter => letter <= 0xFF)
        ? [.. word.Select(letter => (byte)letter)]
        : System.Text.Encoding.UTF8.GetBytes(word);
}
