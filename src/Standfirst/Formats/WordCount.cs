using System.Text;

namespace Standfirst.Formats;

/// <summary>Counts words: what stands between white space and has a letter or digit.</summary>
/// <remarks>
/// Chinese and Japanese are written without spaces: each of their characters counts as one word. Other
/// languages without spaces (Thai, Khmer, Lao, Burmese) count by their phrases.
/// </remarks>
static class WordCount
{
    /// <summary>The number of words in a text.</summary>
    public static int Of(string text)
    {
        int words = 0;
        bool inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || IsWordByItself(rune.Value))
            {
                words += IsWordByItself(rune.Value) ? 1 : 0;
                inWord = false;
            }
            else if (!inWord && Rune.IsLetterOrDigit(rune))
            {
                words++;
                inWord = true;
            }
        }
        return words;
    }

    /// <summary>The number of code points in a text.</summary>
    public static int Letters(string text)
    {
        int letters = 0;
        foreach (var _ in text.EnumerateRunes())
            letters++;
        return letters;
    }

    // Hiragana and Katakana; the unified ideographs, their extension A and their compatibility forms; the
    // planes 2 and 3, which are theirs alone.
    static bool IsWordByItself(int letter) => letter is (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
