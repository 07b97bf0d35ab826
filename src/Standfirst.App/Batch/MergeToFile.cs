using System.IO.Compression;
using Standfirst.App.Output;

namespace Standfirst.App.Batch;

/// <summary>Puts the records of all shards into one file, in the order of the plan.</summary>
static class MergeToFile
{
    /// <summary>Writes the file; how it is packed, its name tells.</summary>
    /// <exception cref="UsageException">There can be no such file.</exception>
    public static void Run(BatchFolder folder, Manifest manifest, string path, CancellationToken cancel)
    {
        using OutputFile file = OutputFile.Create(path);
        IEnumerable<string> shards = manifest.Shards
            .Select(shard => folder.PathOf(shard, ShardFile.Records))
            .TakeWhile(_ => !cancel.IsCancellationRequested);
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            // Several gzip members in a row are legal gzip: nothing needs to be packed again.
            foreach (string shard in shards)
                CopyPacked(shard, file.Stream);
        }
        else if (path.EndsWith(".zst", StringComparison.OrdinalIgnoreCase))
        {
            using var packed = new ZstdStream(file.Stream);
            CopyUnpacked(shards, packed);
            packed.Complete();
        }
        else
        {
            CopyUnpacked(shards, file.Stream);
        }
        cancel.ThrowIfCancellationRequested();
        file.CompleteDurably();
    }

    static void CopyPacked(string shard, Stream output)
    {
        using FileStream packed = File.OpenRead(shard);
        packed.CopyTo(output);
    }

    static void CopyUnpacked(IEnumerable<string> shards, Stream output)
    {
        foreach (string shard in shards)
        {
            using GZipStream records = ShardCheck.Open(shard);
            records.CopyTo(output);
        }
    }
}
