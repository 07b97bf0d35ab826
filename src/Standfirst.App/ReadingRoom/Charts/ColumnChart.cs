using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Standfirst.App.ReadingRoom.Charts;

/// <summary>How often there was something in each month, or in each year where the months are many: columns over time, with
/// the same in numbers below. charts.css draws it.</summary>
/// <remarks>Widths are in percent of the page's, so that letters keep their size on a phone.</remarks>
sealed class ColumnChart : IHtmlContent
{
    // More columns than this are thinner than three pixels on a phone.
    const int MostColumns = 96;

    // As many labels as stand side by side on a phone.
    const int MostLabels = 5;

    // The drawing, in pixels: the columns end at Top, stand on Floor, and the labels stand below.
    const double Top = 10, Floor = 130, LabelLine = 150, Height = 158;

    // The columns take this much of the width, in percent; behind them stand the numbers of the lines.
    const double Wide = 90;

    readonly string _title;
    readonly string _id;
    readonly Bar[] _columns;
    readonly long _undated;

    /// <summary>Draws the counts of months.</summary>
    /// <param name="title">What is counted: "Quotations by month".</param>
    /// <param name="id">What the drawing is called within its page.</param>
    /// <param name="months">The months ("2024-05") that have any, in any order; those that are none count as undated.</param>
    /// <param name="linkTo">Where a month or year ("2024-05", "2024") is seen; null where nowhere.</param>
    public ColumnChart(
        string title, string id, IEnumerable<(string? Month, long Count)> months, Func<string, string>? linkTo = null)
    {
        (_title, _id) = (title, id);
        SortedDictionary<int, long> counts = [];
        foreach ((string? month, long count) in months)
        {
            if (NumberOf(month) is { } number)
                counts[number] = counts.GetValueOrDefault(number) + count;
            else
                _undated += count;
        }
        _columns = ColumnsOf(counts, linkTo);
    }

    /// <summary>A column for each month, or for each year, from the first that has any to the last.</summary>
    static Bar[] ColumnsOf(SortedDictionary<int, long> months, Func<string, string>? linkTo)
    {
        if (months.Count == 0)
            return [];
        bool byYear = months.Keys.Last() - months.Keys.First() >= MostColumns;
        int step = byYear ? 12 : 1;
        int first = months.Keys.First() / step;
        long[] counts = new long[(months.Keys.Last() / step) - first + 1];
        foreach ((int month, long count) in months)
            counts[(month / step) - first] += count;
        return [.. counts.Select((count, at) => NameOf((first + at) * step, byYear))
            .Zip(counts, (name, count) => new Bar(name, count, linkTo?.Invoke(name)))];
    }

    /// <summary>How many there are at the highest line: 1, 2, 5, 10, 20, 50 …, the first that is enough.</summary>
    internal static long Ceiling(long most)
    {
        long ceiling = 1;
        for (int step = 0; ceiling < most && ceiling < long.MaxValue / 10; step++)
            ceiling = step % 3 == 1 ? ceiling / 2 * 5 : ceiling * 2;
        return ceiling;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (_columns.Length == 0)
            return;
        long ceiling = Ceiling(_columns.Max(column => column.Count));
        var html = new HtmlContentBuilder().Add($"""
            <figure class="chart months"><figcaption>{_title}</figcaption>
            <svg class="months-drawing" role="img" aria-labelledby="{_id}" width="100%" height="{Height}">
            <title id="{_id}">{_title}: {Summary()}</title>

            """);
        AddLines(html, ceiling);
        AddColumns(html, ceiling);
        html.Add($"</svg>\n");
        AddNumbers(html);
        html.Add($"</figure>\n").WriteTo(writer, encoder);
    }

    string Summary()
    {
        Bar most = _columns.MaxBy(column => column.Count);
        string span = _columns.Length == 1 ? _columns[0].Label : $"{_columns[0].Label} to {_columns[^1].Label}";
        string all = Markup.Count(_columns.Sum(column => column.Count));
        return $"{span}, {all} in all, most in {most.Label} ({Markup.Count(most.Count)})";
    }

    static void AddLines(HtmlContentBuilder html, long ceiling)
    {
        long[] lines = ceiling % 2 == 0 ? [0, ceiling / 2, ceiling] : [0, ceiling];
        foreach (long line in lines)
        {
            string y = Markup.Place(Floor - ((Floor - Top) * line / ceiling));
            html.Add($"""
                <line class="grid" x1="0" x2="{Wide}%" y1="{y}" y2="{y}"/><text class="tick end" x="100%" y="{y}"
                dy="4">{Markup.Count(line)}</text>

                """);
        }
    }

    void AddColumns(HtmlContentBuilder html, long ceiling)
    {
        double step = Wide / Math.Max(_columns.Length, 12); // a single column is not to be a wall
        int every = (_columns.Length + MostLabels - 1) / MostLabels;
        for (int at = 0; at < _columns.Length; at++)
        {
            Bar column = _columns[at];
            double height = (Floor - Top) * column.Count / ceiling;
            if (column.Count > 0)
            {
                html.Add($"""
                    <rect class="column" x="{Markup.Place((at + 0.1) * step)}%" width="{Markup.Place(step * 0.8)}%"
                    y="{Markup.Place(Floor - height)}" height="{Markup.Place(height)}"
                    ><title>{column.Label}: {Markup.Count(column.Count)}</title></rect>

                    """);
            }
            if (at % every == 0)
                html.Add($"<text class=\"tick\" x=\"{Markup.Place((at + 0.1) * step)}%\" y=\"{LabelLine}\">{column.Label}</text>\n");
        }
    }

    void AddNumbers(HtmlContentBuilder html)
    {
        html.Add($"""
            <details class="chart-numbers"><summary>In numbers</summary><table><caption class="hidden">{_title}</caption><tbody>

            """);
        foreach (Bar column in _columns.Where(column => column.Count > 0))
        {
            IHtmlContent label = column.Href is null
                ? Markup.Of($"{column.Label}")
                : Markup.Of($"<a href=\"{column.Href}\">{column.Label}</a>");
            html.Add($"<tr><th scope=\"row\">{label}</th><td>{Markup.Count(column.Count)}</td></tr>\n");
        }
        if (_undated > 0)
            html.Add($"<tr><th scope=\"row\">without a day</th><td>{Markup.Count(_undated)}</td></tr>\n");
        html.Add($"</tbody></table></details>\n");
    }

    /// <summary>Months since the year 0; null for what is no month.</summary>
    static int? NumberOf(string? month) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly first)
            ? (first.Year * 12) + first.Month - 1
            : null;

    static string NameOf(int month, bool asYear) => asYear
        ? (month / 12).ToString("0000", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{month / 12:0000}-{(month % 12) + 1:00}");
}
