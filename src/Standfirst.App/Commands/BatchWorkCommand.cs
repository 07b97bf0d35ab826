using System.CommandLine;
using System.Net.Sockets;
using Npgsql;
using Standfirst.App.Archiving;
using Standfirst.App.Batch;

namespace Standfirst.App.Commands;

/// <summary>`standfirst batch work DIR --queue CONNECTION`: one of any number of workers.</summary>
sealed class BatchWorkCommand : Command
{
    // A worker that is dead is noticed in a minute; one whose machine stalls for some seconds keeps its
    // shard.
    static readonly TimeSpan UsualLease = TimeSpan.FromMinutes(1);

    // Once by bad luck, twice by more of it; what fails three times has a reason of its own.
    const int UsualAttempts = 3;

    readonly Argument<string> _folder = BatchCommand.Folder();
    readonly ShardRunOptions _running = new();

    readonly Option<string?> _queue = OptionValues.Valued(
        "--queue", "CONNECTION", OptionValues.Words,
        "The PostgreSQL that hands out the shards (\"Host=…;Database=…\" or postgres://…); "
            + "its table is made where it is missing.");

    readonly Option<TimeSpan?> _lease = OptionValues.Valued<TimeSpan?>(
        "--lease", "SECONDS", value => OptionValues.Lease(value),
        "How long after its last sign of life a worker loses its shard to another; 60 when left out.");

    readonly Option<int?> _attempts = OptionValues.Valued<int?>(
        "--attempts", "N", value => OptionValues.Attempts(value),
        "How often a shard is tried at most; 3 when left out.");

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public BatchWorkCommand(StandardStreams streams)
        : base(
            "work",
            "Leases shards from PostgreSQL and runs them until none is left. Start as many workers as "
                + "there are machines.")
    {
        Add(_folder);
        foreach (Option option in (Option[])[_queue, _lease, _attempts])
            Add(option);
        _running.AddTo(this);
        SetAction((parse, cancel) => Run(parse, streams, cancel));
    }

    async Task<int> Run(ParseResult parse, StandardStreams streams, CancellationToken cancel)
    {
        var folder = new BatchFolder(parse.GetRequiredValue(_folder));
        Manifest manifest = ShardRunOptions.Load(folder);
        string place = parse.GetValue(_queue) ?? throw new UsageException("which queue? (--queue CONNECTION)");
        try
        {
            var outage = new Outage(streams.Error, TimeProvider.System, cancel);
            await using var queue = await ShardQueue.Open(
                place, manifest, parse.GetValue(_lease) ?? UsualLease, parse.GetValue(_attempts) ?? UsualAttempts, outage,
                cancel);
            return await new WorkRun(folder, manifest, queue, _running.SettingsOf(parse), streams).Run(cancel);
        }
        catch (Exception error) when (error is NpgsqlException or SocketException)
        {
            throw new UsageException($"--queue: {error.Message}");
        }
    }
}
