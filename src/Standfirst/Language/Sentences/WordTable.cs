using System.Collections.Frozen;

namespace Standfirst.Language.Sentences;

/// <summary>A list of words and what each of them means; a token is found without looking at its letters.</summary>
/// <typeparam name="T">What a word means.</typeparam>
sealed class WordTable<T>
{
    readonly FrozenDictionary<ulong, T> _meanings;

    /// <param name="rows">The words in any case, each once, and their meanings.</param>
    public WordTable(params IEnumerable<(string Words, T Meaning)> rows) => _meanings = rows
        .SelectMany(row => row.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            (row, word) => KeyValuePair.Create(WordHash.Of(word), row.Meaning))
        .ToFrozenDictionary();

    /// <summary>Whether a token is in the list, and its meaning.</summary>
    public bool TryFind(in Token token, out T meaning) => _meanings.TryGetValue(token.Hash, out meaning!);

    /// <summary>What a token means; nothing (null, zero) where it is not in the list.</summary>
    public T? Find(in Token token) => _meanings.GetValueOrDefault(token.Hash);

    /// <summary>Whether a token is in the list.</summary>
    public bool Has(in Token token) => _meanings.ContainsKey(token.Hash);
}

/// <summary>A set of words; a token is found without looking at its letters.</summary>
sealed class WordSet
{
    readonly FrozenSet<ulong> _words;

    /// <param name="words">The words in any case, parted by blanks.</param>
    public WordSet(params IEnumerable<string> words) => _words = words
        .SelectMany(some => some.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(word => WordHash.Of(word))
        .ToFrozenSet();

    /// <summary>Whether a token is one of the words.</summary>
    public bool Has(in Token token) => _words.Contains(token.Hash);
}
