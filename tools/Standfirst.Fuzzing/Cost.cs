namespace Standfirst.Fuzzing;

/// <summary>What trying an input cost.</summary>
/// <param name="Time">Processor time of the whole process: some targets work on other threads.</param>
/// <param name="Bytes">Bytes that were allocated, in all; what came from a pool is counted when the pool got it.</param>
readonly record struct Cost(TimeSpan Time, long Bytes)
{
    /// <summary>What has been spent since the process began.</summary>
    public static Cost Now() => new(Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());

    public static Cost operator -(Cost later, Cost earlier) => new(later.Time - earlier.Time, later.Bytes - earlier.Bytes);
}
