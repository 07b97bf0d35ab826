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

    /// <summary>How many passes over the pages warm up at least.</summary>
    public const int WarmUp = 40;

    // On a busy core the compiler lags behind: the clock starts when in so many passes no method or two were compiled anew.
    const int QuietPasses = 5, MostInQuietPass = 2, LongestWarmUp = 400;

    /// <summary>Prints, for each way, the median CPU time of a pass, megabytes per CPU second, its ratio to the last way and what it allocates.</summary>
    public static void Run(IReadOnlyList<byte[]> pages, int rounds, params ReadOnlySpan<Way> ways)
    {
        var times = new double[ways.Length, rounds];
        var allocated = new long[ways.Length];

        for (int pass = 0, quiet = 0; pass < WarmUp || quiet < QuietPasses && pass < LongestWarmUp; pass++)
        {
            long before = JitInfo.GetCompiledMethodCount();
            foreach (var way in ways)
                Pass(pages, way);
            quiet = JitInfo.GetCompiledMethodCount() - before <= MostInQuietPass ? quiet + 1 : 0;
        }
        for (int round = 0; round < rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                times[way, round] = Pass(pages, ways[way]);
                allocated[way] = (GC.GetAllocatedBytesForCurrentThread() - before) / pages.Count;
            }
        }
        Print(pages, times, allocated, ways);
    }

    /// <returns>The CPU seconds of one pass.</returns>
    static double Pass(IReadOnlyList<byte[]> pages, Way way)
    {
        var started = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (byte[] page in pages)
            way.Run(page);
        return (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds;
    }

    static void Print(IReadOnlyList<byte[]> pages, double[,] times, long[] allocated, ReadOnlySpan<Way> ways)
    {
        double megabytes = pages.Sum(page => (double)page.Length) / 1e6;
        int last = ways.Length - 1;
        Console.WriteLine($"{pages.Count} pages, {megabytes:F1} MB, {times.GetLength(1)} rounds, CPU time, medians");
        Console.WriteLine($"{"",-40}{"ms a pass",12}{"MB/s",10}{"ratio",10}{"B a page",14}");
        for (int way = 0; way < ways.Length; way++)
        {
            double median = Median(times, way);
            Console.WriteLine($"{ways[way].Name,-40}{median * 1000,12:F1}{megabytes / median,10:F0}{RatioMedian(times, way, last),10:F2}{allocated[way],14:N0}");
        }
    }

    static double Median(double[,] times, int way) => Middle([.. Enumerable.Range(0, times.GetLength(1)).Select(round => times[way, round])]);

    /// <summary>How many times faster than the yardstick, round by round.</summary>
    static double RatioMedian(double[,] times, int way, int yardstick) =>
        Middle([.. Enumerable.Range(0, times.GetLength(1)).Select(round => times[yardstick, round] / times[way, round])]);

    static double Middle(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
