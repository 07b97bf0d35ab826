using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Words;

namespace Standfirst.Archive.Postgres;

/// <summary>Writes the words of an article as a tsvector in PostgreSQL's binary form: the number of words; then
/// each, ended by a nought, with the number of its places and the places.</summary>
/// <remarks>Cut here and not by to_tsvector, so that both databases find the same; and binary, so that the server
/// need not read it again. It sorts the words itself.</remarks>
sealed class WordVector
{
    // PostgreSQL's limits: positions up to 16,383, and 255 for each word. What stands behind is found, but not in
    // phrases.
    const int LastPosition = 16_383;
    const int MostPositions = 255;

    // Between two fields, so that no phrase runs from one into the other.
    const int Gap = 16;

    // A place is a position with its label in the two bits above.
    const int LabelBit = 14;

    readonly Dictionary<string, int> _words = [];
    readonly List<(int Count, int Last)> _counts = []; // of each word's places, and where the last of them stands
    readonly List<(int Word, ushort Place)> _places = [];
    int _position;

    WordVector()
    {
    }

    enum Label
    {
        D,
        C,
        B,
        A,
    }

    /// <summary>Writes it. Labels: A headline, B standfirst, C what is quoted, D text.</summary>
    public static byte[] Of(IndexedWords article)
    {
        var vector = new WordVector();
        // First, so that their places are within the limit in every article.
        vector.Add(article.Keys, Label.D);
        vector.Add(article.Headline, Label.A);
        vector.Add(article.Standfirst, Label.B);
        vector.Add(article.Text, Label.D);
        vector.Add(article.Quotations, Label.C);
        return vector.Write();
    }

    void Add(string words, Label label)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in words.AsSpan().Split(' '))
        {
            var letters = words.AsSpan(range);
            if (letters.IsEmpty)
                continue;
            _position++;
            if (letters[0] == WordCutter.Gap)
                continue;

            ref int word = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, letters, out bool isKnown);
            if (!isKnown)
            {
                word = _counts.Count;
                _counts.Add(default);
            }
            AddPlace(word, (ushort)(Math.Min(_position, LastPosition) | (int)label << LabelBit));
        }
        _position += Gap;
    }

    void AddPlace(int word, ushort place)
    {
        var (count, last) = _counts[word];
        if (count > 0 && (_places[last].Place & LastPosition) == LastPosition)
        {
            // All that stands behind has one place, and there the highest label.
            _places[last] = (word, Math.Max(_places[last].Place, place));
        }
        else if (count < MostPositions)
        {
            _counts[word] = (count + 1, _places.Count);
            _places.Add((word, place));
        }
    }

    byte[] Write()
    {
        var (places, ends) = SortPlaces();
        var output = new ArrayBufferWriter<byte>(16 * _words.Count + sizeof(ushort) * _places.Count);
        WriteInt32(output, _words.Count);
        foreach (var (letters, word) in _words)
        {
            Encoding.UTF8.GetBytes(letters, output);
            output.Write([(byte)0]);
            int count = _counts[word].Count;
            WriteUInt16(output, (ushort)count);
            foreach (ushort place in places.AsSpan(ends[word] - count, count))
                WriteUInt16(output, place);
        }
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The places of the first word, of the second …, each in reading order; and where those of each
    /// end.</summary>
    (ushort[] Places, int[] Ends) SortPlaces()
    {
        int[] next = new int[_counts.Count];
        for (int word = 1; word < next.Length; word++)
            next[word] = next[word - 1] + _counts[word - 1].Count;
        ushort[] sorted = new ushort[_places.Count];
        foreach (var (word, place) in _places)
            sorted[next[word]++] = place;
        return (sorted, next);
    }

    static void WriteInt32(ArrayBufferWriter<byte> output, int number)
    {
        BinaryPrimitives.WriteInt32BigEndian(output.GetSpan(sizeof(int)), number);
        output.Advance(sizeof(int));
    }

    static void WriteUInt16(ArrayBufferWriter<byte> output, ushort number)
    {
        BinaryPrimitives.WriteUInt16BigEndian(output.GetSpan(sizeof(ushort)), number);
        output.Advance(sizeof(ushort));
    }
}
