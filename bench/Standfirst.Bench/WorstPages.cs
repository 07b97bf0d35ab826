using System.Diagnostics;

namespace Standfirst.Bench;

/// <summary>The pages that take longest for their size.</summary>
static class WorstPages
{
    const int WarmUp = Contest.WarmUp;

    /// <summary>Prints the ten slowest by milliseconds for each megabyte, each page at the best of its readings.</summary>
    public static void Print(IReadOnlyList<byte[]> pages, int rounds)
    {
        double[] times = [.. pages.Select(_ => double.MaxValue)];

        // Pass by pass, not page by page: the first passes are compiled code warming up.
        for (int pass = 0; pass < WarmUp + rounds; pass++)
        {
            for (int page = 0; page < pages.Count; page++)
                times[page] = Math.Min(pass <= WarmUp ? double.MaxValue : times[page], Milliseconds(pages[page]));
        }
        var sorted = times.Order().ToList();
        double slow = sorted[(int)(sorted.Count * .99)];
        Console.WriteLine($"{pages.Count} pages: median {Medians.Of(sorted):F2} ms, p99 {slow:F2} ms");
        var slowest = times.Index().OrderByDescending(page => page.Item / pages[page.Index].Length).Take(10);
        foreach (var (index, time) in slowest)
        {
            double megabytes = pages[index].Length / 1e6;
            Console.WriteLine($"page {index,5}: {megabytes,7:F3} MB {time,8:F2} ms {time / megabytes,8:F1} ms/MB");
        }
    }

    static double Milliseconds(byte[] page)
    {
        long started = Stopwatch.GetTimestamp();
        NewsReader.Read(page, options: Ways.WithoutStory);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
