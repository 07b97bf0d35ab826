using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Standfirst.App.Output;

namespace Standfirst.App.Batch;

/// <summary>The folder of a batch: its manifest, and what becomes of its shards. Every file in it is whole or
/// not there.</summary>
sealed class BatchFolder
{
    readonly string _path;

    /// <param name="path">Where it is, or is to be.</param>
    public BatchFolder(string path) => _path = Path.GetFullPath(path);

    /// <summary>Its full path.</summary>
    public string FullPath => _path;

    /// <summary>What goes to and comes from the scheduler Slurm.</summary>
    public string Slurm => Path.Combine(_path, "slurm");

    /// <summary>The addresses of pages that do not tell them: lines of file name, tab, URL.</summary>
    public string AddressList => Path.Combine(_path, "addresses.tsv");

    /// <summary>Whether a batch is planned here.</summary>
    public bool IsPlanned => File.Exists(ManifestFile);

    string ManifestFile => Path.Combine(_path, "manifest.json");

    string Shards => Path.Combine(_path, "shards");

    /// <summary>A file of a shard.</summary>
    public string PathOf(Shard shard, string file) => Path.Combine(Shards, NameOf(shard, file));

    /// <summary>The name of a shard's file, such as "00012.done.json".</summary>
    public static string NameOf(Shard shard, string file) =>
        string.Create(CultureInfo.InvariantCulture, $"{shard.Number:00000}.{file}");

    /// <summary>The names of all files that shards have left so far.</summary>
    public HashSet<string> ShardFiles() => Directory.Exists(Shards)
        ? [.. Directory.EnumerateFiles(Shards).Select(file => Path.GetFileName(file))]
        : [];

    /// <summary>Makes the folders.</summary>
    /// <exception cref="UsageException">They cannot be made.</exception>
    public void Create()
    {
        try
        {
            Directory.CreateDirectory(Shards);
            Directory.CreateDirectory(Slurm);
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            throw new UsageException($"{_path}: {FileTrouble.Reason(error)}");
        }
    }

    /// <summary>Keeps the plan.</summary>
    public void Save(Manifest manifest) => Write(ManifestFile, manifest, BatchJson.Indented.Manifest);

    /// <summary>The plan.</summary>
    /// <exception cref="UsageException">There is none that this program can read.</exception>
    public Manifest Load()
    {
        try
        {
            var manifest = Read(ManifestFile, BatchJson.Lines.Manifest)
                ?? throw new UsageException($"{_path}: no batch is planned here (standfirst batch plan INPUT… --out DIR)");
            if (manifest.Version != Manifest.KnownVersion)
                throw new UsageException($"{ManifestFile}: is of version {manifest.Version}; this program knows {Manifest.KnownVersion}");
            return manifest.IsWhole ? manifest : throw new UsageException($"{ManifestFile}: no manifest: a shard or a part of one is null");
        }
        catch (JsonException error)
        {
            throw new UsageException($"{ManifestFile}: no manifest: {error.Message}");
        }
    }

    /// <summary>The done mark of a shard, made for this plan of it; null where there is none.</summary>
    public DoneMark? FindDone(Shard shard) =>
        TryRead(shard, ShardFile.Done, BatchJson.Lines.DoneMark) is { } mark && mark.Plan == shard.Id ? mark : null;

    /// <summary>The failed mark of a shard, made for this plan of it; null where there is none.</summary>
    public FailedMark? FindFailed(Shard shard) =>
        TryRead(shard, ShardFile.Failed, BatchJson.Lines.FailedMark) is { } mark && mark.Plan == shard.Id ? mark : null;

    /// <summary>The running mark of a shard; null where there is none.</summary>
    public RunningMark? FindRunning(Shard shard) =>
        TryRead(shard, ShardFile.Running, BatchJson.Lines.RunningMark);

    /// <summary>Writes a mark that outlasts a power failure.</summary>
    public void Write<T>(Shard shard, string file, T mark, JsonTypeInfo<T> shape) =>
        Write(PathOf(shard, file), mark, shape);

    /// <summary>Removes a file of a shard, where it is there.</summary>
    public void Remove(Shard shard, string file) => File.Delete(PathOf(shard, file));

    static void Write<T>(string path, T value, JsonTypeInfo<T> shape)
    {
        using OutputFile file = OutputFile.Create(path, "batch");
        file.Stream.Write([.. JsonSerializer.SerializeToUtf8Bytes(value, shape), (byte)'\n']);
        file.CompleteDurably();
    }

    // A mark that makes no sense is as good as none: its shard is done again.
    T? TryRead<T>(Shard shard, string file, JsonTypeInfo<T> shape)
        where T : class
    {
        try
        {
            return Read(PathOf(shard, file), shape);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static T? Read<T>(string path, JsonTypeInfo<T> shape)
        where T : class
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            return JsonSerializer.Deserialize(file, shape);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}

/// <summary>The files of a shard, behind its number.</summary>
static class ShardFile
{
    /// <summary>The records, one a line.</summary>
    public const string Records = "ndjson.gz";

    /// <summary>Where each record came from, one a line.</summary>
    public const string Origins = "origins.ndjson.gz";

    /// <summary>What could not be read, one a line; not there where all could.</summary>
    public const string Errors = "errors.ndjson";

    /// <summary>A <see cref="DoneMark"/>.</summary>
    public const string Done = "done.json";

    /// <summary>A <see cref="FailedMark"/>.</summary>
    public const string Failed = "failed.json";

    /// <summary>A <see cref="RunningMark"/>.</summary>
    public const string Running = "running.json";
}
