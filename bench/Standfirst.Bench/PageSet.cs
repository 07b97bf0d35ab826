using System.IO.Compression;
using System.Text.Json;

namespace Standfirst.Bench;

/// <summary>The pages that are timed, unpacked in memory.</summary>
static class PageSet
{
    /// <summary>The pages of a set of the corpora in the order of its list; those of all sets where the
    /// folder holds sets; or every page file of a folder.</summary>
    public static List<byte[]> Load(string folder)
    {
        if (File.Exists(ListOf(folder)))
            return [.. PagesOf(folder).Select(page => Unpack(page.File))];
        string[] sets = [.. Directory.GetDirectories(folder).Where(set => File.Exists(ListOf(set)))];
        var files = sets is [] ? FilesOf(folder) : MixOf(sets).Select(page => page.File);
        return [.. files.Select(Unpack)];
    }

    // Sets share pages. By their hashes they are mixed, and the same on every machine: any stretch of them is
    // a sample of all.
    static IEnumerable<(string File, string Hash)> MixOf(IEnumerable<string> sets) => sets
        .SelectMany(PagesOf)
        .OrderBy(page => page.Hash, StringComparer.Ordinal)
        .ThenBy(page => page.File, StringComparer.Ordinal)
        .DistinctBy(page => page.Hash);

    static IEnumerable<(string File, string Hash)> PagesOf(string set)
    {
        string corpora = Path.GetDirectoryName(Path.GetFullPath(set))!;
        foreach (string line in File.ReadLines(ListOf(set)))
        {
            using var page = JsonDocument.Parse(line);
            yield return (Path.Combine(corpora, Value("page")), Value("sha256"));

            string Value(string name) => page.RootElement.GetProperty(name).GetString()!;
        }
    }

    static string ListOf(string set) => Path.Combine(set, "truth.jsonl");

    static IEnumerable<string> FilesOf(string folder) => Directory
        .EnumerateFiles(folder, "*.html*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal);

    /// <summary>The bytes of a page file, unpacked where it is packed with gzip.</summary>
    public static byte[] Unpack(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        if (!file.EndsWith(".gz", StringComparison.Ordinal))
            return bytes;
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress))
            gzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
