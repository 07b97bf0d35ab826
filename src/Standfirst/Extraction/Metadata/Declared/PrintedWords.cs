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
        if (!IsPartedBefore(Length))
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
        letters = letters[plain..];
        letters = letters[..Encoding.UTF8.GetChars(text[plain..], letters)];
        _letters.Cut(start + plain + WhiteSpace.Collapse(letters, afterSpace: IsPartedBefore(start + plain)));
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

    readonly bool IsPartedBefore(int place) => place == 0 || _letters[place - 1] == ' ';

    /// <summary>Gives the letters back to the pool.</summary>
    public void Return() => _letters.Return();
}
