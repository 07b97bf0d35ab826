using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Standfirst.Text;

/// <summary>Tells whether UTF-8 holds any of some words, 16 bytes at a step.</summary>
/// <remarks>
/// The method known as Teddy: words are dealt to eight buckets, a bit each. The two halves of a byte tell which buckets
/// have a word that begins so, those of the next two bytes which have one that goes on so. Where all agree on a bucket,
/// its words are compared letter by letter. Words that begin alike share a bucket, so that few agree by chance.
/// </remarks>
sealed class Utf8Needles
{
    const int Buckets = 8, Step = 16, Reach = Step + 2;

    readonly byte[][][] _words;
    readonly HalfTables _first, _second, _third;

    /// <param name="words">Three letters or more each.</param>
    public Utf8Needles(IReadOnlyList<string> words)
    {
        byte[][] ordered = [.. words.Order(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)];
        _words = Tables.Of(Buckets, bucket => ordered[FirstOf(bucket, ordered.Length)..FirstOf(bucket + 1, ordered.Length)]);
        (_first, _second, _third) = (new(_words, 0), new(_words, 1), new(_words, 2));
    }

    // So that word i of n is in bucket i * Buckets / n.
    static int FirstOf(int bucket, int words) => (bucket * words + Buckets - 1) / Buckets;

    /// <summary>Whether any of the words is in some text.</summary>
    /// <param name="text">The text and what is in memory behind it: with 17 bytes there, nothing need be copied.</param>
    /// <param name="length">How many bytes the text has.</param>
    public bool AreIn(ReadOnlySpan<byte> text, int length)
    {
        for (; length > 0; length -= Step, text = text[Math.Min(Step, text.Length)..])
        {
            if (text.Length < Reach)
                return IsInLast(text[..length]);
            var buckets = Match(text);
            if (buckets != Vector128<byte>.Zero && IsAny(buckets, text[..length]))
                return true;
        }
        return false;
    }

    public bool AreIn(ReadOnlySpan<byte> text) => AreIn(text, text.Length);

    bool IsInLast(ReadOnlySpan<byte> text)
    {
        // No word holds the NULs behind the end.
        Span<byte> padded = stackalloc byte[2 * Step];
        padded.Clear();
        text.CopyTo(padded);
        return IsAny(Match(padded), text);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Vector128<byte> Match(ReadOnlySpan<byte> text) => _first.BucketsOf(Vector128.Create(text))
        & _second.BucketsOf(Vector128.Create(text[1..])) & _third.BucketsOf(Vector128.Create(text[2..]));

    bool IsAny(Vector128<byte> buckets, ReadOnlySpan<byte> text)
    {
        uint places = ~Vector128.Equals(buckets, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;
        for (; places != 0; places &= places - 1)
        {
            int place = BitOperations.TrailingZeroCount(places);
            if (place >= text.Length)
                return false;
            if (StartsWithWord(text[place..], buckets[place]))
                return true;
        }
        return false;
    }

    bool StartsWithWord(ReadOnlySpan<byte> text, uint buckets)
    {
        for (; buckets != 0; buckets &= buckets - 1)
        {
            foreach (byte[] word in _words[BitOperations.TrailingZeroCount(buckets)])
            {
                if (text.StartsWith(word))
                    return true;
            }
        }
        return false;
    }

    /// <summary>For each half of a byte, the buckets with a word that has such a half at a place.</summary>
    readonly struct HalfTables
    {
        readonly Vector128<byte> _low, _high;

        public HalfTables(byte[][][] words, int place)
        {
            Span<byte> low = stackalloc byte[16], high = stackalloc byte[16];
            low.Clear();
            high.Clear();
            for (int bucket = 0; bucket < words.Length; bucket++)
            {
                foreach (byte[] word in words[bucket])
                {
                    low[word[place] & 0xF] |= (byte)(1 << bucket);
                    high[word[place] >> 4] |= (byte)(1 << bucket);
                }
            }
            (_low, _high) = (Vector128.Create<byte>(low), Vector128.Create<byte>(high));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<byte> BucketsOf(Vector128<byte> units) =>
            Vector128.Shuffle(_low, units & Vector128.Create((byte)0xF)) & Vector128.Shuffle(_high, units >>> 4);
    }
}
