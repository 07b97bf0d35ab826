namespace Standfirst.Archive.Databases;

/// <summary>Words that the table "word" is sure to have, so that a writer need not offer it the same ones with every
/// batch.</summary>
sealed class KnownWords
{
    // The frequent words come first; these are some 15 MB, and what is not among them is offered again and does no
    // harm.
    const int Most = 200_000;

    readonly HashSet<string> _words = [];
    long _left = -1;

    /// <summary>Whether a word is known.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Takes note of words that were added by what is committed now.</summary>
    public void Learn(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            if (_words.Count == Most)
                return;
            _words.Add(word);
        }
    }

    /// <summary>Forgets all where another program has written since: it may have erased words.</summary>
    /// <param name="found">A number that is another one after others have written.</param>
    /// <param name="left">What it will be when nobody else has.</param>
    public void Refresh(long found, long left)
    {
        if (found != _left)
            Clear();
        _left = left;
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => _words.Clear();
}
