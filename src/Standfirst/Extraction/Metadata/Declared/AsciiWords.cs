using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>A table of words in ASCII that is asked with slices of the page, case ignored.</summary>
/// <remarks>Nearly all that is asked is none of the table's words, and a bit says so: no comparison is
/// made.</remarks>
sealed class AsciiWords<TMeaning>
{
    /// <summary>How many bytes must follow a word that is asked for, whatever they are.</summary>
    public const int Behind = sizeof(ulong);

    // One place in sixteen is taken: fifteen strange words in sixteen end at the bit of an empty one.
    const int Sparse = 16;
    const int LongestShort = 64;
    const ulong LowerCase = 0x2020_2020_2020_2020;

    readonly (byte[] Word, TMeaning Meaning)[] _places;
    readonly ulong[] _taken;
    readonly int _shift, _longest;

    AsciiWords((string Word, TMeaning Meaning)[] rows)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)(rows.Length * Sparse));
        _places = new (byte[], TMeaning)[size];
        _taken = new ulong[size / 64 + 1];
        _shift = 64 - BitOperations.Log2((uint)size);
        foreach (var (word, meaning) in rows)
        {
            byte[] letters = Encoding.ASCII.GetBytes(word.ToLowerInvariant());
            _longest = Math.Max(_longest, letters.Length);
            int at = PlaceOf([.. letters, .. new byte[Behind]], letters.Length);
            while (IsTaken(at))
                at = (at + 1) & (size - 1);
            _taken[at >> 6] |= 1UL << at;
            _places[at] = (letters, meaning);
        }
    }

    /// <summary>The table of words, each once, and what they mean.</summary>
    public static AsciiWords<TMeaning> Of(params (string Word, TMeaning Meaning)[] rows) => new(rows);

    /// <summary>What a word means; the default for one that is not in the table.</summary>
    public TMeaning? this[ReadOnlySpan<byte> word]
    {
        get
        {
            if (word.Length > _longest || word.Length > LongestShort)
                return default;
            Span<byte> letters = stackalloc byte[LongestShort + Behind];
            word.CopyTo(letters);
            return Find(letters, word.Length);
        }
    }

    /// <summary>What the word at the beginning of some letters means; the default for one that is not in the
    /// table.</summary>
    /// <param name="letters">The word and at least <see cref="Behind"/> bytes more.</param>
    /// <param name="length">How long the word is.</param>
    public TMeaning? Find(ReadOnlySpan<byte> letters, int length)
    {
        if (length == 0 || length > _longest)
            return default;
        int at = PlaceOf(letters, length);
        return IsTaken(at) ? Search(letters, length, at) : default;
    }

    TMeaning? Search(ReadOnlySpan<byte> letters, int length, int at)
    {
        for (; IsTaken(at); at = (at + 1) & (_places.Length - 1))
        {
            ref readonly var row = ref _places[at];
            if (row.Word.Length == length && IsSame(letters, row.Word))
                return row.Meaning;
        }
        return default;
    }

    bool IsTaken(int at) => (_taken[at >> 6] >> at & 1) != 0;

    // The beginning, the end and the length tell nearly all words of a language apart.
    int PlaceOf(ReadOnlySpan<byte> letters, int length)
    {
        const ulong spread = 0x9E37_79B9_7F4A_7C15;
        // A short word is cut off behind its last letter, a long one has its end added: no branch.
        ulong word = BinaryPrimitives.ReadUInt64LittleEndian(letters) | LowerCase;
        ulong end = BinaryPrimitives.ReadUInt64LittleEndian(letters[Math.Max(0, length - sizeof(ulong))..]) | LowerCase;
        int cut = Math.Max(0, sizeof(ulong) - length) * 8;
        return (int)(((word << cut) + 31 * (end << cut) + (ulong)length) * spread >> _shift);
    }

    static bool IsSame(ReadOnlySpan<byte> word, byte[] letters)
    {
        for (int place = 0; place < letters.Length; place++)
        {
            byte letter = letters[place];
            if (word[place] != letter
                && !(letter is >= (byte)'a' and <= (byte)'z' && (word[place] | 0x20) == letter))
                return false;
        }
        return true;
    }
}
