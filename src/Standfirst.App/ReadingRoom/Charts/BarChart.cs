using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.App.ReadingRoom.Words;

namespace Standfirst.App.ReadingRoom.Charts;

/// <summary>How often there is something.</summary>
/// <param name="Label">What there is.</param>
/// <param name="Count">How often.</param>
/// <param name="Href">Where to see it; null where nowhere.</param>
readonly record struct Bar(string Label, long Count, string? Href = null);

/// <summary>What there is most of: a table whose every row has its bar. The numbers and links are the table's, for every
/// reader alike; the bars are SVG and say nothing more. charts.css draws it.</summary>
/// <param name="title">What is counted: "Articles by site".</param>
/// <param name="bars">The rows, in the order in which they are shown.</param>
sealed class BarChart(string title, IReadOnlyList<Bar> bars) : IHtmlContent
{
    // A label is a page's own words, a megabyte where the page wills.
    const int LongestLabel = 80;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        long most = Math.Max(1, bars.Select(bar => bar.Count).DefaultIfEmpty().Max());
        var html = new HtmlContentBuilder().Add($"""
            <table class="chart bars"><caption>{title}</caption><tbody>

            """);
        foreach (Bar bar in bars)
        {
            html.Add($"""
                <tr><th scope="row">{LabelOf(bar)}</th><td class="bars-bar"><svg class="bar" aria-hidden="true"><rect
                width="{Markup.Place(100.0 * Math.Max(0, bar.Count) / most)}%" height="100%"/></svg></td><td
                class="bars-count">{Markup.Count(bar.Count)}</td></tr>

                """);
        }
        html.Add($"</tbody></table>\n").WriteTo(writer, encoder);
    }

    static IHtmlContent LabelOf(Bar bar)
    {
        string label = Shortened.Of(bar.Label, LongestLabel);
        return bar.Href is null ? Markup.Of($"<bdi>{label}</bdi>") : Markup.Of($"<a href=\"{bar.Href}\"><bdi>{label}</bdi></a>");
    }
}
