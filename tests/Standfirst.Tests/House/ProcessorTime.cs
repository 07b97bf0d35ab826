using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Standfirst.Tests.House;

/// <summary>The time that a processor works on something: a machine that does other things beside does not make it
/// longer.</summary>
static class ProcessorTime
{
    // That of the thread that asks.
    const int ThreadClock = 3;

    /// <summary>How long some work takes on this thread, on Linux; elsewhere how long it lasts.</summary>
    public static TimeSpan Of(Action work)
    {
        TimeSpan started = Now();
        work();
        return Now() - started;
    }

    static TimeSpan Now()
    {
        if (!OperatingSystem.IsLinux() || clock_gettime(ThreadClock, out Time time) != 0)
            return Stopwatch.GetElapsedTime(0);
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
    }

    [DllImport("libc")]
    static extern int clock_gettime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    readonly struct Time
    {
        public readonly long Seconds, Nanoseconds;
    }
}
