using System.Net;
using System.Text;
using Standfirst.Dom;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>Embed code that a page keeps out of sight until its reader consents: in scripts and attributes.</summary>
static class HiddenMarkup
{
    // Embed code of the wordiest platform has 10 KB.
    const int Longest = 64 * 1024;

    static readonly string[] Needles = ["<blockquote", "<iframe", "<amp-", "embed", "fb-"];

    /// <summary>Whether a script holds markup instead of a program.</summary>
    public static bool IsIn(PageNode script) =>
        script.Has(AttributeName.Type) && script.FirstChild is { Exists: true } words && IsLikely(words.Utf8);

    /// <summary>Whether a value looks like markup, plain or encoded, and is short enough to look into.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> value)
    {
        value = value[..Math.Min(value.Length, Longest + 1)].TrimStart(WhiteSpace.Utf8);
        if (value.Length is < 12 or > Longest)
            return false;
        return value[0] == '<' && value.Contains((byte)'>')
            || value.StartsWith("&lt;"u8) || value.StartsWith("%3C"u8)
            || value.StartsWith("PG"u8) || value.StartsWith("PH"u8);     // "<" and a letter in base64
    }

    /// <summary>The markup that a value stands for; null when it is none that may hold an embed.</summary>
    public static string? Decode(ReadOnlySpan<byte> value)
    {
        if (!IsLikely(value))
            return null;
        string text = Encoding.UTF8.GetString(value).Trim();
        string? markup = text[0] switch
        {
            '<' => text,
            '&' => WebUtility.HtmlDecode(text),
            '%' => Uri.UnescapeDataString(text),
            _ => FromBase64(text),
        };
        return markup is not null && Array.Exists(Needles, markup.Contains) ? markup : null;
    }

    static string? FromBase64(string text)
    {
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : null;
    }
}
