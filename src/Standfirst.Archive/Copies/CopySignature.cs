using System.Buffers.Binary;

namespace Standfirst.Archive.Copies;

/// <summary>A text made so small that copies of it can still be told: samples of its shingles and of its facts (numbers, names), and
/// eight keys under which copies meet.</summary>
/// <remarks>
/// Bytes, little-endian: how often the shingles' limit was halved, how many samples, the same two of facts; the samples
/// of shingles, rising, 16 bits each; the sixteenth of the text that each stands in, two to a byte; the samples of facts;
/// the keys, 32 bits each, as many as there are.
/// </remarks>
sealed class CopySignature(byte[] bytes)
{
    const int HeadLength = 4;

    /// <summary>The signature as it is stored.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>The keys: of two texts that share half of their shingles at least one is the same, nearly always.</summary>
    public IEnumerable<int> Keys
    {
        get
        {
            for (int at = KeysAt; at < Bytes.Length; at += sizeof(int))
                yield return BinaryPrimitives.ReadInt32LittleEndian(Bytes.AsSpan(at));
        }
    }

    public Samples Shingles => new(Bytes[0], Bytes.AsSpan(HeadLength, 2 * Bytes[1]));

    public Samples Facts => new(Bytes[2], Bytes.AsSpan(FactsAt, 2 * Bytes[3]));

    /// <summary>Which sixteenth of the text a sample of a shingle stands in.</summary>
    public int SixteenthOf(int sample)
    {
        int pair = Bytes[HeadLength + 2 * Bytes[1] + sample / 2];
        return sample % 2 == 0 ? pair & 15 : pair >> 4;
    }

    int FactsAt => HeadLength + 2 * Bytes[1] + (Bytes[1] + 1) / 2;

    int KeysAt => FactsAt + 2 * Bytes[3];

    /// <summary>Samples of a set: below a limit all that are in it.</summary>
    public readonly ref struct Samples(int halvings, ReadOnlySpan<byte> bytes)
    {
        readonly ReadOnlySpan<byte> _bytes = bytes;

        public int Halvings => halvings;

        public int Count => _bytes.Length / 2;

        public int this[int index] => BinaryPrimitives.ReadUInt16LittleEndian(_bytes[(2 * index)..]);
    }

    /// <summary>Writes a signature down.</summary>
    public static CopySignature Of(SampleOfSet shingles, int lastPlace, SampleOfSet facts, ReadOnlySpan<int> keys)
    {
        var bytes = new byte[HeadLength + 2 * shingles.Count + (shingles.Count + 1) / 2 + 2 * facts.Count + sizeof(int) * keys.Length];
        bytes[0] = (byte)shingles.Halvings;
        bytes[1] = (byte)shingles.Count;
        bytes[2] = (byte)facts.Halvings;
        bytes[3] = (byte)facts.Count;

        var rest = Write(shingles, bytes.AsSpan(HeadLength));
        for (int sample = 0; sample < shingles.Count; sample++)
        {
            int sixteenth = (int)((uint)shingles.Kept[sample] * 16L / (lastPlace + 1));
            rest[sample / 2] |= (byte)(sixteenth << (sample % 2 * 4));
        }
        rest = Write(facts, rest[((shingles.Count + 1) / 2)..]);
        foreach (int key in keys)
        {
            BinaryPrimitives.WriteInt32LittleEndian(rest, key);
            rest = rest[sizeof(int)..];
        }
        return new(bytes);
    }

    static Span<byte> Write(SampleOfSet samples, Span<byte> bytes)
    {
        foreach (ulong kept in samples.Kept)
        {
            // What lies above the limit is nought; of what is left, the upper 16 bits.
            uint number = (uint)(kept >> 32);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)(number >> (16 - samples.Halvings)));
            bytes = bytes[2..];
        }
        return bytes;
    }
}
