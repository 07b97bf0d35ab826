using System.Text.Json;
using Standfirst.Tests.Collect.Warc;

namespace Standfirst.Tests.App.Batch;

/// <summary>A folder "pages" of invented pages and WARCs, and a batch "run" planned of it.</summary>
sealed class MadeBatch : IDisposable
{
    public Workbench Bench { get; } = new();

    /// <summary>Writes a WARC of pages, each record packed by itself.</summary>
    public byte[] Warc(string name, int first, int count, bool packed = true)
    {
        byte[] file = WarcMaking.Join([.. Enumerable.Range(first, count)
            .Select(WarcMaking.Page)
            .Select(record => packed ? WarcMaking.Gzip(record) : record)]);
        Bench.Write($"pages/{name}", file);
        return file;
    }

    public Workbench.Outcome Plan(params string[] options) =>
        Bench.Run(["batch", "plan", "@pages", "--out", "@run", "--base", "@", .. options]);

    public Workbench.Outcome RunShards(params string[] options) =>
        Bench.Run(["batch", "run", "@run", "--quiet", .. options]);

    public Workbench.Outcome Merge(string file) =>
        Bench.Run("batch", "merge", "@run", "--output", $"@{file}");

    /// <summary>Plans a list of made addresses.</summary>
    public void PlanList(int addresses, params string[] options)
    {
        var lines = Enumerable.Range(1, addresses).Select(number => $"https://harbour.example/{number}\n");
        Bench.Write("list.txt", string.Concat(lines));
        var outcome = Bench.Run(["batch", "plan", "@list.txt", "--out", "@run", "--base", "@", .. options]);
        Assert.Equal(0, outcome.Code);
    }

    /// <summary>The merged records as one text.</summary>
    public string Merged()
    {
        Workbench.Outcome outcome = Merge("merged.ndjson");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        return File.ReadAllText(Bench.PathOf("merged.ndjson"));
    }

    public JsonElement Status()
    {
        Workbench.Outcome outcome = Bench.Run("batch", "status", "@run", "--format", "json");
        Assert.Equal(0, outcome.Code);
        return JsonDocument.Parse(outcome.Output).RootElement;
    }

    public JsonElement Manifest() =>
        JsonDocument.Parse(File.ReadAllText(Bench.PathOf("run/manifest.json"))).RootElement;

    public string ShardFile(int number, string file) => Bench.PathOf($"run/shards/{number:00000}.{file}");

    public void Dispose() => Bench.Dispose();
}
