using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Standfirst.App.ReadingRoom.Words;

namespace Standfirst.App.ReadingRoom.Charts.Timelines;

/// <summary>Draws a timeline. The numbers are those of the list that stands beside it; each mark leads to its words.
/// voices.css gives it its looks.</summary>
/// <param name="title">What it shows, in a sentence.</param>
/// <param name="marks">What is on it.</param>
sealed class TimelineDrawing(string title, IReadOnlyList<TimelineMark> marks) : IHtmlContent
{
    /// <summary>The drawing's width in its own pixels; a screen that is wider enlarges it, a phone scrolls.</summary>
    public const double Width = 1000;

    // Half a label stands out of the line at both its ends.
    const double Margin = 32;

    // From one lane to the next; the points' lanes a little more than a point's width.
    const double PointStep = TimelineLayout.PointWidth + 2, BarStep = 24, BarHeight = 20;

    // From the line to the nearest point's middle, to its labels, and to the nearest bar.
    const double ToPoints = 22, ToLabels = 20, ToYears = 35, ToBars = 50;

    // Above the line where there are no points, and above the highest of them.
    const double NoPoints = 20, Room = 3;

    // What a tooltip shows at a glance.
    const int LongestWords = 160;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (marks.Count == 0)
            return;
        var layout = TimelineLayout.Of(marks, Margin, Width - Margin);
        double line = layout.PointLanes == 0
            ? NoPoints
            : ToPoints + ((layout.PointLanes - 1) * PointStep) + (TimelineLayout.PointWidth / 2) + Room;
        double height = line + ToBars + (layout.BarLanes * BarStep);
        var html = new HtmlContentBuilder().Add($"""
            <div class="time-frame" role="region" aria-label="Drawing of the timeline" tabindex="0">
            <svg class="time" viewBox="0 0 {Width} {Markup.Place(height)}" width="{Width}" height="{Markup.Place(height)}"
            role="group" aria-labelledby="time-title"><title id="time-title">{title}</title>

            """);
        AddTicks(html, layout, line, height);
        AddLine(html, layout.Axis, line);
        AddStems(html, layout, line);
        foreach (PlacedMark mark in layout.Marks)
            AddMark(html, mark, line);
        html.Add($"</svg>\n</div>\n").WriteTo(writer, encoder);
    }

    static void AddTicks(HtmlContentBuilder html, TimelineLayout layout, double line, double height)
    {
        foreach (AxisTick tick in layout.Ticks)
        {
            string x = Markup.Place(tick.Place);
            html.Add($"""
                <line class="time-grid" x1="{x}" x2="{x}" y1="0" y2="{Markup.Place(layout.BarLanes > 0 ? height : line + 8)}"/><text
                class="time-tick" x="{x}" y="{Markup.Place(line + ToLabels)}">{tick.Label}</text>

                """);
            if (tick.Year is { } year)
                html.Add($"<text class=\"time-tick time-year\" x=\"{x}\" y=\"{Markup.Place(line + ToYears)}\">{year}</text>\n");
        }
    }

    static void AddLine(HtmlContentBuilder html, TimeAxis axis, double line)
    {
        string y = Markup.Place(line);
        foreach (AxisPiece piece in axis.Pieces)
        {
            html.Add($"""
                <line class="{(piece.IsShortened ? "time-short" : "time-line")}" x1="{Markup.Place(piece.Left)}"
                x2="{Markup.Place(piece.Right)}" y1="{y}" y2="{y}"/>

                """);
            if (piece.IsShortened)
            {
                html.Add($"""
                    <text class="time-tick time-length" x="{Markup.Place((piece.Left + piece.Right) / 2)}" y="{y}"
                    dy="-5">{Length(piece.Days)}</text>

                    """);
            }
        }
    }

    static void AddStems(HtmlContentBuilder html, TimelineLayout layout, double line)
    {
        foreach (var foot in layout.Marks.Where(mark => mark.Mark.Stretch.IsExact).GroupBy(mark => mark.Foot))
        {
            string x = Markup.Place(foot.Key), top = Markup.Place(MiddleOf(foot.MinBy(mark => mark.Lane), line));
            html.Add($"<line class=\"time-stem\" x1=\"{x}\" x2=\"{x}\" y1=\"{top}\" y2=\"{Markup.Place(line)}\"/>\n");
        }
    }

    static void AddMark(HtmlContentBuilder html, PlacedMark placed, double line)
    {
        TimelineMark mark = placed.Mark;
        string when = $"{mark.Stretch.Words}{(mark.IsSaid ? ", as somebody is quoted" : "")}";
        // The words keep their own direction within the tooltip's.
        string told = $"{when}: \u2068{Shortened.Of(mark.Words, LongestWords)}\u2069";
        double middle = MiddleOf(placed, line);
        IHtmlContent shape = mark.Stretch.IsExact
            ? Markup.Of($"""
                <circle cx="{Markup.Place(placed.Middle)}" cy="{Markup.Place(middle)}" r="{(TimelineLayout.PointWidth / 2) - 1}"/>
                """)
            : Markup.Of($"""
                <rect x="{Markup.Place(placed.Left)}" y="{Markup.Place(middle - (BarHeight / 2))}"
                width="{Markup.Place(placed.Right - placed.Left)}" height="{BarHeight}" rx="4"/>
                """);
        double number = mark.Stretch.IsExact ? placed.Middle : placed.Left + (TimelineLayout.LeastBar / 2);
        html.Add($"""
            <a class="time-mark{(mark.IsSaid ? " is-said" : "")}" href="{mark.Href}"
            aria-label="{mark.Number}. {when}"><title>{told}</title>{shape}<text
            x="{Markup.Place(number)}" y="{Markup.Place(middle)}" dy="4">{mark.Number}</text></a>

            """);
    }

    static double MiddleOf(PlacedMark mark, double line) => mark.Mark.Stretch.IsExact
        ? line - ToPoints - (mark.Lane * PointStep)
        : line + ToBars + (mark.Lane * BarStep) + (BarHeight / 2);

    static string Length(int days) => days switch
    {
        >= 2 * 365 => Markup.Count((long)(days / 365.25), "year"),
        >= 2 * 31 => Markup.Count((long)(days / 30.44), "month"),
        _ => Markup.Count(days, "day"),
    };
}
