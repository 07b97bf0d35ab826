namespace Standfirst.Language.Quotations;

/// <summary>A set of words by their <see cref="WordCodes"/>.</summary>
sealed class CodeSet
{
    readonly bool[] _has = new bool[ushort.MaxValue + 1];

    /// <param name="words">Words of grammar, of saying, or marks, parted by blanks.</param>
    public CodeSet(string words)
    {
        foreach (string word in words.Split(' '))
            _has[WordCodes.Of(word)] = true;
        _has[0] = false;
    }

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(ushort code) => _has[code];
}
