namespace Standfirst.Tests.Collect.Fetching;

/// <summary>A clock that runs faster than the system's, so that polite pauses pass quickly.</summary>
sealed class QuickTime(int speed) : TimeProvider
{
    static readonly DateTimeOffset Start = new(2027, 1, 4, 12, 0, 0, TimeSpan.Zero);
    readonly long _start = System.GetTimestamp();

    public override long TimestampFrequency => System.TimestampFrequency;

    public override long GetTimestamp() => _start + (System.GetTimestamp() - _start) * speed;

    public override DateTimeOffset GetUtcNow() => Start + GetElapsedTime(_start);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new QuickTimer(System.CreateTimer(callback, state, Quick(dueTime), Quick(period)), this);

    TimeSpan Quick(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / speed;

    sealed class QuickTimer(ITimer timer, QuickTime time) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(time.Quick(dueTime), time.Quick(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
