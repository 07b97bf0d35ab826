using System.Net;
using System.Text;
using Standfirst.Text;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>Makes one line of plain words of what a page declares in attributes and scripts.</summary>
static class DeclaredText
{
    /// <summary>The words on one line, character references resolved once more, tags taken off; null when
    /// nothing is left.</summary>
    /// <remarks>Publishing systems escape twice ("&amp;amp;#8217;" in the source), so that references survive
    /// the parser.</remarks>
    public static string? Of(string? declared)
    {
        if (declared is null)
            return null;
        string text = declared;
        if (text.Contains('&') && text.Contains(';'))
            text = WebUtility.HtmlDecode(text);
        if (text.Contains('<') && text.Contains('>'))
            text = WithoutTags(text);
        text = WhiteSpace.Collapse(text);
        return text.Length > 0 ? text : null;
    }

    static string WithoutTags(string text)
    {
        var words = new StringBuilder(text.Length);
        // Behind the last ">" nothing is a tag: it is not looked for again and again.
        int place = 0, last = text.LastIndexOf('>');
        while (place < text.Length)
        {
            int open = text.IndexOf('<', place);
            int close = open < 0 || open > last || !StartsTag(text, open + 1) ? -1 : text.IndexOf('>', open);
            int end = open < 0 ? text.Length : close < 0 ? open + 1 : open;
            words.Append(text, place, end - place);
            place = close < 0 ? end : close + 1;
            if (close >= 0 && text.AsSpan(open + 1, close - open - 1) is ['b' or 'B', 'r' or 'R', ..]
                or ['/', 'p' or 'P', ..])
                words.Append(' ');
        }
        return words.ToString();
    }

    // "a < b" is no tag.
    static bool StartsTag(string text, int place) =>
        place < text.Length && (char.IsAsciiLetter(text[place]) || text[place] == '/');
}
