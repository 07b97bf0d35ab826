using System.IO.Compression;
using Standfirst.App.Output;

namespace Standfirst.App.Batch;

/// <summary>Looks whether what a shard has left is whole and fits the plan.</summary>
static class ShardCheck
{
    /// <summary>Looks.</summary>
    /// <returns>What is wrong, in words for the user; null where nothing is.</returns>
    public static string? Run(BatchFolder folder, Manifest manifest, ShardStatus status)
    {
        if (status.Done is not { } done)
        {
            return File.Exists(folder.PathOf(status.Shard, ShardFile.Done))
                ? "was done for other inputs or options than are planned now"
                : $"is not done ({status.State.ToString().ToLowerInvariant()})";
        }
        if (done.Program != manifest.Program)
            return $"was done by version {done.Program}, and {manifest.Program} is planned";
        return Check(folder.PathOf(status.Shard, ShardFile.Records), done.Records)
            ?? Check(folder.PathOf(status.Shard, ShardFile.Origins), done.Origins);
    }

    /// <summary>Opens the records or origins of a shard, unpacked.</summary>
    public static GZipStream Open(string path) => new(File.OpenRead(path), CompressionMode.Decompress);

    static string? Check(string path, PackedFacts facts)
    {
        string name = Path.GetFileName(path);
        if (!File.Exists(path))
            return $"{name} is not there";
        using FileStream file = File.OpenRead(path);
        return file.Length == facts.Bytes && FileSplit.HashOf(file, 0, file.Length) == facts.Sha256
            ? null
            : $"{name} does not have the SHA-256 that its done mark tells";
    }
}
