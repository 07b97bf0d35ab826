namespace Standfirst.Language.Quotations;

/// <summary>A set of words by their <see cref="WordCodes"/>.</summary>
sealed class CodeSet
{
    readonly bool[] _has = new bool[WordCodes.Known];

    /// <param name="words">Words of grammar, of saying, or marks, parted by blanks.</param>
    public CodeSet(string words)
    {
        foreach (string word in words.Split(' '))
            _has[WordCodes.Of(word)] = true;
        _has[0] = false;
    }

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(ushort code) => code < _has.Length && _has[code];
}
