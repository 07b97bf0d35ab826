namespace Standfirst.Fuzzing.Breeding;

/// <summary>Changes that use the words of the syntax at hand.</summary>
static class WordChanges
{
    // Deeper than any limit on depth that the readers have (512 elements, 64 levels of JSON, 20 parentheses).
    const int MostTimes = 3000;

    public static byte[] Insert(byte[] input, Ground ground, Random random)
    {
        for (int count = random.Next(1, 8); count > 0; count--)
            input = ByteChanges.Inserted(input, random.Next(input.Length + 1), ground.Word(random));
        return input;
    }

    /// <summary>A word where another one of about its length stood, if one is found; else anywhere.</summary>
    public static byte[] Replace(byte[] input, Ground ground, Random random)
    {
        byte[] old = ground.Word(random), word = ground.Word(random);
        int from = random.Next(input.Length + 1), at = input.AsSpan(from).IndexOf(old);
        return at < 0
            ? ByteChanges.Inserted(input, from, word)
            : [.. input[..(from + at)], .. word, .. input[(from + at + old.Length)..]];
    }

    /// <summary>A word, or a few, again and again.</summary>
    public static byte[] Repeat(byte[] input, Ground ground, Random random)
    {
        byte[] unit = [.. Enumerable.Range(0, random.Next(1, 4)).SelectMany(_ => ground.Word(random))];
        byte[] all = GrowthChanges.Times(unit, Count(random), ground.Largest);
        return ByteChanges.Inserted(input, random.Next(input.Length + 1), all);
    }

    /// <summary>A piece of the input, or all of it, deep in a nest; sometimes one that is never closed.</summary>
    public static byte[] Nest(byte[] input, Ground ground, Random random)
    {
        var (open, close) = ground.Nests[random.Next(ground.Nests.Length)];
        var (start, end) = random.Next(3) == 0 ? (0, input.Length) : ByteChanges.Piece(input, random);
        int depth = Count(random);
        byte[] before = GrowthChanges.Times(open, depth, ground.Largest);
        byte[] after = random.Next(3) == 0 ? [] : GrowthChanges.Times(close, depth, ground.Largest);
        return [.. input[..start], .. before, .. input[start..end], .. after, .. input[end..]];
    }

    // Mostly few: deep nests are slow to try, and a few levels already differ from none.
    static int Count(Random random) => random.Next(2) == 0 ? random.Next(2, 20) : random.Next(2, MostTimes);
}
