using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Standfirst.App.Inputs;
using Standfirst.App.Output;

namespace Standfirst.App.Batch;

/// <summary>Splits inputs into shards of about one size, in their order, and keeps the plan.</summary>
/// <param name="intake">What is to be read, and how.</param>
/// <param name="folder">Where the plan is kept.</param>
/// <param name="streams">Where it speaks.</param>
sealed class Planner(IntakeSettings intake, BatchFolder folder, StandardStreams streams)
{
    /// <summary>How much a shard weighs where nothing else is asked for: minutes of work, and as much as a
    /// WARC usually has.</summary>
    public const long UsualShardSize = 1L << 30;

    int _troubles;

    /// <summary>How much a shard weighs.</summary>
    public long ShardSize { get; init; } = UsualShardSize;

    /// <summary>The folder that names start at; null for the one that all inputs lie in.</summary>
    public string? Base { get; init; }

    /// <summary>Plans.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">It cannot be planned.</exception>
    public int Plan(CancellationToken cancel)
    {
        RefuseWhatCannotBeReadTwice();
        string start = BaseOf();
        FileSplit[] files = [.. InputWalk.Find(intake.Inputs)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(intake.Jobs).WithCancellation(cancel)
            .Select(input => Split(input, start))];
        (ShardPart Part, long Weight)[] parts = [.. files.SelectMany(file => file.Parts)];
        if (parts.Length == 0)
            throw new UsageException("there is nothing to read");

        folder.Create();
        RecordOptions options = RecordOptions.Of(intake) with { Addresses = KeepAddresses() };
        var manifest = new Manifest
        {
            Program = ProgramVersion.Exact,
            Base = Path.GetRelativePath(folder.FullPath, start),
            ShardSize = ShardSize,
            Options = options,
            Shards = [.. Pack(parts).Select((some, index) => Number(index + 1, some, options))],
        };
        folder.Save(manifest);
        if (!intake.Quiet)
        {
            int count = files.Count(file => file.Parts.Count > 0);
            double megabytes = parts.Sum(part => part.Weight) / 1e6;
            Say(string.Create(
                CultureInfo.InvariantCulture, $"{manifest.Shards.Count} shards of {count} files, {megabytes:0.0} MB"));
        }
        return _troubles > 0 ? ExitCode.SomeUnread : ExitCode.AllRead;
    }

    void RefuseWhatCannotBeReadTwice()
    {
        if (intake.Inputs.Contains("-"))
            throw new UsageException("standard input is no input of a batch: it could not be read twice");
        if (intake.Inputs.FirstOrDefault(name => WebAddress.TryParse(name) is not null) is { } address)
            throw new UsageException($"'{address}' is no input of a batch: a list of addresses, in a file, is");
    }

    // Where the inputs lie in the folder that the command runs in, that is it, as it is for `read`.
    string BaseOf()
    {
        if (Base is not null)
            return Path.GetFullPath(Base);
        string here = Directory.GetCurrentDirectory();
        return intake.Inputs.Select(Path.GetFullPath).Aggregate(here, CommonFolder);
    }

    static string CommonFolder(string folder, string path)
    {
        while (!IsIn(folder, path) && Path.GetDirectoryName(folder) is { } above)
            folder = above;
        return folder;
    }

    static bool IsIn(string folder, string path) =>
        path.StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal);

    FileSplit Split(Input input, string start)
    {
        try
        {
            return input switch
            {
                Input.File file => Split(file, start),
                Input.Barren barren => Trouble(barren.Name, barren.Reason),
                _ => throw new InvalidOperationException($"an input of a new kind: {input}"),
            };
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            return Trouble(input.Name, FileTrouble.Reason(error));
        }
    }

    FileSplit Split(Input.File file, string start)
    {
        string path = Path.GetRelativePath(start, Path.GetFullPath(file.Path));
        string name = path.Replace(Path.DirectorySeparatorChar, '/');
        FileSplit split = FileSplit.Of(file, name, ShardSize);
        if (split.Note is { } note)
            Say($"{file.Name}: {note}");
        return split;
    }

    FileSplit Trouble(string name, string reason)
    {
        Interlocked.Increment(ref _troubles);
        Say($"{name}: {reason}");
        return new([]);
    }

    // The list goes with the batch, so that a change of it later changes nothing.
    string? KeepAddresses()
    {
        if (intake.AddressList is not { } path)
        {
            File.Delete(folder.AddressList);
            return null;
        }
        var addresses = AddressBook.Read(path, out byte[] list);
        foreach (string problem in addresses.Problems)
        {
            _troubles++;
            Say(problem);
        }
        OutputException.Told(() => File.WriteAllBytes(folder.AddressList, list));
        return Convert.ToHexStringLower(SHA256.HashData(list));
    }

    IEnumerable<List<(ShardPart Part, long Weight)>> Pack((ShardPart Part, long Weight)[] parts)
    {
        List<(ShardPart Part, long Weight)> shard = [];
        long weight = 0;
        foreach (var part in parts)
        {
            if (shard.Count > 0 && weight + part.Weight > ShardSize)
            {
                yield return shard;
                (shard, weight) = ([], 0);
            }
            shard.Add(part);
            weight += part.Weight;
        }
        yield return shard;
    }

    static Shard Number(int number, List<(ShardPart Part, long Weight)> parts, RecordOptions options)
    {
        var shard = new Shard(0, parts.Sum(part => part.Weight), "", [.. parts.Select(part => part.Part)]);
        byte[] content = [
            .. JsonSerializer.SerializeToUtf8Bytes(shard, BatchJson.Lines.Shard),
            .. JsonSerializer.SerializeToUtf8Bytes(options, BatchJson.Lines.RecordOptions)];
        return shard with { Number = number, Id = Convert.ToHexStringLower(SHA256.HashData(content)) };
    }

    void Say(string line)
    {
        lock (streams)
            streams.Error.WriteLine(OneLine.Of($"standfirst: {line}"));
    }
}
