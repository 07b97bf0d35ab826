using System.CommandLine;
using Standfirst.App.Batch;

namespace Standfirst.App.Commands;

/// <summary>`standfirst batch run DIR --shard N`: does some of the work.</summary>
sealed class BatchRunCommand : Command
{
    readonly Argument<string> _folder = BatchCommand.Folder();
    readonly ShardRunOptions _running = new();

    readonly Option<IReadOnlyList<(int First, int Last)>?> _shards = OptionValues.Valued(
        "--shard", "NUMBERS", OptionValues.Shards, "Which shards: 3, 1-40, 1-7,9; all when left out.");

    readonly Option<bool> _again = new("--again")
    {
        Description = "Does shards again that are done.",
    };

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public BatchRunCommand(StandardStreams streams)
        : base(
            "run",
            "Runs shards. It can be killed at any time and started again anywhere; what is done is not "
                + "done again.")
    {
        Add(_folder);
        Add(_shards);
        _running.AddTo(this);
        Add(_again);
        SetAction((parse, cancel) => Run(parse, streams, cancel));
    }

    async Task<int> Run(ParseResult parse, StandardStreams streams, CancellationToken cancel)
    {
        var folder = new BatchFolder(parse.GetRequiredValue(_folder));
        Manifest manifest = ShardRunOptions.Load(folder);
        Shard[] shards = ShardsOf(parse.GetValue(_shards), manifest);
        int done = 0;
        foreach (Shard shard in shards)
        {
            var run = new ShardRun(folder, manifest, shard, _running.SettingsOf(parse, parse.GetValue(_again)), streams);
            switch (await run.Run(cancel))
            {
                case ShardOutcome.Done:
                    done++;
                    break;
                case ShardOutcome.Stopped:
                    return ExitCode.Interrupted;
            }
        }
        return done == shards.Length ? ExitCode.AllRead : done > 0 ? ExitCode.SomeUnread : ExitCode.NoneRead;
    }

    static Shard[] ShardsOf(IReadOnlyList<(int First, int Last)>? ranges, Manifest manifest)
    {
        if (ranges?.FirstOrDefault(range => range.Last > manifest.Shards.Count) is { Last: > 0 and var beyond })
            throw new UsageException($"--shard: there is no shard {beyond}; there are {manifest.Shards.Count}");
        return [.. manifest.Shards.Where(shard => ranges?.Any(IsOf(shard)) ?? true)];
    }

    static Func<(int First, int Last), bool> IsOf(Shard shard) =>
        range => shard.Number >= range.First && shard.Number <= range.Last;
}
