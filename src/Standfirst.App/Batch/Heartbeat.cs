namespace Standfirst.App.Batch;

/// <summary>Tells others that a shard is under way, for as long as it lives.</summary>
sealed class Heartbeat : IDisposable
{
    /// <summary>The time between two beats.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>After that without a beat the run is taken for dead: some beats may be late where a drive is
    /// slow.</summary>
    public static readonly TimeSpan Patience = 6 * Interval;

    readonly BatchFolder _folder;
    readonly Shard _shard;
    readonly RunningMark _mark;
    readonly Timer _timer;
    readonly Lock _beating = new();
    bool _isOver;

    /// <summary>Begins, with the first beat.</summary>
    public Heartbeat(BatchFolder folder, Shard shard)
    {
        (_folder, _shard) = (folder, shard);
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        _mark = new(Environment.MachineName, Environment.ProcessId, now, now);
        Beat();
        _timer = new Timer(_ => Beat(), null, Interval, Interval);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        lock (_beating)
        {
            _isOver = true;
            // Somebody else may have begun the same shard, taking this run for dead.
            if (_folder.FindRunning(_shard) is { } mark && (mark.Host, mark.Process) == (_mark.Host, _mark.Process))
                _folder.Remove(_shard, ShardFile.Running);
        }
    }

    // A beat that cannot be written is left out: a full disk ends the run by what it cannot write itself.
    void Beat()
    {
        lock (_beating)
        {
            if (_isOver)
                return;
            try
            {
                RunningMark mark = _mark with { Heartbeat = TimeProvider.System.GetUtcNow() };
                _folder.Write(_shard, ShardFile.Running, mark, BatchJson.Indented.RunningMark);
            }
            catch (Exception error) when (FileTrouble.Is(error) || error is UsageException)
            {
            }
        }
    }
}
