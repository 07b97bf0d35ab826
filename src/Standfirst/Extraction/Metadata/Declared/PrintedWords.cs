using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>All letters that a page shows, one after the other: any run of white space is one space, and
/// block edges part words. What an element shows is a slice of them.</summary>
struct PrintedWords
{
    // Most pages show less.
    const int FirstLetters = 16 * 1024;

    // All that a text may hold beside words and single spaces: other white space, and what shows nothing.
    static readonly SearchValues<char> Odd = SearchValues.Create(
        Tables.Letters(letter => letter != ' ' && (char.IsWhiteSpace(letter) || IsInvisible(letter))));

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
        int plain = WidenPlain(text, letters);
        if (plain == text.Length)
            return;
        letters = letters[..(plain + Encoding.UTF8.GetChars(text[plain..], letters[plain..]))];
        int from = Math.Max(0, plain - 1);
        int odd = letters[from..].IndexOfAny(Odd);
        int wide = letters[from..(odd < 0 ? letters.Length : from + odd)].IndexOf("  ");
        int first = wide < 0 ? odd : wide;
        _letters.Cut(start + (first < 0 ? letters.Length : Collapse(letters, from + first, start)));
    }

    // Most of a text is ASCII with single spaces, which need no second look. Gives how many letters are.
    static int WidenPlain(ReadOnlySpan<byte> text, Span<char> letters)
    {
        int place = 0;
        Vector128<byte> control = Vector128.Create((byte)(' ' - 1)), before = default;
        for (; place <= text.Length - Vector128<byte>.Count; place += Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(text[place..]);
            var spaces = Vector128.Equals(bytes, Vector128.Create((byte)' '));
            uint parted = spaces.ExtractMostSignificantBits();
            uint odd = bytes.ExtractMostSignificantBits()
                | Vector128.LessThanOrEqual(bytes, control).ExtractMostSignificantBits()
                | parted & (parted << 1 | before.ExtractMostSignificantBits() >> Vector128<byte>.Count - 1);
            if (odd != 0)
                break;
            var (low, high) = Vector128.Widen(bytes);
            low.CopyTo(MemoryMarshal.Cast<char, ushort>(letters[place..]));
            high.CopyTo(MemoryMarshal.Cast<char, ushort>(letters[(place + Vector128<ushort>.Count)..]));
            before = spaces;
        }
        for (; place < text.Length; place++)
        {
            byte letter = text[place];
            if (letter is < (byte)' ' or >= 0x80 || letter == ' ' && place > 0 && text[place - 1] == ' ')
                break;
            letters[place] = (char)letter;
        }
        return place;
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
