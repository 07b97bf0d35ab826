using System.Diagnostics;

namespace Standfirst.Text;

/// <summary>When a reading is to end early.</summary>
/// <param name="Cancel">The caller's wish.</param>
/// <param name="Deadline">A time stamp of <see cref="Stopwatch"/>; the greatest number when there is none.</param>
readonly record struct ReadingLimits(CancellationToken Cancel, long Deadline)
{
    /// <summary>Limits that begin now.</summary>
    public static ReadingLimits Of(TimeSpan? budget, CancellationToken cancel) => new(cancel,
        budget is { } time ? Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency) : long.MaxValue);

    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    /// <exception cref="TimeoutException">The time is up.</exception>
    public void ThrowIfOver()
    {
        Cancel.ThrowIfCancellationRequested();
        if (Deadline != long.MaxValue && Stopwatch.GetTimestamp() > Deadline)
            throw new TimeoutException("the page could not be read within the time given");
    }
}
