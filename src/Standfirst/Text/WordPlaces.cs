using System.Numerics;

namespace Standfirst.Text;

/// <summary>A place for each word of a list, found by the word's number. Made once, then read by many
/// threads.</summary>
/// <remarks>
/// Nearly every word of a page or story is in none of the lists that it is looked up in. So a bit is kept for each
/// word of the list, few enough of them set that most other words are dismissed before the places are looked
/// at; places are tried one after another.
/// </remarks>
sealed class WordPlaces
{
    // So few of the bits are set.
    const int BitsPerWord = 16;

    readonly ulong[] _words, _known;
    readonly int _placeShift, _bitShift;

    /// <param name="words">The numbers of the words.</param>
    public WordPlaces(IReadOnlyCollection<ulong> words)
    {
        int places = FibonacciHash.PlacesFor(words.Count);
        int bits = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, words.Count * BitsPerWord));
        (_words, _placeShift) = (new ulong[places], FibonacciHash.ShiftFor(places));
        (_known, _bitShift) = (new ulong[bits / 64], FibonacciHash.ShiftFor(bits));
        foreach (ulong word in words)
        {
            int bit = FibonacciHash.PlaceOf(word, _bitShift);
            _known[bit >> 6] |= 1UL << bit;
            _words[SearchFor(Marked(word))] = Marked(word);
        }
    }

    /// <summary>How many places there are: more than there are words.</summary>
    public int Count => _words.Length;

    /// <summary>The place of a word; -1 where it is not in the list.</summary>
    public int Find(ulong word)
    {
        int bit = FibonacciHash.PlaceOf(word, _bitShift);
        if ((_known[bit >> 6] >> bit & 1) == 0)
            return -1;
        int place = SearchFor(Marked(word));
        return _words[place] == 0 ? -1 : place;
    }

    int SearchFor(ulong word)
    {
        ulong[] words = _words;
        int place = FibonacciHash.PlaceOf(word, _placeShift);
        while (words[place] != word && words[place] != 0)
            place = (place + 1) & (words.Length - 1);
        return place;
    }

    // Nought is the mark of a free place.
    static ulong Marked(ulong word) => word == 0 ? 1 : word;
}
