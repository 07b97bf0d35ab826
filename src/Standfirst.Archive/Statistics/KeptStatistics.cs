using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Statistics;

/// <summary>Counts an archive anew when it has changed; one that takes long to count once a minute at most.</summary>
sealed class KeptStatistics(Database database, TimeProvider clock) : IDisposable
{
    // What is counted faster than this is counted whenever it has changed: nobody waits.
    static readonly TimeSpan Short = TimeSpan.FromMilliseconds(100);

    static readonly TimeSpan LongestKept = TimeSpan.FromMinutes(1);

    readonly SemaphoreSlim _gate = new(1, 1);
    ArchiveStatistics? _kept;
    TimeSpan _took;

    // By a clock that nobody sets.
    long _begun;

    /// <summary>The numbers as they are, or as they were a minute ago.</summary>
    public async Task<ArchiveStatistics> Find(CancellationToken cancel)
    {
        if (await FindKept(cancel) is { } kept)
            return kept;
        await _gate.WaitAsync(cancel);
        try
        {
            // Whoever held the gate may have counted.
            if (await FindKept(cancel) is { } counted)
                return counted;
            long begun = clock.GetTimestamp();
            var statistics = await Task.Run(
                () => database.Read(
                    connection => StatisticsCounter.Count(connection, database.SizeInSql, clock.GetUtcNow()), cancel),
                cancel);
            (_begun, _took, _kept) = (begun, clock.GetElapsedTime(begun), statistics);
            return statistics;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    async Task<ArchiveStatistics?> FindKept(CancellationToken cancel)
    {
        if (_kept is not { } kept)
            return null;
        bool isYoung = _took > Short && clock.GetElapsedTime(_begun) < LongestKept;
        return isYoung || await database.Read(ArchiveStates.Read, cancel) == kept.State ? kept : null;
    }
}
