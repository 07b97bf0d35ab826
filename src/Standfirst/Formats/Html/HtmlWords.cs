using Standfirst.Formats.Inline;

namespace Standfirst.Formats.Html;

/// <summary>Foreign words and addresses as HTML shows them.</summary>
static class HtmlWords
{
    // In HTML these five are all that can end words or the value of an attribute in quotes.
    static readonly (string Sign, string Reference)[] Signs =
        [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")];

    /// <summary>The words, without controls, as text or as the value of an attribute in quotes.</summary>
    public static string Escape(string words)
    {
        string escaped = PrintableText.Clean(words);
        foreach (var (sign, reference) in Signs)
            escaped = escaped.Replace(sign, reference);
        return escaped;
    }

    /// <summary>The same in the flow, where a line's end is one.</summary>
    public static string EscapeLines(string words) => Escape(words).Replace("\n", "<br>\n");

    /// <summary>What opens a link to an address that may be linked.</summary>
    /// <remarks>Whoever follows it gives nothing away, nor vouches for what is there.</remarks>
    public static string LinkTag(string url) =>
        $"<a href=\"{Escape(url)}\" rel=\"nofollow noopener noreferrer\">";

    /// <summary>Words that lead to an address, or only the words where it may not be linked.</summary>
    public static string Link(string words, string? url) =>
        url is not null && LinkTarget.IsLinkable(url) ? $"{LinkTag(url)}{Escape(words)}</a>" : Escape(words);

    /// <summary>A time for readers and programs.</summary>
    /// <param name="value">In ISO 8601.</param>
    /// <param name="name">What the time is of, as the record calls it; null to leave it out.</param>
    public static string Time(string value, string? name = null)
    {
        string opening = name is null ? "<time" : $"<time class=\"{name}\"";
        return $"{opening} datetime=\"{Escape(value)}\">{Escape(Captions.OfMoment(value))}</time>";
    }
}
