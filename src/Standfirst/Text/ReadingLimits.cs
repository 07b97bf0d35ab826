using System.Diagnostics;

namespace Standfirst.Text;

/// <summary>When a reading is to end early.</summary>
/// <param name="Deadline">A time stamp of <see cref="Stopwatch"/>; the greatest number when there is none.</param>
/// <param name="Cancel">The caller's wish.</param>
readonly record struct ReadingLimits(long Deadline, CancellationToken Cancel)
{
    /// <summary>Limits that begin now.</summary>
    public static ReadingLimits Of(TimeSpan? budget, CancellationToken cancel) =>
        new(budget is { } time ? DeadlineIn(time.TotalSeconds) : long.MaxValue, cancel);

    // The greatest time span is longer than the clock can count: it never ends.
    static long DeadlineIn(double seconds)
    {
        double deadline = Stopwatch.GetTimestamp() + seconds * Stopwatch.Frequency;
        return deadline < long.MaxValue ? (long)deadline : long.MaxValue;
    }

    /// <summary>No limits.</summary>
    public static ReadingLimits None { get; } = new(long.MaxValue, default);

    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    /// <exception cref="TimeoutException">The time is up.</exception>
    public void ThrowIfOver()
    {
        Cancel.ThrowIfCancellationRequested();
        if (Deadline != long.MaxValue && Stopwatch.GetTimestamp() > Deadline)
            throw new TimeoutException("the page could not be read within the time given");
    }
}
