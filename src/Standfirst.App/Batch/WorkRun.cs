using Npgsql;

namespace Standfirst.App.Batch;

/// <summary>One worker of many: leases shards and runs them until none is left.</summary>
/// <param name="folder">The batch.</param>
/// <param name="manifest">Its plan.</param>
/// <param name="queue">Hands the shards out.</param>
/// <param name="settings">How they are run.</param>
/// <param name="streams">Where it speaks.</param>
sealed class WorkRun(
    BatchFolder folder, Manifest manifest, ShardQueue queue, ShardRunSettings settings, StandardStreams streams)
{
    // Others may die: their shards come back when the lease ends.
    static readonly TimeSpan PauseBetweenLooks = TimeSpan.FromSeconds(1);

    // A renewal or two may be lost on the way.
    readonly TimeSpan _renewal = queue.Lease / 4;

    int _done, _failed;

    /// <summary>Works.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> Run(CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                if (await queue.Next(cancel) is { } shard)
                    await Work(manifest.Shards[shard - 1], cancel);
                else if (await queue.IsOpen(cancel))
                    await Task.Delay(PauseBetweenLooks, cancel);
                else
                    break;
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        streams.Error.WriteLine($"standfirst: this worker did {_done} shards, {_failed} failed");
        int givenUp = await queue.CountLeft(CancellationToken.None);
        if (givenUp == 0)
            return ExitCode.AllRead;
        streams.Error.WriteLine($"standfirst: {givenUp} shards of the batch were tried as often as may be and given up");
        return ExitCode.SomeUnread;
    }

    async Task Work(Shard shard, CancellationToken cancel)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Task renewing = Renew(shard, lost, over.Token);
        ShardOutcome outcome = await new ShardRun(folder, manifest, shard, settings, streams).Run(lost.Token);
        await over.CancelAsync();
        await renewing;
        switch (outcome)
        {
            case ShardOutcome.Done:
                _done++;
                await queue.Done(shard.Number, CancellationToken.None);
                break;
            case ShardOutcome.Failed:
                _failed++;
                await queue.Failed(shard.Number, folder.FindFailed(shard)?.Reason ?? "", CancellationToken.None);
                break;
            case ShardOutcome.Stopped:
                await queue.Return(shard.Number, CancellationToken.None);
                break;
        }
    }

    async Task Renew(Shard shard, CancellationTokenSource lost, CancellationToken over)
    {
        try
        {
            while (true)
            {
                await Task.Delay(_renewal, over);
                if (await IsRenewed(shard, over))
                    continue;
                streams.Error.WriteLine($"standfirst: shard {shard.Number}: the lease was lost");
                await lost.CancelAsync();
                return;
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
        }
    }

    // A server that does not answer takes no lease away: what two did, they did the same.
    async Task<bool> IsRenewed(Shard shard, CancellationToken over)
    {
        try
        {
            return await queue.Renew(shard.Number, over);
        }
        catch (NpgsqlException)
        {
            return true;
        }
    }
}
