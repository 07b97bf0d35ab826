using Standfirst.Articles;

namespace Standfirst.Formats.Lists;

/// <summary>An entry of a timeline out of its article.</summary>
sealed class TimelineRow(RowSource source, TimelineEntry entry) : SourceRow(source)
{
    public string Date => entry.Date;
    public string Content => entry.Evidence.Of(Article.Text).ToString();
    public IEnumerable<string> People => entry.People.Select(Source.NameOf).OfType<string>();
    public bool Said => entry.Said;
}

/// <summary>The timeline as a list.</summary>
static class TimelineRows
{
    public static ArticleList All { get; } = new RowList<TimelineRow>(
        source => source.Article.Timeline.Select(entry => new TimelineRow(source, entry)),
        RowJsonContext.Default.TimelineRow,
        [
            .. SourceRow.ColumnsOf<TimelineRow>(),
            ("date", row => row.Date),
            ("content", row => row.Content),
            ("people", row => string.Join("; ", row.People)),
            ("said", row => row.Said ? "true" : "false"),
        ],
        StoryLines.Of);
}
