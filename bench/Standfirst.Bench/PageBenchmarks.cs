using BenchmarkDotNet.Attributes;

namespace Standfirst.Bench;

/// <summary>One page of middle size, as BenchmarkDotNet cases.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    byte[] _page = [];

    [GlobalSetup]
    public void Load() => _page = File.ReadAllBytes(Path.Combine(Root(), "samples/pages/instagram-quotation.html"));

    [Benchmark(Baseline = true)]
    public void AngleSharp() => Ways.AngleSharp.Run(_page);

    [Benchmark]
    public void Parse() => Ways.Parse.Run(_page);

    [Benchmark]
    public void Read() => Ways.Read.Run(_page);

    // BenchmarkDotNet runs the cases from folders of its own below the repository.
    static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Standfirst.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Standfirst.slnx");
        return folder;
    }
}
