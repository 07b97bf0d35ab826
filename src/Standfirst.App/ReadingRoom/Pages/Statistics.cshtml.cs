using Microsoft.AspNetCore.OutputCaching;
using Standfirst.App.Archiving;
using Standfirst.App.ReadingRoom.Caching;
using Standfirst.App.ReadingRoom.Charts;
using Standfirst.App.ReadingRoom.Words;
using Standfirst.Archive;
using Standfirst.Archive.Statistics;

namespace Standfirst.App.ReadingRoom.Pages;

/// <summary>What the archive holds, in numbers.</summary>
[OutputCache(PolicyName = StatePolicy.Name)]
sealed class StatisticsModel(ArticleArchive archive) : RoomPage(archive)
{
    // As many bars as are looked at; the list of sections is longer.
    const int MostBars = 12;

    /// <summary>The numbers.</summary>
    public ArchiveStatistics Counted { get; private set; } = null!;

    public async Task OnGet() => Counted = await Archive.Statistics(Cancel);

    /// <summary>The numbers that stand by themselves.</summary>
    public IEnumerable<(string Words, string Number)> Numbers =>
    [
        ("articles", Markup.Count(Counted.Articles)),
        ("versions of them", Markup.Count(Counted.Versions)),
        ("sites", Markup.Count(Counted.Sites)),
        ("quotations", Markup.Count(Counted.Quotations.Sum(row => row.Count))),
        ("stories told more than once", Markup.Count(Counted.CopiedStories)),
        ("pages that tell them", Markup.Count(Counted.Copies)),
        ("pages kept as they came", Markup.Count(Counted.Originals)),
        ("on the disk", Size(Counted.DatabaseBytes)),
    ];

    /// <summary>Articles by month.</summary>
    public ColumnChart Months => new(
        "Articles by month of publication",
        "months",
        Counted.Months.Select(row => (row.Value, row.Count)),
        month => Paths.Search($"date:{month}"));

    /// <summary>What there is most of, chart by chart; those without a bar are left out.</summary>
    public IEnumerable<BarChart> Charts => new (string Title, IEnumerable<Bar> Bars)[]
    {
        ("Articles by site", Bars(Counted.TopSites, "site")),
        ("Articles by section", Bars(Counted.Sections, "section")),
        ("Articles by language", Bars(Counted.Languages, "lang", Languages.NameOf)),
        ("Articles by kind of page", Bars(Counted.Kinds, "kind", RecordNames.InWords)),
        ("Quotations by kind", Counted.Quotations.Select(row => new Bar($"{RecordNames.InWords(row.Kind)}, {Markup.Count(row.Named)} with a speaker", row.Count))),
        ("Posts and players by platform", Counted.Embeds.Select(row => new Bar(row.Value ?? "unknown", row.Count))),
    }.Where(chart => chart.Bars.Any()).Select(chart => new BarChart(chart.Title, [.. chart.Bars.Take(MostBars)]));

    static IEnumerable<Bar> Bars(IEnumerable<StatisticCount> rows, string name, Func<string, string>? show = null) => rows.Select(row =>
        row.Value is not { } value
            ? new Bar("not told", row.Count)
            : new Bar(show?.Invoke(value) ?? row.Shown ?? value, row.Count, Paths.Search(SearchWords.Operator(name, value))));

    /// <summary>"1.5 MB".</summary>
    static string Size(long bytes)
    {
        string[] units = ["bytes", "kB", "MB", "GB", "TB"];
        double size = bytes;
        int unit = 0;
        for (; size >= 1000 && unit < units.Length - 1; unit++)
            size /= 1000;
        return FormattableString.Invariant($"{size:0.#} {units[unit]}");
    }
}
