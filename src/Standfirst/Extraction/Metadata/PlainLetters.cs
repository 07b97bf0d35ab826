using System.Runtime.CompilerServices;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata;

/// <summary>Compares lines by what is said, not by how it is set: by letters and digits, case
/// ignored.</summary>
static class PlainLetters
{
    const char None = '\0';

    static readonly char[] Ascii = Tables.Of(128, letter => Fold((char)letter));

    /// <summary>Letters and digits only, in lower case: two lines with the same key say the same.</summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        const int longestShort = 256;
        Span<char> key = text.Length <= longestShort ? stackalloc char[longestShort] : new char[text.Length];
        return new(key[..Key(text, key)]);
    }

    /// <summary>Writes a line's key into a span that is at least as long; gives its length.</summary>
    public static int Key(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = 0;
        foreach (char letter in text)
        {
            if (Of(letter) is not None and var folded)
                key[length++] = folded;
        }
        return length;
    }

    /// <summary>Whether a line says anything.</summary>
    public static bool Any(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (Of(letter) != None)
                return true;
        }
        return false;
    }

    /// <summary>Whether two lines say the same.</summary>
    public static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int place = 0;
        foreach (char letter in one)
        {
            if (Of(letter) is not (not None and var folded))
                continue;
            while (place < other.Length && Of(other[place]) == None)
                place++;
            if (place == other.Length || Of(other[place++]) != folded)
                return false;
        }
        return !Any(other[place..]);
    }

    /// <summary>The words of letters and digits as written, in their order, for foreach.</summary>
    public static WordSpans Words(ReadOnlySpan<char> text) => new(text);

    /// <summary>The letter or digit in lower case; NUL for anything else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Of(char letter) => letter < 128 ? Ascii[letter] : Fold(letter);

    static char Fold(char letter) => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : None;

    /// <summary>The words of a line.</summary>
    public ref struct WordSpans(ReadOnlySpan<char> text)
    {
        readonly ReadOnlySpan<char> _text = text;
        int _next;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly WordSpans GetEnumerator() => this;

        public bool MoveNext()
        {
            var text = _text;
            int start = _next;
            while (start < text.Length && Of(text[start]) == None)
                start++;
            int end = start;
            while (end < text.Length && Of(text[end]) != None)
                end++;
            Current = text[start..end];
            _next = end;
            return end > start;
        }
    }
}
