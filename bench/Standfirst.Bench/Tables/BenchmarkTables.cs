using System.Globalization;
using System.Text;
using Standfirst.Bench.Quality;

namespace Standfirst.Bench.Tables;

/// <summary>The public benchmark: what Standfirst and its peers read right on annotated pages, and how fast.</summary>
static class BenchmarkTables
{
    // Spread over the set. A hundred pages keep the slowest of the tools under ten seconds a pass.
    const int MostTimed = 100;

    // All of them have just read the whole set once.
    const int WarmUp = 3;

    static readonly Tool[] Tools = [Tool.Standfirst, Tool.SmartReader];

    static readonly Contest.Way[] TimedWays =
    [
        Ways.Parse,
        Ways.Read,
        new("Standfirst, record with its story", page => NewsReader.Read(page)),
        new("SmartReader, article", page => Tool.ReadSmartly(page, null)),
        Ways.AngleSharp,
    ];

    /// <summary>Measures all benchmarks that are in a folder.</summary>
    /// <param name="corpora">The folder that their folders are in.</param>
    /// <param name="rounds">How often each page is timed.</param>
    /// <param name="log">What is told meanwhile: which set is read, which is missing.</param>
    /// <returns>The tables as Markdown; "" where no benchmark is there.</returns>
    /// <exception cref="InvalidDataException">A folder has another layout.</exception>
    public static string Make(string corpora, int rounds, TextWriter log)
    {
        string load = Machine.Load() ?? "unknown";
        var folders = BenchmarkFolder.FindIn(corpora);
        foreach (var missing in Benchmark.All.Where(benchmark => folders.All(folder => folder.Benchmark != benchmark)))
            log.WriteLine($"{missing.Kind}: skipped, {corpora} has no folder of {missing.Title}");
        if (folders is [])
            return "";
        var quality = new StringBuilder();
        var speed = new MarkdownTable(1, ["set", "pages", "KB a page", .. TimedWays.Select(way => way.Name)]);
        foreach (var folder in folders.OrderBy(folder => Benchmark.All.ToList().IndexOf(folder.Benchmark)))
        {
            log.WriteLine($"{folder.Name}: {folder.Pages.Count} pages");
            quality.AppendLine(Quality(folder));
            speed.Add([folder.Name, .. Speed(folder, rounds)]);
        }
        return $"""
            {DateTime.UtcNow:yyyy-MM-dd}, commit {Machine.Commit()}. {Machine.Describe()}.
            {Machine.Packages()}. Load when it began: {load}.

            {quality}### Speed

            CPU milliseconds a page, medians of {rounds} rounds in turn; in brackets, how many times as fast as AngleSharp.

            {speed}
            """;
    }

    static string Quality(BenchmarkFolder folder)
    {
        List<Score>[] scores = [.. Tools.Select(tool => folder.Benchmark.ScoresOf(AnswersOf(tool, folder)).ToList())];
        var table = new MarkdownTable(1, ["measure", "pages", .. Tools.Select(tool => tool.Name)]);
        // The same pages have a truth whoever answers; only that makes a row.
        foreach (var (row, score) in scores[0].Index())
            table.Add([score.Measure, Number(score.Pages), .. Tools.Zip(scores, (tool, of) => Cell(tool, of[row]))]);
        return $"### {folder.Benchmark.Title}: `{folder.Name}`, {Number(folder.Pages.Count)} pages\n\n{table}";
    }

    static AnsweredPage[] AnswersOf(Tool tool, BenchmarkFolder folder) =>
        [.. folder.Pages.Select(page => new AnsweredPage(page, tool.Read(folder.BytesOf(page), AddressOf(page))))];

    static IEnumerable<string> Speed(BenchmarkFolder folder, int rounds)
    {
        int count = Math.Min(MostTimed, folder.Pages.Count);
        var timed = Enumerable.Range(0, count).Select(number => folder.Pages[number * folder.Pages.Count / count]);
        byte[][] pages = [.. timed.Select(folder.BytesOf)];
        return
        [
            Number(count),
            Number((int)pages.Average(page => page.Length / 1e3)),
            .. Contest.Measure(pages, rounds, WarmUp, WarmUp, TimedWays).Select(timing => string.Create(
                CultureInfo.InvariantCulture, $"{timing.Seconds * 1000 / count:F2} ({timing.TimesYardstick:F2} ×)")),
        ];
    }

    // Some lists give names for addresses that are lost.
    static Uri? AddressOf(AnnotatedPage page) =>
        Uri.TryCreate(page.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    static string Cell(Tool tool, Score score) =>
        tool.Lacks.Contains(score.Measure) ? "–" : score.Value.ToString("F3", CultureInfo.InvariantCulture);
}
