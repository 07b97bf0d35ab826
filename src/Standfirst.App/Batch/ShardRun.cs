using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Standfirst.App.Archiving;
using Standfirst.App.Inputs;
using Standfirst.App.Output;
using Standfirst.App.Progress;
using Standfirst.App.Reading;
using Standfirst.Articles;

namespace Standfirst.App.Batch;

/// <summary>How shards are run.</summary>
sealed record ShardRunSettings
{
    /// <summary>How many pages are read at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>Where the inputs are now; null for where they were planned.</summary>
    public string? Base { get; init; }

    /// <summary>Whether what is done is done again.</summary>
    public bool Again { get; init; }

    /// <summary>Whether progress is left out.</summary>
    public bool Quiet { get; init; }
}

/// <summary>What became of running a shard.</summary>
enum ShardOutcome
{
    /// <summary>It is done, now or before.</summary>
    Done,

    /// <summary>It could not be done; its failed mark tells why.</summary>
    Failed,

    /// <summary>The run was stopped.</summary>
    Stopped,
}

/// <summary>One run of one shard. Its files appear one by one, each whole, the done mark last.</summary>
/// <param name="folder">The batch.</param>
/// <param name="manifest">Its plan.</param>
/// <param name="shard">The shard.</param>
/// <param name="settings">How it is run.</param>
/// <param name="streams">Where it speaks.</param>
sealed class ShardRun(
    BatchFolder folder, Manifest manifest, Shard shard, ShardRunSettings settings, StandardStreams streams)
{
    // A run that was killed leaves unfinished files behind; those of one that may still live are younger.
    static readonly TimeSpan AgeOfLeftovers = TimeSpan.FromHours(1);

    readonly TimeProvider _clock = TimeProvider.System;
    readonly SortedDictionary<string, int> _skipped = new(StringComparer.Ordinal);
    readonly List<UnreadInput> _unread = [];
    long _started;

    /// <summary>Runs it.</summary>
    public async Task<ShardOutcome> Run(CancellationToken cancel)
    {
        bool isDone = folder.FindDone(shard) is not null && File.Exists(folder.PathOf(shard, ShardFile.Records));
        if (isDone && !settings.Again)
            return ShardOutcome.Done;

        _started = _clock.GetTimestamp();
        try
        {
            RemoveLeftovers();
            using var heart = new Heartbeat(folder, shard);
            string start = Path.GetFullPath(settings.Base ?? manifest.Base, folder.FullPath);
            var inputs = new ShardInputs(shard, start, manifest.Options.MaxBytes);
            return (CheckAddresses() ?? inputs.Check(cancel)) is { } trouble ? Fail(trouble) : await Read(inputs, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ShardOutcome.Stopped;
        }
        catch (Exception error) when (FileTrouble.Is(error) || error is UsageException)
        {
            return Fail(FileTrouble.Reason(error));
        }
        catch (Exception error) when (IsNoted(error))
        {
            throw;
        }
    }

    async Task<ShardOutcome> Read(ShardInputs inputs, CancellationToken cancel)
    {
        using var records = new PackedFile(OutputFile.Create(folder.PathOf(shard, ShardFile.Records), "batch"));
        using var origins = new PackedFile(OutputFile.Create(folder.PathOf(shard, ShardFile.Origins), "batch"));
        var outcome = ShardOutcome.Stopped;
        var run = new PagesRun<(ReadOnlyMemory<byte> Record, PageOrigin Origin)>(IntakeOf(), streams, Make)
        {
            Leads = inputs.Leads(),
            Aside = Note,
        };
        await run.Run(Write, Finish, cancel);
        return outcome;

        ValueTask Write(PageOutcome<(ReadOnlyMemory<byte> Record, PageOrigin Origin)>.Read page, int place)
        {
            records.Stream.Write(page.Made.Record.Span);
            origins.Stream.Write(Line(page.Made.Origin, BatchJson.Lines.PageOrigin));
            return ValueTask.CompletedTask;
        }

        ValueTask Finish(Tally tally, bool isStopped)
        {
            if (isStopped)
                return ValueTask.CompletedTask;
            Complete(tally, records.Complete(), origins.Complete());
            outcome = ShardOutcome.Done;
            return ValueTask.CompletedTask;
        }
    }

    string? CheckAddresses()
    {
        if (manifest.Options.Addresses is not { } planned)
            return null;
        using FileStream list = File.OpenRead(folder.AddressList);
        return FileSplit.HashOf(list, 0, list.Length) == planned ? null : "addresses.tsv is not the list that was planned";
    }

    IntakeSettings IntakeOf() => new()
    {
        Inputs = [.. shard.Parts.Select(part => part.Input)],
        AddressList = manifest.Options.Addresses is null ? null : folder.AddressList,
        Jobs = settings.Jobs,
        Options = manifest.Options.ToReading(),
        Fetching = manifest.Options.ToFetching(),
        Quiet = settings.Quiet,
    };

    // How long a page took is no part of what it says, and would tell one run from another.
    static (ReadOnlyMemory<byte> Record, PageOrigin Origin) Make(
        Article article, Input input, ReadOnlySpan<byte> page)
    {
        Article timeless = article with { Page = article.Page with { Milliseconds = 0 } };
        return (RecordFormat.Ndjson.Write(timeless, input.Name), PageOrigin.Of(input));
    }

    void Note(PageOutcome<(ReadOnlyMemory<byte> Record, PageOrigin Origin)> outcome)
    {
        switch (outcome)
        {
            case PageOutcome<(ReadOnlyMemory<byte> Record, PageOrigin Origin)>.Unread unread:
                _unread.Add(new(unread.Name, unread.Reason));
                break;
            case PageOutcome<(ReadOnlyMemory<byte> Record, PageOrigin Origin)>.Told told:
                foreach (var (kind, count) in told.Counts)
                    _skipped[kind] = _skipped.GetValueOrDefault(kind) + count;
                break;
        }
    }

    void Complete(Tally tally, PackedFacts records, PackedFacts origins)
    {
        WriteErrors();
        var mark = new DoneMark
        {
            Plan = shard.Id,
            Program = ProgramVersion.Exact,
            Host = Environment.MachineName,
            Seconds = Math.Round(_clock.GetElapsedTime(_started).TotalSeconds, 3),
            Pages = tally.Read,
            Unread = tally.Unread,
            Skipped = _skipped,
            Records = records,
            Origins = origins,
        };
        folder.Write(shard, ShardFile.Done, mark, BatchJson.Indented.DoneMark);
        folder.Remove(shard, ShardFile.Failed);
    }

    void WriteErrors()
    {
        if (_unread.Count == 0)
        {
            folder.Remove(shard, ShardFile.Errors);
            return;
        }
        using OutputFile file = OutputFile.Create(folder.PathOf(shard, ShardFile.Errors), "batch");
        foreach (UnreadInput unread in _unread)
            file.Stream.Write(Line(unread, BatchJson.Lines.UnreadInput));
        file.CompleteDurably();
    }

    ShardOutcome Fail(string reason)
    {
        int before = folder.FindFailed(shard)?.Attempts ?? 0;
        var mark = new FailedMark(shard.Id, reason, before + 1, Environment.MachineName);
        folder.Write(shard, ShardFile.Failed, mark, BatchJson.Indented.FailedMark);
        streams.Error.WriteLine(OneLine.Of($"standfirst: shard {shard.Number}: {reason}"));
        return ShardOutcome.Failed;
    }

    // A bug goes its way and ends the process; those who look at the batch shall see why.
    bool IsNoted(Exception error)
    {
        Fail($"{error.GetType().Name}: {error.Message}");
        return false;
    }

    void RemoveLeftovers()
    {
        string shards = Path.GetDirectoryName(folder.PathOf(shard, ShardFile.Done))!;
        DateTime old = _clock.GetUtcNow().UtcDateTime - AgeOfLeftovers;
        foreach (string file in Directory.EnumerateFiles(shards, BatchFolder.NameOf(shard, "*.part")))
        {
            if (File.GetLastWriteTimeUtc(file) < old)
                File.Delete(file);
        }
    }

    static byte[] Line<T>(T value, JsonTypeInfo<T> shape) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(value, shape), (byte)'\n'];
}
