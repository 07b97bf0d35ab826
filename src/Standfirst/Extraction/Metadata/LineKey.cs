using Standfirst.Text;

namespace Standfirst.Extraction.Metadata;

/// <summary>What a line says, ready to be compared with many others.</summary>
sealed class LineKey
{
    readonly ulong[] _words;

    LineKey(string line, string key, ulong[] words) => (Line, Key, _words) = (line, key, words);

    /// <summary>The line as written.</summary>
    public string Line { get; }

    /// <summary>Its letters and digits in lower case.</summary>
    public string Key { get; }

    /// <summary>How many words it has.</summary>
    public int Count => _words.Length;

    /// <summary>The key of a line.</summary>
    public static LineKey Of(string line)
    {
        // A word and what parts it from the next are two letters at least.
        Span<ulong> words = new ulong[line.Length / 2 + 1];
        return new(line, PlainLetters.Key(line), Sorted(line, words).ToArray());
    }

    /// <summary>Whether another line says the same.</summary>
    public bool Says(ReadOnlySpan<char> line) => PlainLetters.AreSame(line, Key);

    /// <summary>How far another line holds the same words, 0 to 1: the harmonic mean of precision and
    /// recall.</summary>
    public double Agreement(ReadOnlySpan<ulong> other)
    {
        if (_words.Length == 0 || other.IsEmpty)
            return 0;
        int shared = 0;
        for (int place = 0, at = 0; place < _words.Length && at < other.Length;)
        {
            ulong one = _words[place], next = other[at];
            shared += one == next ? 1 : 0;
            place += one <= next ? 1 : 0;
            at += next <= one ? 1 : 0;
        }
        return 2.0 * shared / (_words.Length + other.Length);
    }

    /// <summary>How many words a line has.</summary>
    public static int CountOf(ReadOnlySpan<char> line)
    {
        int count = 0;
        foreach (var _ in PlainLetters.Words(line))
            count++;
        return count;
    }

    /// <summary>Whether a line of so many words may agree so far.</summary>
    public bool MayAgree(int words, double agreement) =>
        2.0 * Math.Min(words, _words.Length) / (words + _words.Length) >= agreement;

    /// <summary>Writes a number for each word of a line, sorted, into a span that has half as many places as
    /// the line has letters, and one.</summary>
    public static ReadOnlySpan<ulong> Sorted(ReadOnlySpan<char> line, Span<ulong> numbers)
    {
        int count = 0;
        foreach (var word in PlainLetters.Words(line))
            numbers[count++] = NumberOf(word);
        numbers[..count].Sort();
        return numbers[..count];
    }

    /// <summary>A word's number, case ignored: with 64 bits no two words of a page have the same.</summary>
    public static ulong NumberOf(ReadOnlySpan<char> word)
    {
        ulong number = 0;
        foreach (char letter in word)
            number = LetterHash.Mix(number, PlainLetters.Of(letter));
        return number;
    }
}
