namespace Standfirst.Text;

/// <summary>Words, or phrases, and what each stands for; looked up by their letters. Made once, then read by many threads.</summary>
sealed class Glossary<T>
{
    readonly Wordlist _words;
    readonly T[] _meanings;

    /// <param name="comparison">Ordinal, with or without case.</param>
    /// <param name="rows">The words and what each stands for; of a word that comes again the first row counts.</param>
    public Glossary(StringComparison comparison, params (string Word, T Meaning)[] rows)
    {
        _words = new(comparison, Array.ConvertAll(rows, row => row.Word));
        _meanings = Array.ConvertAll(rows, row => row.Meaning);
    }

    /// <inheritdoc cref="Glossary{T}(StringComparison, ValueTuple{string, T}[])"/>
    public Glossary(StringComparison comparison, Dictionary<string, T> rows)
    {
        _words = new(comparison, [.. rows.Keys]);
        _meanings = [.. rows.Values];
    }

    /// <summary>The same of rows with several words each, parted by white space.</summary>
    public static Glossary<T> OfWords(StringComparison comparison, params (T Meaning, string Words)[] rows)
    {
        List<(string, T)> words = [];
        foreach (var (meaning, some) in rows)
        {
            foreach (string word in Wordlist.Split(some))
                words.Add((word, meaning));
        }
        return new(comparison, [.. words]);
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _meanings.Length;

    /// <summary>How many letters the longest word has.</summary>
    public int Longest => _words.Longest;

    /// <summary>Whether a word is in it.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>What a word stands for; null, or what else is the type's default, where it is not in it.</summary>
    public T? Find(ReadOnlySpan<char> word) => _words.NumberOf(word) is >= 0 and var number ? _meanings[number] : default;
}
