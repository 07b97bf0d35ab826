using System.Buffers.Binary;

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
    public readonly ClassHint HintsOf(ReadOnlySpan<byte> names)
    {
        // What is longer is not read anyway; a page may hold copies of one long list by the thousand.
        names = names[..Math.Min(names.Length, ClassWords.MostBytes)];
        ulong number = NumberOf(names);
        ref var known = ref _known[(int)(number >> 64 - PlaceBits)];
        if (known.Names != number)
            known = new(number, ClassWords.HintsOf(names));
        return known.Hints;
    }

    /// <summary>Gives the places back to the pool.</summary>
    public void Return() => _known.Return();

    // Eight letters at a time; with 64 bits no two lists of a page have the same number. Only the empty list
    // has the number of an empty place, and it hints at nothing.
    static ulong NumberOf(ReadOnlySpan<byte> names)
    {
        const ulong spread = 0x9E37_79B9_7F4A_7C15;
        ulong number = (ulong)names.Length * spread;
        for (; names.Length >= sizeof(ulong); names = names[sizeof(ulong)..])
            number = Mixed(number ^ BinaryPrimitives.ReadUInt64LittleEndian(names));
        ulong rest = 0;
        foreach (byte letter in names)
            rest = rest << 8 | letter;
        return Mixed(number ^ rest);

        static ulong Mixed(ulong value)
        {
            value *= spread;
            return value ^ value >> 32;
        }
    }
}
