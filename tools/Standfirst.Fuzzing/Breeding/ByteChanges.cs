using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Standfirst.Fuzzing.Breeding;

/// <summary>Changes that know nothing of what the bytes mean.</summary>
static class ByteChanges
{
    // A piece that is cut out, doubled or moved is mostly shorter than a paragraph.
    const int LongestPiece = 400;

    // Where programs keep numbers in 8, 16, 32 or 64 bits, these are the ones that go wrong.
    static readonly long[] Edges =
    [
        0, 1, -1, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 1L << 20, 1L << 24, int.MaxValue, int.MinValue, uint.MaxValue,
        1L << 32, long.MaxValue, long.MinValue,
    ];

    public static byte[] Flip(byte[] input, Ground _, Random random) =>
        Changed(input, random, letter => (byte)(letter ^ 1 << random.Next(8)));

    public static byte[] Set(byte[] input, Ground _, Random random) =>
        Changed(input, random, _ => (byte)random.Next(256));

    public static byte[] Insert(byte[] input, Ground _, Random random)
    {
        byte[] piece = new byte[random.Next(1, 9)];
        random.NextBytes(piece);
        return Inserted(input, random.Next(input.Length + 1), piece);
    }

    public static byte[] Delete(byte[] input, Ground _, Random random)
    {
        var (start, end) = Piece(input, random);
        return [.. input[..start], .. input[end..]];
    }

    public static byte[] Duplicate(byte[] input, Ground _, Random random)
    {
        var (start, end) = Piece(input, random);
        return Inserted(input, end, input.AsSpan()[start..end]);
    }

    public static byte[] Move(byte[] input, Ground _, Random random)
    {
        var (start, end) = Piece(input, random);
        byte[] rest = [.. input[..start], .. input[end..]];
        return Inserted(rest, random.Next(rest.Length + 1), input.AsSpan()[start..end]);
    }

    public static byte[] Cut(byte[] input, Ground _, Random random) => input[..random.Next(input.Length + 1)];

    /// <summary>The beginning of one and the end of another, or a piece of another in the middle.</summary>
    public static byte[] Splice(byte[] input, Ground ground, Random random)
    {
        byte[] other = ground.Other(random);
        if (random.Next(2) == 0)
            return [.. input[..random.Next(input.Length + 1)], .. other[random.Next(other.Length + 1)..]];
        var (start, end) = Piece(other, random);
        return Inserted(input, random.Next(input.Length + 1), other.AsSpan()[start..end]);
    }

    /// <summary>A number at the edge of what fits: in digits where digits stand, else in bytes.</summary>
    public static byte[] Number(byte[] input, Ground _, Random random)
    {
        long edge = Edges[random.Next(Edges.Length)];
        int from = random.Next(input.Length + 1);
        int digit = input.AsSpan(from).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (digit >= 0 && random.Next(4) > 0)
        {
            int start = from + digit, length = input.AsSpan(start).IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            byte[] digits = Encoding.ASCII.GetBytes(edge.ToString(CultureInfo.InvariantCulture));
            return [.. input[..start], .. digits, .. length < 0 ? [] : input[(start + length)..]];
        }
        byte[] bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, edge);
        bytes = bytes[..(1 << random.Next(4))];
        if (random.Next(2) == 0)
            Array.Reverse(bytes);
        byte[] changed = [.. input];
        bytes.AsSpan(0, Math.Min(bytes.Length, input.Length - from)).CopyTo(changed.AsSpan(from));
        return changed;
    }

    /// <summary>The input with something in between.</summary>
    public static byte[] Inserted(byte[] input, int place, ReadOnlySpan<byte> piece) =>
        [.. input.AsSpan(0, place), .. piece, .. input.AsSpan(place)];

    /// <summary>A stretch of an input by chance: mostly short.</summary>
    public static (int Start, int End) Piece(byte[] input, Random random)
    {
        int start = random.Next(input.Length + 1);
        int longest = random.Next(8) == 0 ? input.Length : LongestPiece;
        return (start, Math.Min(input.Length, start + random.Next(1, longest + 2)));
    }

    static byte[] Changed(byte[] input, Random random, Func<byte, byte> change)
    {
        byte[] changed = [.. input];
        for (int count = random.Next(1, 20); count > 0 && changed.Length > 0; count--)
        {
            int place = random.Next(changed.Length);
            changed[place] = change(changed[place]);
        }
        return changed;
    }
}
