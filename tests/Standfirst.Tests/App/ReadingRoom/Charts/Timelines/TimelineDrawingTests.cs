using AngleSharp.Dom;
using Standfirst.App.ReadingRoom.Charts.Timelines;
using Standfirst.App.ReadingRoom.Days;

namespace Standfirst.Tests.App.ReadingRoom.Charts.Timelines;

public class TimelineDrawingTests
{
    [Fact]
    public void Each_mark_leads_to_its_words_and_says_what_it_is()
    {
        IElement drawing = Drawn(
            new(1, CalendarStretch.Of("2024-05-01")!, false, "The ferry stopped.", "/article/1?words=0-18#span"),
            new(2, CalendarStretch.Of("2024")!, true, "It was a bad year.", "/article/1?words=20-38#span"));
        IElement[] marks = [.. drawing.QuerySelectorAll("a.time-mark")];
        Assert.Equal(["/article/1?words=0-18#span", "/article/1?words=20-38#span"], marks.Select(mark => mark.GetAttribute("href")));
        Assert.Equal(["1. 1 May 2024", "2. 2024, as somebody is quoted"], marks.Select(mark => mark.GetAttribute("aria-label")));
        Assert.Equal("2024, as somebody is quoted: \u2068It was a bad year.\u2069", marks[1].QuerySelector("title")!.TextContent);
    }

    [Fact]
    public void A_day_is_round_and_a_vague_time_is_not_and_what_is_quoted_looks_different()
    {
        IElement drawing = Drawn(
            new(1, CalendarStretch.Of("2024-05-01")!, false, "", ""), new(2, CalendarStretch.Of("2024-05")!, true, "", ""));
        Assert.NotNull(drawing.QuerySelector("a.time-mark:not(.is-said) circle"));
        Assert.NotNull(drawing.QuerySelector("a.time-mark.is-said rect"));
    }

    [Fact]
    public void Words_are_words_however_long_and_strange()
    {
        string words = $"</title><script>alert(1)</script>\u202E{new string('x', 1_000_000)}";
        IElement drawing = Drawn(new TimelineMark(1, CalendarStretch.Of("2024")!, false, words, "javascript:\"'"));
        Assert.Empty(drawing.QuerySelectorAll("script, [style], [onload]"));
        Assert.True(drawing.OuterHtml.Length < 5000);
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing() => Assert.Equal("", Drawn().InnerHtml);

    static IElement Drawn(params TimelineMark[] marks) => BarChartTests.Drawn(new TimelineDrawing("Timeline", marks));
}
