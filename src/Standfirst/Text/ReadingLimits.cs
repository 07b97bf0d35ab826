using System.Diagnostics;

namespace Standfirst.Text;

/// <summary>When a reading is to end early.</summary>
/// <param name="Deadline">A time stamp of <see cref="Stopwatch"/>; the greatest number when there is none.</param>
/// <param name="Cancel">The caller's wish.</param>
readonly record struct ReadingLimits(long Deadline, CancellationToken Cancel)
{
    /// <summary>Limits that begin now.</summary>
    public static ReadingLimits Of(TimeSpan? budget, CancellationToken cancel) => new(
        budget is { } time ? Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency) : long.MaxValue, cancel);

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
