using System.Runtime.InteropServices;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>What the names of a page's elements hint at, each list of names read once: three of a page's lists in
/// five are there again.</summary>
struct HintMemo
{
    // Pages have some 250 different lists; two that share a place are read again in turns.
    const int Places = 512;
    const int PlaceBits = 9;

    /// <summary>The hints of a list of names, and the number it is known by.</summary>
    readonly record struct Known(ulong Names, ClassHint Hints);

    PooledList<Known> _known = new(Places);

    public HintMemo() => _known.Extend(Places).Clear();

    /// <summary>Everything that a list of names hints at.</summary>
    /// <param name="room">The names, and a vector's length of bytes behind them.</param>
    /// <param name="length">How many bytes the names have.</param>
    public readonly ClassHint HintsOf(ReadOnlySpan<byte> room, int length)
    {
        // What is longer is not read anyway; a page may hold copies of one long list by the thousand.
        length = Math.Min(length, ClassWords.MostBytes);
        if (length == 0)
            return ClassHint.None;

        // With 64 bits no two lists of a page have the same number.
        ulong number = LetterHash.OfPadded(ref MemoryMarshal.GetReference(room), length);
        ref var known = ref _known[(int)(number >> 64 - PlaceBits)];
        if (known.Names != number)
            known = new(number, ClassWords.HintsOf(room, length));
        return known.Hints;
    }

    /// <summary>Gives the places back to the pool.</summary>
    public void Return() => _known.Return();
}
