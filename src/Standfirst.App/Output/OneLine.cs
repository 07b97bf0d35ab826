using System.Globalization;
using System.Text;

namespace Standfirst.App.Output;

/// <summary>Makes foreign words fit for a terminal: a file name may hold control sequences.</summary>
static class OneLine
{
    /// <summary>The words, with all that moves the cursor or turns its way written out as \uXXXX.</summary>
    public static string Of(string words)
    {
        if (!words.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return words;

        var line = new StringBuilder(words.Length + 16);
        foreach (char letter in words)
        {
            if (IsPrintable(letter))
                line.Append(letter);
            else
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
        }
        return line.ToString();
    }

    static bool IsPrintable(char letter) => char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
