using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>What 64 bytes of UTF-8 are: a bit for each.</summary>
readonly ref struct LetterMasks
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Width = 64;

    LetterMasks(Vector256<byte> low, Vector256<byte> high)
    {
        var blank = Vector256.Create((byte)' ');
        Ink = Bits(Above(low, blank), Above(high, blank));
        Capitals = Bits(Within(low, 'A', 'Z'), Within(high, 'A', 'Z'));
        Digits = Bits(Within(low, '0', '9'), Within(high, '0', '9'));
        High = Bits(low, high);
        Words = High | Capitals | Digits | Bits(Within(low, 'a', 'z'), Within(high, 'a', 'z'));
    }

    /// <summary>Bytes that are no white space.</summary>
    public ulong Ink { get; }

    /// <summary>A to Z.</summary>
    public ulong Capitals { get; }

    /// <summary>0 to 9.</summary>
    public ulong Digits { get; }

    /// <summary>Bytes of letters beyond ASCII.</summary>
    public ulong High { get; }

    /// <summary>Letters and digits.</summary>
    public ulong Words { get; }

    /// <summary>Looks at 64 bytes, turns their capitals into small letters and adds the bytes that are no white space to a sum.</summary>
    public static LetterMasks Lower(ref byte letters, ref Vector256<ushort> sum)
    {
        var low = Vector256.LoadUnsafe(ref letters);
        var high = Vector256.LoadUnsafe(ref letters, 32);
        var blank = Vector256.Create((byte)' ');
        sum += Wide(low & Above(low, blank)) + Wide(high & Above(high, blank));
        (low | Within(low, 'A', 'Z') & blank).StoreUnsafe(ref letters);
        (high | Within(high, 'A', 'Z') & blank).StoreUnsafe(ref letters, 32);
        return new(low, high);
    }

    /// <summary>How many letters a reader sees in the first bytes; an ideograph counts for two (<see cref="LetterCount"/>).</summary>
    public static int Seen(ref byte letters, int length)
    {
        int seen = 0;
        for (int at = 0; at < length; at += Width)
        {
            var low = Vector256.LoadUnsafe(ref letters, (nuint)at);
            var high = Vector256.LoadUnsafe(ref letters, (nuint)at + 32);
            ulong here = length - at >= Width ? ulong.MaxValue : (1UL << (length - at)) - 1;
            seen += BitOperations.PopCount(Bits(IsSeen(low), IsSeen(high)) & here);
            if ((Bits(low, high) & here) != 0)
                seen += BitOperations.PopCount(Bits(Within(low, 0xE3, 0xED), Within(high, 0xE3, 0xED)) & here);
        }
        return seen;
    }

    // White space is not seen, and of a letter of several bytes only the first: 80 to BF are the others.
    static Vector256<byte> IsSeen(Vector256<byte> bytes) =>
        Vector256.AndNot(Above(bytes, Vector256.Create((byte)' ')), Within(bytes, 0x80, 0xBF));

    static Vector256<byte> Above(Vector256<byte> bytes, Vector256<byte> limit) =>
        ~Vector256.Equals(Vector256.Min(bytes, limit), bytes);

    static Vector256<byte> Within(Vector256<byte> bytes, int first, int last)
    {
        var distance = bytes - Vector256.Create((byte)first);
        return Vector256.Equals(Vector256.Min(distance, Vector256.Create((byte)(last - first))), distance);
    }

    static Vector256<ushort> Wide(Vector256<byte> bytes)
    {
        var (low, high) = Vector256.Widen(bytes);
        return low + high;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ulong Bits(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | (ulong)high.ExtractMostSignificantBits() << 32;
}
