using System.Buffers;

namespace Standfirst.Text;

/// <summary>White space as a page shows it: any run of it is one space, none at the ends.</summary>
static class WhiteSpace
{
    /// <summary>The white space of markup, which the HTML standard calls ASCII whitespace, in UTF-8: it parts attributes, class names and words.</summary>
    public static ReadOnlySpan<byte> Utf8 => " \t\n\f\r"u8;

    // What does not stay as it is: signs that show nothing, and all white space but the space.
    static readonly SearchValues<char> Changed = SearchValues.Create(
        Tables.Letters(letter => IsInvisible(letter) || char.IsWhiteSpace(letter) && letter != ' '));

    /// <summary>The words parted by single spaces; the same string when they are so already.</summary>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
            return text;
        char[] letters = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(letters);
        int length = Collapse(letters.AsSpan(0, text.Length), afterSpace: true);
        string words = new(letters.AsSpan(0, length).TrimEnd(' '));
        ArrayPool<char>.Shared.Return(letters);
        return words;
    }

    /// <summary>Collapses white space where it stands; of that at the end one space is left.</summary>
    /// <param name="letters">The letters, what was taken out behind them afterwards.</param>
    /// <param name="afterSpace">Whether white space or nothing stands before them: then none may begin them.</param>
    /// <returns>How many letters are left.</returns>
    public static int Collapse(Span<char> letters, bool afterSpace)
    {
        int left = 0, changed = -1;
        for (int from = 0; from < letters.Length;)
        {
            if (changed < from)
                changed = NextChanged(letters, from);
            char first = letters[from];
            if (from == changed || first == ' ' && afterSpace)
            {
                bool isKept = !afterSpace && !IsInvisible(first);
                if (isKept)
                    letters[left++] = ' ';
                afterSpace |= isKept;
                from++;
                continue;
            }

            // All up to the next change stays as it is, unless two spaces stand together in it.
            int pair = letters[from..changed].IndexOf("  ");
            int end = pair < 0 ? changed : from + pair + 1;
            if (left != from)
                letters[from..end].CopyTo(letters[left..]);
            left += end - from;
            from = end;
            afterSpace = letters[left - 1] == ' ';
        }
        return left;
    }

    static int NextChanged(ReadOnlySpan<char> letters, int from) =>
        letters[from..].IndexOfAny(Changed) is >= 0 and var place ? from + place : letters.Length;

    // Soft hyphens and zero-width spaces show nothing; kept, they would part words for every search.
    /// <summary>Whether a sign shows nothing and parts nothing.</summary>
    public static bool IsInvisible(char letter) => letter is '\u200B' or '\uFEFF' or '\u2060' or '\u00AD';

    static bool IsCollapsed(string text) =>
        text is not [' ', ..] and not [.., ' '] && !text.AsSpan().ContainsAny(Changed) && !text.Contains("  ", StringComparison.Ordinal);
}
