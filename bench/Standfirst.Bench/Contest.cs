using System.Diagnostics;
using System.Runtime;

namespace Standfirst.Bench;

/// <summary>Ways of doing the same work, timed pass by pass in turn, so that a busy machine is unfair to none.</summary>
static class Contest
{
    /// <summary>A way of doing it.</summary>
    /// <param name="Name">What it is called in the table.</param>
    /// <param name="Run">One page.</param>
    public sealed record Way(string Name, Action<byte[]> Run);

    /// <summary>What one way took.</summary>
    /// <param name="Way">The way.</param>
    /// <param name="Seconds">CPU time of a pass over all pages, the median of the rounds.</param>
    /// <param name="TimesYardstick">How many times as fast as the yardstick, the median of the rounds' ratios.</param>
    /// <param name="Bytes">What a page allocates in the mean.</param>
    public readonly record struct Timing(Way Way, double Seconds, double TimesYardstick, long Bytes);

    /// <summary>How many passes over the pages warm up at least.</summary>
    public const int WarmUp = 40;

    // On a busy core the compiler lags behind: the clock starts when in so many passes no method or two were compiled anew.
    const int QuietPasses = 5, MostInQuietPass = 2, LongestWarmUp = 400;

    /// <summary>Prints, for each way, the median CPU time of a pass, megabytes per CPU second, its ratio to the last way and what
    /// it allocates.</summary>
    public static void Run(IReadOnlyList<byte[]> pages, int rounds, params ReadOnlySpan<Way> ways)
    {
        var timings = Measure(pages, rounds, WarmUp, LongestWarmUp, ways);
        double megabytes = pages.Sum(page => (double)page.Length) / 1e6;
        Console.WriteLine($"{pages.Count} pages, {megabytes:F1} MB, {rounds} rounds, CPU time, medians");
        Console.WriteLine($"{"",-40}{"ms a pass",12}{"MB/s",10}{"ratio",10}{"B a page",14}");
        foreach (var (way, seconds, ratio, bytes) in timings)
            Console.WriteLine($"{way.Name,-40}{seconds * 1000,12:F1}{megabytes / seconds,10:F0}{ratio,10:F2}{bytes,14:N0}");
    }

    /// <summary>Times the ways, the last of which is the yardstick.</summary>
    /// <param name="pages">The pages of a pass.</param>
    /// <param name="rounds">How many passes of each way are timed.</param>
    /// <param name="leastWarmUp">How many passes warm up at least.</param>
    /// <param name="mostWarmUp">How many at most, however much is still being compiled.</param>
    /// <param name="ways">The ways.</param>
    public static Timing[] Measure(
        IReadOnlyList<byte[]> pages, int rounds, int leastWarmUp, int mostWarmUp, params ReadOnlySpan<Way> ways)
    {
        for (int pass = 0, quiet = 0; pass < leastWarmUp || quiet < QuietPasses && pass < mostWarmUp; pass++)
        {
            long before = JitInfo.GetCompiledMethodCount();
            foreach (var way in ways)
                Pass(pages, way);
            quiet = JitInfo.GetCompiledMethodCount() - before <= MostInQuietPass ? quiet + 1 : 0;
        }
        double[][] times = [.. Enumerable.Range(0, ways.Length).Select(_ => new double[rounds])];
        long[] allocated = new long[ways.Length];
        for (int round = 0; round < rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                times[way][round] = Pass(pages, ways[way]);
                allocated[way] = (GC.GetAllocatedBytesForCurrentThread() - before) / pages.Count;
            }
        }
        var timings = new Timing[ways.Length];
        for (int way = 0; way < timings.Length; way++)
        {
            var ratios = times[^1].Zip(times[way], (yardstick, time) => yardstick / time);
            timings[way] = new(ways[way], Medians.Of(times[way]), Medians.Of(ratios), allocated[way]);
        }
        return timings;
    }

    /// <returns>The CPU seconds of one pass.</returns>
    static double Pass(IReadOnlyList<byte[]> pages, Way way)
    {
        var started = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (byte[] page in pages)
            way.Run(page);
        return (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds;
    }
}
