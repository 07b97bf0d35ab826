using System.Globalization;
using System.Text;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Words;

namespace Standfirst.Archive.Postgres;

/// <summary>Writes the words of an article as PostgreSQL writes a tsvector: 'ana':1A,17 'waits':18C …</summary>
/// <remarks>Cut here and not by to_tsvector, so that both databases find the same; and in half the time.</remarks>
static class WordVector
{
    // PostgreSQL's limits: positions up to 16,383, and 256 for each word. What stands behind is found, but not in phrases.
    const int LastPosition = 16_383;
    const int MostPositions = 255;

    // Between two fields, so that no phrase runs from one into the other.
    const int Gap = 16;

    /// <summary>Writes it. Labels: A headline, B standfirst, C what is quoted, D (which is not written) text.</summary>
    public static string Of(IndexedWords article)
    {
        var places = new Dictionary<string, List<(int Position, char Label)>>();
        int position = 0;
        // First, so that their places are within the limit in every article.
        Add(places, article.Keys, 'D', ref position);
        Add(places, article.Headline, 'A', ref position);
        Add(places, article.Standfirst, 'B', ref position);
        Add(places, article.Text, 'D', ref position);
        Add(places, article.Quotations, 'C', ref position);

        var vector = new StringBuilder(article.Text.Length * 2);
        foreach (var (word, positions) in places)
        {
            vector.Append('\'').Append(word).Append('\'');
            char mark = ':';
            foreach (var (place, label) in positions.Take(MostPositions))
            {
                vector.Append(mark).Append(CultureInfo.InvariantCulture, $"{place}");
                if (label != 'D')
                    vector.Append(label);
                mark = ',';
            }
            vector.Append(' ');
        }
        return vector.ToString();
    }

    static void Add(
        Dictionary<string, List<(int Position, char Label)>> places, string words, char label, ref int position)
    {
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words.AsSpan().Split(' '))
        {
            var letters = words.AsSpan(word);
            if (letters.IsEmpty)
                continue;
            position = Math.Min(position + 1, LastPosition);
            if (letters[0] == WordCutter.Gap)
                continue;
            if (!lookup.TryGetValue(letters, out var positions))
                lookup[letters] = positions = [];
            positions.Add((position, label));
        }
        position = Math.Min(position + Gap, LastPosition);
    }
}
