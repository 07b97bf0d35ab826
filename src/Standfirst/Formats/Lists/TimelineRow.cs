using Standfirst.Articles;

namespace Standfirst.Formats.Lists;

/// <summary>An entry of a timeline out of its article.</summary>
sealed class TimelineRow(Article article, TimelineEntry entry, string? input) : SourceRow(article, input)
{
    public string Date => entry.Date;
    public string Content => entry.Evidence.Of(Article.Text).ToString();
    public IEnumerable<string> People => entry.People.Select(NameOf).OfType<string>();
    public bool Said => entry.Said;
}

/// <summary>The timeline as a list.</summary>
static class TimelineRows
{
    public static ArticleList All { get; } = new RowList<TimelineRow>(
        (article, input) => article.Timeline.Select(entry => new TimelineRow(article, entry, input)),
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
