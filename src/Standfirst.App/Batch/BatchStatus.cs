using System.Text.Json.Serialization;

namespace Standfirst.App.Batch;

/// <summary>What has become of a shard so far.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ShardState>))]
enum ShardState
{
    /// <summary>Nobody has begun it.</summary>
    Waiting,

    /// <summary>Somebody is at it.</summary>
    Running,

    /// <summary>Somebody began it and was not heard of since.</summary>
    Stale,

    /// <summary>It could not be done the last time.</summary>
    Failed,

    /// <summary>It is done.</summary>
    Done,
}

/// <summary>A shard and what has become of it.</summary>
/// <param name="Shard">The shard.</param>
/// <param name="State">What has become of it.</param>
sealed record ShardStatus(Shard Shard, ShardState State)
{
    /// <summary>Its done mark; null where it is not done.</summary>
    public DoneMark? Done { get; init; }

    /// <summary>Its failed mark; null where it did not fail, or is done since.</summary>
    public FailedMark? Failed { get; init; }

    /// <summary>Its running mark; null where nobody is at it.</summary>
    public RunningMark? Running { get; init; }
}

/// <summary>Looks what has become of the shards of a batch.</summary>
static class BatchStatus
{
    /// <summary>All shards, in order.</summary>
    public static IReadOnlyList<ShardStatus> Of(BatchFolder folder, Manifest manifest, DateTimeOffset now)
    {
        // One look at the folder, where tens of thousands of shards would need as many times three.
        HashSet<string> files = folder.ShardFiles();
        return [.. manifest.Shards.Select(shard => Of(folder, shard, files, now))];
    }

    static ShardStatus Of(BatchFolder folder, Shard shard, HashSet<string> files, DateTimeOffset now)
    {
        if (Has(ShardFile.Done) && folder.FindDone(shard) is { } done)
            return new(shard, ShardState.Done) { Done = done };
        var failed = Has(ShardFile.Failed) ? folder.FindFailed(shard) : null;
        var running = Has(ShardFile.Running) ? folder.FindRunning(shard) : null;
        bool isAlive = running is not null && now - running.Heartbeat < Heartbeat.Patience;
        var state = isAlive ? ShardState.Running
            : failed is not null ? ShardState.Failed
            : running is not null ? ShardState.Stale
            : ShardState.Waiting;
        return new(shard, state) { Failed = failed, Running = running };

        bool Has(string file) => files.Contains(BatchFolder.NameOf(shard, file));
    }
}
