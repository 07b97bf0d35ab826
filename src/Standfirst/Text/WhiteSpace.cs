using System.Text;

namespace Standfirst.Text;

/// <summary>White space as a page shows it: any run of it is one space, none at the ends.</summary>
static class WhiteSpace
{
    /// <summary>The words parted by single spaces; the same string when they are so already.</summary>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
            return text;
        var words = new StringBuilder(text.Length);
        foreach (char letter in text)
            Append(words, letter);
        return words is [.., ' '] ? words.ToString(0, words.Length - 1) : words.ToString();
    }

    /// <summary>Appends a letter so that what is built stays collapsed but for a last space.</summary>
    public static void Append(StringBuilder words, char letter)
    {
        if (IsInvisible(letter))
            return;
        if (!char.IsWhiteSpace(letter))
            words.Append(letter);
        else if (words.Length > 0 && words[^1] is not (' ' or '\n'))
            words.Append(' ');
    }

    // Soft hyphens and zero-width spaces show nothing; kept, they would part words for every search.
    /// <summary>Whether a sign shows nothing and parts nothing.</summary>
    public static bool IsInvisible(char letter) => letter is '\u200B' or '\uFEFF' or '\u2060' or '\u00AD';

    static bool IsCollapsed(string text)
    {
        bool afterSpace = true;
        foreach (char letter in text)
        {
            if (IsInvisible(letter) || char.IsWhiteSpace(letter) && (letter != ' ' || afterSpace))
                return false;
            afterSpace = letter == ' ';
        }
        return !afterSpace || text.Length == 0;
    }
}
