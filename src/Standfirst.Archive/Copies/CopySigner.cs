using System.Numerics;
using Standfirst.Articles;

namespace Standfirst.Archive.Copies;

/// <summary>Makes the signature of a text, in one pass and without allocating anything else.</summary>
/// <remarks>Its numbers were chosen by measuring: docs/decisions/0014-copies.md.</remarks>
ref struct CopySigner
{
    /// <summary>How many words a shingle has. Of four words in a row, one in ten stands in another story, too; of three,
    /// one in four.</summary>
    const int WordsInShingle = 4;

    /// <summary>How many samples of shingles and of facts are kept at most.</summary>
    const int MostShingles = 96, MostFacts = 32;

    /// <summary>How many keys a text has: one for each of so many parts of its shingles.</summary>
    const int MostKeys = 8;

    /// <summary>What has fewer shingles is too short to tell a copy from a coincidence.</summary>
    const int FewestShingles = 16;

    const ulong Turn = 0xD6E8FEB86659FD93, TurnOfOldest = unchecked(Turn * Turn * Turn * Turn);

    readonly Span<ulong> _lastWords;
    readonly Span<uint> _lowest;
    readonly Span<int> _keys;
    SampleOfSet _shingles, _facts;
    ulong _turned;
    int _words;
    WordForm _formBefore;

    CopySigner(Span<ulong> shingles, Span<ulong> facts, Span<ulong> lastWords, Span<uint> lowest, Span<int> keys)
    {
        _shingles = new(MostShingles, shingles);
        _facts = new(MostFacts, facts);
        _lastWords = lastWords;
        _lowest = lowest;
        _keys = keys;
        lowest.Fill(uint.MaxValue);
    }

    /// <summary>The signature of an article.</summary>
    /// <returns>Null where it is no article or too short.</returns>
    public static CopySignature? Sign(Article article)
    {
        if (!CanBeCopied(article.Kind))
            return null;
        var signer = new CopySigner(stackalloc ulong[3 * MostShingles], stackalloc ulong[3 * MostFacts],
            stackalloc ulong[WordsInShingle], stackalloc uint[MostKeys], stackalloc int[MostKeys]);
        foreach (var block in article.Blocks)
        {
            if (block.Span is { } span && !IsApart(block))
                signer.Read(span.Of(article.Text));
        }
        return signer.Finish();
    }

    /// <summary>The signature of a text.</summary>
    /// <returns>Null where it is too short.</returns>
    public static CopySignature? Sign(ReadOnlySpan<char> text)
    {
        var signer = new CopySigner(stackalloc ulong[3 * MostShingles], stackalloc ulong[3 * MostFacts],
            stackalloc ulong[WordsInShingle], stackalloc uint[MostKeys], stackalloc int[MostKeys]);
        signer.Read(text);
        return signer.Finish();
    }

    /// <summary>Walls and lists of links are alike everywhere and copies of nothing.</summary>
    static bool CanBeCopied(PageKind kind) => kind is PageKind.Article or PageKind.LiveBlog or PageKind.Gallery or PageKind.Video;

    /// <summary>Whether a block stands under many stories, tells of this page alone or repeats others.</summary>
    static bool IsApart(Block block) => block.Kind is BlockKind.PullQuote
        || block.Role is BlockRole.Correction or BlockRole.Update or BlockRole.Helpline;

    void Read(ReadOnlySpan<char> text)
    {
        var words = new WordHashes(text);
        while (words.Next(out ulong word))
        {
            AddFact(word, words.Form);
            _formBefore = words.Form;

            ref ulong oldest = ref _lastWords[_words % WordsInShingle];
            _turned = _turned * Turn + word - oldest * TurnOfOldest;
            oldest = word;
            _words++;
            if (_words >= WordsInShingle)
                AddShingle(Mix(_turned));
        }
    }

    /// <summary>A fact is a number, with the word before it where many texts have that number; or two capitals in a row, a name.</summary>
    void AddFact(ulong word, WordForm form)
    {
        bool isFact = form is WordForm.Number or WordForm.RareNumber || form == WordForm.Capital && _formBefore == WordForm.Capital;
        if (!isFact)
            return;
        ulong before = form == WordForm.RareNumber || _words == 0 ? 0 : _lastWords[(_words - 1) % WordsInShingle];
        _facts.Add((uint)(Mix(before + word * Turn) >> 32), 0);
    }

    void AddShingle(ulong shingle)
    {
        uint number = (uint)(shingle >> 32);
        _shingles.Add(number, _words - WordsInShingle);

        // The part by the last bits, which tell nothing of the order; the key by all lower ones.
        int part = (int)(shingle % MostKeys);
        if (number < _lowest[part])
            (_lowest[part], _keys[part]) = (number, (int)shingle);
    }

    CopySignature? Finish()
    {
        _shingles.Finish();
        _facts.Finish();
        if (_shingles.Count < FewestShingles)
            return null;

        int keys = 0;
        for (int part = 0; part < MostKeys; part++)
        {
            if (_lowest[part] != uint.MaxValue)
                _keys[keys++] = _keys[part];
        }
        return CopySignature.Of(_shingles, _words - WordsInShingle, _facts, _keys[..keys]);
    }

    static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9FB21C651E98DF25;
        hash ^= BitOperations.RotateRight(hash, 49) ^ BitOperations.RotateRight(hash, 24);
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 28);
    }
}
