using System.Text;

namespace Standfirst.Formats.Markdown;

/// <summary>The addresses of links and pictures.</summary>
static class Address
{
    /// <summary>An address that fits between the brackets of a link.</summary>
    public static string Escape(string url)
    {
        var escaped = new StringBuilder(url.Length);
        foreach (var rune in url.EnumerateRunes())
        {
            if (EndsLink(rune))
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
            else if (rune.Value is '(' or ')' or '\\' or '&')
                escaped.Append('\\').Append(rune);
            else
                escaped.Append(rune);
        }
        return escaped.ToString();
    }

    // "<" and "`" would open a tag or a code span, which bind tighter than a link.
    static bool EndsLink(Rune rune) =>
        Rune.IsWhiteSpace(rune) || PrintableText.IsLeftOut(rune.Value) || rune.Value is '<' or '>' or '`';
}
