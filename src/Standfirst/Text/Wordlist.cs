using System.Collections;

namespace Standfirst.Text;

/// <summary>Words, or phrases, that are looked up by their letters. Made once, then read by many threads.</summary>
/// <remarks>
/// The framework's sets and dictionaries are made anew by the compiler for each type of value and for each way to ask, which a program that
/// reads one page spends more time on than on the page.
/// </remarks>
sealed class Wordlist : IEnumerable<string>
{
    readonly StringComparison _comparison;
    readonly string[] _words;

    // One more than the word's number; 0 where the place is free.
    readonly int[] _places;
    readonly int _shift, _shortest = int.MaxValue, _longest;

    /// <param name="comparison">Ordinal, with or without case.</param>
    /// <param name="words">The words; one that comes again counts once.</param>
    public Wordlist(StringComparison comparison, params string[] words)
    {
        (_comparison, _words) = (comparison, words);
        _places = new int[FibonacciHash.PlacesFor(words.Length)];
        _shift = FibonacciHash.ShiftFor(_places.Length);
        for (int number = 0; number < words.Length; number++)
        {
            string word = words[number];
            (_shortest, _longest) = (Math.Min(_shortest, word.Length), Math.Max(_longest, word.Length));
            ref int place = ref _places[PlaceOf(word)];
            if (place == 0)
                place = number + 1;
        }
    }

    /// <summary>The words of some lines, parted by white space, told apart by case.</summary>
    public static Wordlist Of(string lines) => new(StringComparison.Ordinal, Split(lines));

    /// <summary>Words that are parted by white space.</summary>
    public static string[] Split(string lines) => lines.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many letters the longest word has.</summary>
    public int Longest => _longest;

    /// <summary>Whether a word is in the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) => NumberOf(word) >= 0;

    /// <summary>Which word of the list it is, from 0; -1 where it is in none.</summary>
    public int NumberOf(ReadOnlySpan<char> word) =>
        word.Length < _shortest || word.Length > _longest ? -1 : _places[PlaceOf(word)] - 1;

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int PlaceOf(ReadOnlySpan<char> word)
    {
        int place = FibonacciHash.PlaceOf((uint)string.GetHashCode(word, _comparison), _shift);
        while (_places[place] is > 0 and var taken && !word.Equals(_words[taken - 1], _comparison))
            place = (place + 1) & (_places.Length - 1);
        return place;
    }
}
