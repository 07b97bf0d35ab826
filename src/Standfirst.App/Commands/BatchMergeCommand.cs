using System.CommandLine;
using Standfirst.App.Batch;
using Standfirst.App.Output;
using Standfirst.Archive;

namespace Standfirst.App.Commands;

/// <summary>`standfirst batch merge DIR`: puts the shards together, into an archive or a file.</summary>
sealed class BatchMergeCommand : Command
{
    readonly Argument<string> _folder = BatchCommand.Folder();
    readonly ArchivePlace _archive = new();

    readonly Option<string?> _output = OptionValues.Valued(
        "--output", "FILE", OptionValues.Words,
        "A file for the records instead of an archive: .ndjson, .ndjson.gz or, where libzstd is, .ndjson.zst.");

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public BatchMergeCommand(StandardStreams streams)
        : base("merge", "Checks all shards and puts their records together, in the order of the inputs.")
    {
        Add(_folder);
        _archive.AddTo(this);
        Add(_output);
        SetAction((parse, cancel) => Run(parse, streams, cancel));
    }

    async Task<int> Run(ParseResult parse, StandardStreams streams, CancellationToken cancel)
    {
        var folder = new BatchFolder(parse.GetRequiredValue(_folder));
        Manifest manifest = folder.Load();
        string? path = parse.GetValue(_output);
        if (path is not null && _archive.IsNamed(parse))
            throw new UsageException("--archive and --output cannot go together");
        if (IsRejected(folder, manifest, streams))
            return ExitCode.SomeUnread;
        try
        {
            if (path is not null)
                MergeToFile.Run(folder, manifest, path, cancel);
            else
                await Load(parse, folder, manifest, streams, cancel);
            return ExitCode.AllRead;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
    }

    // All are told that do not fit: who has to do one again wants to know of the others.
    static bool IsRejected(BatchFolder folder, Manifest manifest, StandardStreams streams)
    {
        int rejected = 0;
        foreach (ShardStatus status in BatchStatus.Of(folder, manifest, TimeProvider.System.GetUtcNow()))
        {
            if (ShardCheck.Run(folder, manifest, status) is not { } trouble)
                continue;
            streams.Error.WriteLine(OneLine.Of($"standfirst: shard {status.Shard.Number} {trouble}"));
            rejected++;
        }
        if (rejected > 0)
        {
            int all = manifest.Shards.Count;
            streams.Error.WriteLine($"standfirst: nothing was merged: {rejected} of {all} shards do not fit");
        }
        return rejected > 0;
    }

    async Task Load(
        ParseResult parse, BatchFolder folder, Manifest manifest, StandardStreams streams, CancellationToken cancel)
    {
        await using ArticleArchive archive = await _archive.OpenToFill(parse, streams.Error, cancel);
        var merge = new MergeToArchive(folder, manifest, archive);
        await merge.Run(cancel);
        string known = merge.Known > 0 ? $", {merge.Known} were there already" : "";
        streams.Error.WriteLine($"standfirst: {merge.Loaded} records loaded{known}");
    }
}
