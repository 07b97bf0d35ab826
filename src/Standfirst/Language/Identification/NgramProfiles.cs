using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Standfirst.Text;

namespace Standfirst.Language.Identification;

/// <summary>
/// How much runs of one to three letters speak for each of the languages that share a script. Immutable and
/// safe to use from many threads.
/// </summary>
sealed class NgramProfiles
{
    /// <summary>The longest runs.</summary>
    public const int Longest = 3;

    /// <summary>
    /// A weight of one: natural logarithms in this unit, whole numbers so that no machine sums them
    /// otherwise.
    /// </summary>
    public const int WeightUnit = 32;

    // After so many letters the sums of 16 bits go over to those of 32: 64 times three weights of a byte stay
    // below 65,536.
    const int LettersOfRound = 64;

    const int BitsOfLetter = 16;

    // As many languages as a vector has places are added at once.
    static readonly int Lanes = Vector256<byte>.Count;

    readonly string[] _languages;
    readonly int _stride, _shift;

    // Open addressing, at most half full. A place holds a run's letters above the number of its row of
    // weights, so that
    // a look costs one line of the cache; 0 is free.
    readonly ulong[] _places;
    readonly byte[] _weights;

    /// <param name="languages">The languages by their tags.</param>
    /// <param name="weights">For each run of letters, what it weighs for each language.</param>
    public NgramProfiles(string[] languages, IReadOnlyList<(string Run, byte[] Weights)> weights)
    {
        _languages = languages;
        _stride = (languages.Length + Lanes - 1) / Lanes * Lanes;
        int capacity = FibonacciHash.PlacesFor(weights.Count);
        _shift = FibonacciHash.ShiftFor(capacity);
        (_places, _weights) = (new ulong[capacity], new byte[weights.Count * _stride]);
        for (int row = 0; row < weights.Count; row++)
        {
            ulong run = Pack(weights[row].Run);
            Search(run) = run << BitsOfLetter | (ushort)row;
            weights[row].Weights.CopyTo(_weights, row * _stride);
        }
    }

    /// <summary>The languages by their tags.</summary>
    public IReadOnlyList<string> Languages => _languages;

    /// <summary>
    /// The room that <see cref="Score"/> needs: a few places more than there are languages.
    /// </summary>
    public int ScoreCount => _stride;

    /// <summary>Adds up what a sample weighs for each language.</summary>
    /// <param name="sample">Folded letters.</param>
    /// <param name="scores">A sum for each language, <see cref="ScoreCount"/> in all.</param>
    public void Score(ReadOnlySpan<char> sample, Span<int> scores)
    {
        Span<ushort> sums = stackalloc ushort[_stride];
        sums.Clear();
        scores.Clear();
        ulong last = TextSample.Cut;
        for (int letter = 0; letter < sample.Length; letter++)
        {
            last = last << BitsOfLetter | sample[letter];
            for (int length = ShortestTo(sample[letter]); length <= Longest; length++)
            {
                // The parts of a common run are common as well: where one is missing, longer ones are.
                ulong place = Search(last & ulong.MaxValue >> (64 - length * BitsOfLetter));
                if (place == 0)
                    break;
                Add((ushort)place, sums);
            }
            if (letter % LettersOfRound == LettersOfRound - 1)
                Carry(sums, scores);
        }
        Carry(sums, scores);
    }

    /// <summary>
    /// How long a run must be that ends with a letter: of ASCII, one by itself says next to nothing.
    /// </summary>
    public static int ShortestTo(char letter) => char.IsAscii(letter) ? 2 : 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Add(int row, Span<ushort> sums)
    {
        // Both are a multiple of the lanes long.
        ref byte weights = ref MemoryMarshal.GetReference(_weights.AsSpan(row * _stride, sums.Length));
        ref ushort sum = ref MemoryMarshal.GetReference(sums);
        for (nuint lane = 0; lane < (nuint)sums.Length; lane += (nuint)Vector256<byte>.Count)
        {
            var (lower, upper) = Vector256.Widen(Vector256.LoadUnsafe(ref weights, lane));
            ref ushort half = ref Unsafe.Add(ref sum, lane);
            (Vector256.LoadUnsafe(ref half) + lower).StoreUnsafe(ref half);
            ref ushort other = ref Unsafe.Add(ref half, Vector256<ushort>.Count);
            (Vector256.LoadUnsafe(ref other) + upper).StoreUnsafe(ref other);
        }
    }

    static void Carry(Span<ushort> sums, Span<int> scores)
    {
        for (int language = 0; language < sums.Length; language++)
            scores[language] += sums[language];
        sums.Clear();
    }

    /// <summary>Where a run stands, or the free place where it would.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ref ulong Search(ulong run)
    {
        var places = _places;
        int at = FibonacciHash.PlaceOf(run, _shift);
        while (places[at] >> BitsOfLetter != run && places[at] != 0)
            at = (at + 1) & (places.Length - 1);
        return ref places[at];
    }

    static ulong Pack(string run) => run.Aggregate(0UL, (packed, letter) => packed << BitsOfLetter | letter);

    public static NgramProfiles Read(BinaryReader file)
    {
        string[] languages = new string[file.ReadByte()];
        for (int language = 0; language < languages.Length; language++)
            languages[language] = file.ReadString();
        var weights = new (string, byte[])[file.ReadUInt16()];
        for (int row = 0; row < weights.Length; row++)
        {
            weights[row] = (file.ReadString(), new byte[languages.Length]);
            for (int entries = file.ReadByte(); entries > 0; entries--)
                weights[row].Item2[file.ReadByte()] = file.ReadByte();
        }
        return new(languages, weights);
    }

    /// <summary>Writes what <see cref="Read"/> reads: only weights that are not 0.</summary>
    public static void Write(
        BinaryWriter file, string[] languages, IReadOnlyList<(string Run, byte[] Weights)> weights)
    {
        file.Write((byte)languages.Length);
        foreach (string language in languages)
            file.Write(language);
        file.Write((ushort)weights.Count);
        foreach (var (run, row) in weights)
        {
            file.Write(run);
            file.Write((byte)row.Count(weight => weight > 0));
            for (int language = 0; language < row.Length; language++)
            {
                if (row[language] > 0)
                    file.Write([(byte)language, row[language]]);
            }
        }
    }
}
