using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Standfirst.App.ReadingRoom.Charts;

/// <summary>HTML and SVG written as it will read, with every value in it escaped and every number in the machine's own
/// spelling: 12.5, whatever the country.</summary>
static class Markup
{
    /// <summary>Adds some markup. What stands in its holes is text, unless it is markup itself.</summary>
    public static HtmlContentBuilder Add(this HtmlContentBuilder html, FormattableString markup)
    {
        html.AppendFormat(CultureInfo.InvariantCulture, markup.Format, markup.GetArguments()!);
        return html;
    }

    /// <summary>Some markup by itself.</summary>
    public static IHtmlContent Of(FormattableString markup) => new HtmlContentBuilder().Add(markup);

    /// <summary>A coordinate as SVG takes it: two digits behind the point are finer than any screen.</summary>
    public static string Place(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>A number for people: 12,345.</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number and what there are so many of: "1 article", "12 articles".</summary>
    public static string Count(long number, string what) => $"{Count(number)} {what}{(number == 1 ? "" : "s")}";
}
