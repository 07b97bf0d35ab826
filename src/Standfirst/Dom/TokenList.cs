using Standfirst.Text;

namespace Standfirst.Dom;

/// <summary>The words of an attribute that holds several, parted by white space: class, rel, itemprop. For foreach.</summary>
/// <remarks>The standard's "space-separated tokens", each as often as it stands there.</remarks>
ref struct TokenList(ReadOnlySpan<byte> list)
{
    ReadOnlySpan<byte> _rest = list;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly TokenList GetEnumerator() => this;

    public bool MoveNext()
    {
        _rest = _rest.TrimStart(WhiteSpace.Utf8);
        int end = _rest.IndexOfAny(WhiteSpace.Utf8);
        Current = end < 0 ? _rest : _rest[..end];
        _rest = _rest[Current.Length..];
        return !Current.IsEmpty;
    }

    /// <summary>The first word of a list; empty where it has none.</summary>
    public static ReadOnlySpan<byte> First(ReadOnlySpan<byte> list)
    {
        foreach (var word in new TokenList(list))
            return word;
        return [];
    }

    /// <summary>Whether a list has a word, as it is written.</summary>
    public static bool Has(ReadOnlySpan<byte> list, ReadOnlySpan<byte> word)
    {
        foreach (var other in new TokenList(list))
        {
            if (other.SequenceEqual(word))
                return true;
        }
        return false;
    }

    /// <summary>Whether a list has a word, case ignored: so the values of rel are compared.</summary>
    public static bool HasIgnoringCase(ReadOnlySpan<byte> list, ReadOnlySpan<byte> word)
    {
        foreach (var other in new TokenList(list))
        {
            if (System.Text.Ascii.EqualsIgnoreCase(other, word))
                return true;
        }
        return false;
    }
}
