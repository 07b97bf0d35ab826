using System.IO.Compression;
using System.Text;

namespace Standfirst.Tests.Bench;

/// <summary>A folder of benchmarks with invented pages, for as long as a test runs.</summary>
sealed class MadeSets : IDisposable
{
    /// <summary>The page of every set.</summary>
    public const string Story = "<h1>The ferry is back</h1>"
        + "<article><p>It sailed at noon, after a week of storms had kept it in.</p>"
        + "<h2>Waiting</h2><p>Hundreds of islanders had waited on the pier since the early morning.</p></article>";

    public string Folder { get; } = Directory.CreateTempSubdirectory("standfirst-bench-").FullName;

    /// <summary>Writes a file.</summary>
    public string Write(string name, string content)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        byte[] bytes = Encoding.UTF8.GetBytes(content);
        if (!name.EndsWith(".gz", StringComparison.Ordinal))
        {
            File.WriteAllBytes(path, bytes);
            return path;
        }
        using var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        gzip.Write(bytes);
        return path;
    }

    /// <summary>Writes a set of one page.</summary>
    public void Add(string name, string kind, string line)
    {
        Write($"{name}/dataset.json", $$"""{ "kind": "{{kind}}" }""");
        Write($"{name}/truth.jsonl", line + "\n");
        Write($"{name}/pages/1.html.gz", Story);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
