using System.Diagnostics;

namespace Standfirst.Bench;

/// <summary>Ways of doing the same work, timed pass by pass in turn, so that a busy machine is unfair to none.</summary>
static class Contest
{
    /// <summary>A way of doing it.</summary>
    /// <param name="Name">What it is called in the table.</param>
    /// <param name="Run">One page.</param>
    public sealed record Way(string Name, Action<byte[]> Run);

    /// <summary>How many passes over the pages warm up: on one core it takes so many until the last method is compiled for good.</summary>
    public const int WarmUp = 40;

    /// <summary>Prints, for each way, the median CPU time of a pass, megabytes per CPU second, its ratio to the last way and what it allocates.</summary>
    public static void Run(IReadOnlyList<byte[]> pages, int rounds, params ReadOnlySpan<Way> ways)
    {
        var times = new double[ways.Length, rounds];
        var allocated = new long[ways.Length];

        for (int round = -WarmUp; round < rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                var started = Process.GetCurrentProcess().TotalProcessorTime;
                foreach (byte[] page in pages)
                    ways[way].Run(page);
                double seconds = (Process.GetCurrentProcess().TotalProcessorTime - started).TotalSeconds;
                if (round < 0)
                    continue;
                times[way, round] = seconds;
                allocated[way] = (GC.GetAllocatedBytesForCurrentThread() - before) / pages.Count;
            }
        }
        Print(pages, times, allocated, ways);
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
