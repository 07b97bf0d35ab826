using Standfirst.Bench.Tables;

namespace Standfirst.Tests.Bench.Tables;

public sealed class BenchmarkTablesTests : IDisposable
{
    const string Fundus = """
        { "id": "1", "page": "fundus/pages/1.html.gz", "title": "The ferry is back", "body": { "summary": [], "sections":
        [{ "headline": [], "paragraphs": ["It sailed at noon, after a week of storms had kept it in."] },
        { "headline": ["Waiting"], "paragraphs": ["Hundreds of islanders had waited on the pier since the early morning."] }] } }
        """;

    readonly MadeSets _sets = new();
    readonly StringWriter _log = new();

    public void Dispose() => _sets.Dispose();

    [Fact]
    public void What_is_read_right_and_how_fast_stands_under_the_machine_and_the_commit()
    {
        _sets.Add("fundus", "fundus", Fundus.ReplaceLineEndings(""));

        string tables = BenchmarkTables.Make(_sets.Folder, 1, _log);

        Assert.Matches(@"^\d{4}-\d\d-\d\d, commit ([0-9a-f]{12}|unknown)\. .+ cores, \d+ GiB; .+; \.NET 10", tables);
        Assert.Matches(@"AngleSharp \d+\.\d.*, SmartReader \d+\.\d.*\. Load when it began: ", tables);
        Assert.Contains("### Fundus' test pages: `fundus`, 1 pages", tables);
        Assert.Contains("| paragraphs F1 | 1 | 1.000 | ", tables);
        Assert.Contains("| title | 1 | 1.000 | ", tables);
        Assert.DoesNotContain("authors", tables);
        Assert.DoesNotContain("topics", tables);
        Assert.Matches(@"\| fundus \| 1 \| 0 \|( \d+\.\d\d \(\d+\.\d\d ×\) \|){4} \d+\.\d\d \(1\.00 ×\) \|", tables);
    }

    [Fact]
    public void A_benchmark_that_is_not_there_is_skipped_and_told()
    {
        Assert.Equal("", BenchmarkTables.Make(_sets.Folder, 1, _log));

        Assert.Equal(4, _log.ToString().Split("skipped").Length - 1);
        Assert.Contains("wcxb: skipped, ", _log.ToString());
    }
}
