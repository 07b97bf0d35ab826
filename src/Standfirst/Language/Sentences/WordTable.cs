using Standfirst.Text;

namespace Standfirst.Language.Sentences;

/// <summary>A list of words and what each of them means; a token is found without looking at its letters.</summary>
/// <typeparam name="T">What a word means.</typeparam>
sealed class WordTable<T>
{
    readonly WordPlaces _words;
    readonly T[] _meanings;

    /// <param name="rows">The words in any case, each once, and their meanings.</param>
    public WordTable(params ReadOnlySpan<(string Words, T Meaning)> rows)
        : this(MeaningsOf(rows))
    {
    }

    /// <param name="meanings">The numbers of the words and their meanings.</param>
    public WordTable(Dictionary<ulong, T> meanings)
    {
        _words = new(meanings.Keys);
        _meanings = new T[_words.Count];
        foreach (var (word, meaning) in meanings)
            _meanings[_words.Find(word)] = meaning;
    }

    static Dictionary<ulong, T> MeaningsOf(ReadOnlySpan<(string Words, T Meaning)> rows)
    {
        Dictionary<ulong, T> meanings = [];
        foreach (var (words, meaning) in rows)
        {
            foreach (ulong word in WordHash.OfAll(words))
                meanings[word] = meaning;
        }
        return meanings;
    }

    /// <summary>Whether a token is in the list, and its meaning.</summary>
    public bool TryFind(in Token token, out T meaning)
    {
        int place = _words.Find(token.Hash);
        meaning = place < 0 ? default! : _meanings[place];
        return place >= 0;
    }

    /// <summary>What a token means; nothing (null, zero) where it is not in the list.</summary>
    public T? Find(in Token token) => TryFind(token, out var meaning) ? meaning : default;

    /// <summary>Whether a token is in the list.</summary>
    public bool Has(in Token token) => _words.Find(token.Hash) >= 0;
}

/// <summary>A set of words; a token is found without looking at its letters.</summary>
sealed class WordSet
{
    readonly WordPlaces _words;

    /// <param name="words">The words in any case, parted by blanks.</param>
    public WordSet(params IEnumerable<string> words)
    {
        List<ulong> all = [];
        foreach (string some in words)
            all.AddRange(WordHash.OfAll(some));
        _words = new(all);
    }

    /// <summary>Whether a token is one of the words.</summary>
    public bool Has(in Token token) => _words.Find(token.Hash) >= 0;

    /// <summary>Whether some letters are one of the words.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Find(WordHash.Of(word)) >= 0;
}
