using System.IO.Compression;

namespace Standfirst.Bench;

/// <summary>The pages that are timed, unpacked in memory.</summary>
static class PageSet
{
    /// <summary>The gzipped pages that a set of the corpora lists, in the order of the list; or every page file of a folder.</summary>
    public static List<byte[]> Load(string folder)
    {
        string truth = Path.Combine(folder, "truth.jsonl");
        if (!File.Exists(truth))
            return [.. Directory.EnumerateFiles(folder, "*.html*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Unpack)];
        string corpora = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        return [.. File.ReadLines(truth)
            .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("page").GetString()!)
            .Select(page => Unpack(Path.Combine(corpora, page)))];
    }

    static byte[] Unpack(string file)
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
