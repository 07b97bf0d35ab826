using System.Buffers.Binary;

namespace Standfirst.Collect.Warc;

/// <summary>What stands in front of the packed bytes of a gzip member (RFC 1952).</summary>
static class GzipHeader
{
    /// <summary>
    /// The longest header that is read: a name and a comment are a line each, never a book.
    /// </summary>
    public const int Longest = 1 << 14;

    const int ShortestLength = 10, FlagsAt = 3;

    const byte HasChecksum = 2, HasExtra = 4, HasName = 8, HasComment = 16, Reserved = 0b1110_0000;

    /// <summary>The bytes that every member begins with: gzip, packed by deflate.</summary>
    public static ReadOnlySpan<byte> Signature => [0x1F, 0x8B, 0x08];

    /// <summary>The length of the header that some bytes begin with; -1 where they begin with none.</summary>
    public static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < ShortestLength || !bytes.StartsWith(Signature) || (bytes[FlagsAt] & Reserved) != 0)
            return -1;
        byte flags = bytes[FlagsAt];
        int length = ShortestLength;
        if ((flags & HasExtra) != 0)
        {
            if (bytes.Length < length + 2)
                return -1;
            length += 2 + BinaryPrimitives.ReadUInt16LittleEndian(bytes[length..]);
        }
        if ((flags & HasName) != 0 && !SkipText(bytes, ref length))
            return -1;
        if ((flags & HasComment) != 0 && !SkipText(bytes, ref length))
            return -1;
        if ((flags & HasChecksum) != 0)
            length += 2;
        return length <= bytes.Length ? length : -1;
    }

    static bool SkipText(ReadOnlySpan<byte> bytes, ref int length)
    {
        int end = length < bytes.Length ? bytes[length..].IndexOf((byte)0) : -1;
        length += end + 1;
        return end >= 0;
    }
}
