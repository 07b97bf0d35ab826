using Standfirst.Text;

namespace Standfirst.Language.People;

/// <summary>Words → small numbers. Give it back with <see cref="Dispose"/>.</summary>
/// <remarks>However a page chooses its words, none is looked for long: one that too many others crowd out has no number.</remarks>
/// <param name="expected">About how many words there will be.</param>
sealed class WordIndex(int expected) : IDisposable
{
    readonly KeyTable _words = new(Math.Max(FewestExpected, expected));
    PooledList<int> _values = new(FewestExpected);

    const int FewestExpected = 32;

    /// <summary>The number of a word, <paramref name="otherwise"/> where it has none; set it through the
    /// reference, which is good until the next word is entered.</summary>
    public ref int this[ulong word, int otherwise]
    {
        get
        {
            int at = _words.NumberOf(word);
            if (at == _values.Count)
                _values.Add(otherwise);
            return ref _values[at];
        }
    }

    /// <summary>The number of a word; <paramref name="otherwise"/> where it has none.</summary>
    public int Find(ulong word, int otherwise) => _words.Find(word) is >= 0 and var at ? _values[at] : otherwise;

    /// <inheritdoc/>
    public void Dispose()
    {
        _words.Dispose();
        _values.Return();
    }
}
