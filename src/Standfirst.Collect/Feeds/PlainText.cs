using System.Net;
using System.Text.RegularExpressions;

namespace Standfirst.Collect.Feeds;

/// <summary>HTML of titles and summaries → the words that it shows, on one line.</summary>
static partial class PlainText
{
    /// <summary>The words; null where there are none.</summary>
    public static string? OfHtml(string? html)
    {
        if (html is null)
            return null;
        string text = html.Contains('<') ? Tag().Replace(Unshown().Replace(html, " "), Separator) : html;
        return OfText(WebUtility.HtmlDecode(text));
    }

    /// <summary>The words of plain text on one line; null where there are none.</summary>
    public static string? OfText(string? text)
    {
        if (text is null)
            return null;
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }

    /// <summary>The words of what may be text or HTML; null where there are none.</summary>
    /// <remarks>
    /// RSS does not say whether a title is text or HTML. What has tags or references left in it is HTML.
    /// </remarks>
    public static string? OfEither(string? text) =>
        text is not null && (Tag().IsMatch(text) || Reference().IsMatch(text)) ? OfHtml(text) : OfText(text);

    // Tags inside a line part no words: "<b>A</b>verne".
    static string Separator(Match tag) => InLine().IsMatch(tag.Value) ? "" : " ";

    [GeneratedRegex(
        "<(script|style)[^>]{0,500}>.*?(</\\1|$)[^>]{0,20}>?|<!--.*?(-->|$)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Unshown();

    [GeneratedRegex("</?[A-Za-z][^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8}[0-9]{0,2});")]
    private static partial Regex Reference();

    [GeneratedRegex("^</?(a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex InLine();
}
