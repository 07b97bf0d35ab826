namespace Standfirst.Bytes;

/// <summary>
/// What a guess needs to know of a text in a single-byte encoding: how often each byte beyond ASCII comes
/// up.
/// </summary>
readonly ref struct HighByteSample
{
    HighByteSample(Span<int> counts) => Counts = counts;

    /// <summary>How often each byte from 80 to FF comes up.</summary>
    public ReadOnlySpan<int> Counts { get; }

    /// <summary>How many of them follow an ASCII letter.</summary>
    public int AfterAsciiLetter { get; private init; }

    /// <summary>How many follow another byte beyond ASCII.</summary>
    public int AfterHigh { get; private init; }

    /// <summary>How many follow anything else.</summary>
    public int AfterOther { get; private init; }

    /// <summary>How much of the page the sample was taken from, in bytes.</summary>
    public int Length { get; private init; }

    /// <summary>Takes a sample from the page's start.</summary>
    /// <param name="page">The bytes.</param>
    /// <param name="most">How many bytes beyond ASCII are enough.</param>
    /// <param name="counts">128 zeros, which the sample will keep its counts in.</param>
    public static HighByteSample Take(ReadOnlySpan<byte> page, int most, Span<int> counts)
    {
        int afterLetter = 0, afterHigh = 0, afterOther = 0, at = 0;
        while (afterLetter + afterHigh + afterOther < most
            && page[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and int ascii)
        {
            at += ascii;
            byte before = at == 0 ? (byte)0 : page[at - 1];
            if (before >= 0x80)
                afterHigh++;
            else if (char.IsAsciiLetter((char)before))
                afterLetter++;
            else
                afterOther++;
            counts[page[at++] - 0x80]++;
        }
        return new(counts)
        {
            AfterAsciiLetter = afterLetter,
            AfterHigh = afterHigh,
            AfterOther = afterOther,
            Length = at,
        };
    }
}
