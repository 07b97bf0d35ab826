using System.Buffers;

namespace Standfirst.Language.People;

/// <summary>Words → small numbers, in arrays of the shared pool. Give them back with <see cref="Dispose"/>.</summary>
sealed class WordIndex : IDisposable
{
    ulong[] _words;
    int[] _values;
    int _count, _mask;

    /// <param name="expected">About how many words there will be.</param>
    public WordIndex(int expected) => (_words, _values, _mask) = Rent(Math.Max(64, expected * 2));

    /// <summary>The number of a word, <paramref name="otherwise"/> where it has none; set it through the
    /// reference.</summary>
    public ref int this[ulong word, int otherwise]
    {
        get
        {
            // Nought is the mark of an empty place.
            word = word == 0 ? 1 : word;
            if (_count * 2 > _mask)
                Grow();
            int at = PlaceOf(_words, _mask, word);
            if (_words[at] == 0)
            {
                (_words[at], _values[at]) = (word, otherwise);
                _count++;
            }
            return ref _values[at];
        }
    }

    /// <summary>The number of a word; <paramref name="otherwise"/> where it has none.</summary>
    public int Find(ulong word, int otherwise)
    {
        int at = PlaceOf(_words, _mask, word == 0 ? 1 : word);
        return _words[at] == 0 ? otherwise : _values[at];
    }

    static int PlaceOf(ulong[] words, int mask, ulong word)
    {
        int at = (int)((word * 0x9E3779B97F4A7C15) >> 33) & mask;
        while (words[at] != 0 && words[at] != word)
            at = (at + 1) & mask;
        return at;
    }

    void Grow()
    {
        var (words, values, mask) = Rent((_mask + 1) * 2);
        for (int at = 0; at <= _mask; at++)
        {
            if (_words[at] == 0)
                continue;
            int place = PlaceOf(words, mask, _words[at]);
            (words[place], values[place]) = (_words[at], _values[at]);
        }
        Dispose();
        (_words, _values, _mask) = (words, values, mask);
    }

    // The pool's arrays are powers of two or longer; what is used of them is a power of two and empty.
    static (ulong[], int[], int) Rent(int atLeast)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)atLeast);
        var words = ArrayPool<ulong>.Shared.Rent(size);
        Array.Clear(words, 0, size);
        return (words, ArrayPool<int>.Shared.Rent(size), size - 1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_words);
        ArrayPool<int>.Shared.Return(_values);
    }
}
