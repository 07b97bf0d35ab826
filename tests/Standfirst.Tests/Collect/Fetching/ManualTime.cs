namespace Standfirst.Tests.Collect.Fetching;

/// <summary>The system's clock, which can be set forward. Timers run as they would.</summary>
sealed class ManualTime : TimeProvider
{
    long _advanced;

    public void Advance(TimeSpan time) => Interlocked.Add(ref _advanced, time.Ticks);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => System.GetElapsedTime(0).Ticks + Interlocked.Read(ref _advanced);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _advanced));
}

/// <summary>A clock whose delays are over at once, and noted. Whatever ends something, rather than delays it,
/// runs as it would.</summary>
sealed class NotingTime : TimeProvider
{
    readonly List<TimeSpan> _delays = [];

    public TimeSpan[] Delays => [.. _delays];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // A time limit begins without an end and gets one later; a delay has its end from the start.
        if (dueTime == Timeout.InfiniteTimeSpan)
            return System.CreateTimer(callback, state, dueTime, period);
        _delays.Add(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
