namespace Standfirst.Fuzzing.Breeding;

/// <summary>Changes that make inputs large, to find what takes more than linear time.</summary>
static class GrowthChanges
{
    /// <summary>A piece of the input many times over.</summary>
    public static byte[] RepeatBlock(byte[] input, Ground ground, Random random)
    {
        var (start, end) = ByteChanges.Piece(input, random);
        return ByteChanges.Inserted(input, end, Times(input[start..end], random.Next(2, 400), Room(input, ground, random)));
    }

    /// <summary>A piece of the input up to a large size, now and then the largest.</summary>
    public static byte[] Multiply(byte[] input, Ground ground, Random random)
    {
        if (random.Next(4) > 0)
            return RepeatBlock(input, ground, random);
        var (start, end) = ByteChanges.Piece(input, random);
        return ByteChanges.Inserted(input, end, Times(input[start..end], int.MaxValue, Room(input, ground, random)));
    }

    /// <summary>A unit many times over, as long as there is room.</summary>
    public static byte[] Times(byte[] unit, int times, int room)
    {
        if (unit.Length == 0)
            return [];
        byte[] all = new byte[unit.Length * Math.Min(times, Math.Max(1, room / unit.Length))];
        for (int place = 0; place < all.Length; place += unit.Length)
            unit.CopyTo(all, place);
        return all;
    }

    // Half of the inputs that grow stay below a sixteenth of the largest size: ten of those are tried in the time of one large.
    static int Room(byte[] input, Ground ground, Random random) =>
        Math.Max(0, (ground.Largest >> random.Next(9)) - input.Length);
}
