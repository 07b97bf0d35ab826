using System.Diagnostics;

namespace Standfirst.Bench;

/// <summary>The pages that take longest for their size.</summary>
static class WorstPages
{
    const int WarmUp = Contest.WarmUp, Passes = 5;

    /// <summary>Prints the ten slowest by milliseconds for each megabyte, each page at the best of its readings.</summary>
    public static void Print(string folder)
    {
        var pages = PageSet.Load(folder);
        double[] times = [.. pages.Select(_ => double.MaxValue)];

        // Pass by pass, not page by page: the first passes are compiled code warming up.
        for (int pass = 0; pass < WarmUp + Passes; pass++)
        {
            for (int page = 0; page < pages.Count; page++)
                times[page] = Math.Min(pass <= WarmUp ? double.MaxValue : times[page], Milliseconds(pages[page]));
        }
        var sorted = times.Order().ToList();
        Console.WriteLine($"{pages.Count} pages: median {sorted[sorted.Count / 2]:F2} ms, p99 {sorted[(int)(sorted.Count * .99)]:F2} ms");
        foreach (var (time, index) in times.Select((time, index) => (time, index)).OrderByDescending(pair => pair.time / pages[pair.index].Length).Take(10))
            Console.WriteLine($"page {index,5}: {pages[index].Length / 1e6,7:F3} MB {time,8:F2} ms {time / (pages[index].Length / 1e6),8:F1} ms/MB");
    }

    static double Milliseconds(byte[] page)
    {
        long started = Stopwatch.GetTimestamp();
        NewsReader.Read(page, options: Ways.WithoutStory);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
