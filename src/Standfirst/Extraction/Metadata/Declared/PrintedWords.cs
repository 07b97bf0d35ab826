using System.Buffers;
using System.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>All letters that a page shows, one after the other: any run of white space is one space, and block
/// edges part words. What an element shows is a slice of them.</summary>
struct PrintedWords
{
    // Most pages show less.
    const int FirstLetters = 16 * 1024;

    // All that a text may hold beside words and single spaces: white space that is none, and what shows nothing.
    static readonly SearchValues<char> Odd = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue)
        .Select(letter => (char)letter).Where(letter => letter != ' ' && (char.IsWhiteSpace(letter)
            || IsInvisible(letter)))]);

    PooledList<char> _letters = new(FirstLetters);

    public PrintedWords()
    {
    }

    /// <summary>How many letters there are.</summary>
    public readonly int Length => _letters.Count;

    /// <summary>The letters between two places, without the spaces at the ends.</summary>
    public readonly ReadOnlySpan<char> Slice(int start, int end) => _letters.Items[start..end].Trim(' ');

    /// <summary>Parts the words before from those that come.</summary>
    public void Part()
    {
        if (!IsParted)
            _letters.Add(' ');
    }

    /// <summary>Appends a text of the page, white space before it left out.</summary>
    public void Append(ReadOnlySpan<byte> text)
    {
        int start = Length;
        var letters = _letters.Extend(text.Length);
        letters = letters[..Encoding.UTF8.GetChars(text, letters)];
        bool ascii = letters.Length == text.Length;
        int odd = ascii ? letters.IndexOfAnyInRange('\t', '\r') : letters.IndexOfAny(Odd);
        int wide = (odd < 0 ? letters : letters[..odd]).IndexOf("  ");
        int plain = wide < 0 ? odd : wide;
        _letters.Cut(start + (plain < 0 ? letters.Length : Collapse(letters, plain, start)));
    }

    readonly bool IsParted => Length == 0 || _letters[Length - 1] == ' ';

    // Moves the letters from a place on together; gives how many there are then.
    readonly int Collapse(Span<char> letters, int from, int start)
    {
        int end = from;
        bool parted = end > 0 ? letters[end - 1] == ' ' : start == 0 || _letters[start - 1] == ' ';
        foreach (char letter in letters[from..])
        {
            if (IsInvisible(letter))
                continue;
            bool space = char.IsWhiteSpace(letter);
            if (space && parted)
                continue;
            letters[end++] = space ? ' ' : letter;
            parted = space;
        }
        return end;
    }

    // Soft hyphens and zero-width spaces show nothing; kept, they would part words for every search.
    static bool IsInvisible(char letter) => letter is '\u200B' or '\uFEFF' or '\u2060' or '\u00AD';

    /// <summary>Gives the letters back to the pool.</summary>
    public void Return() => _letters.Return();
}
