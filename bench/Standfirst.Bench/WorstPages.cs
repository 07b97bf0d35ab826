using System.Diagnostics;

namespace Standfirst.Bench;

/// <summary>The pages that take longest for their size.</summary>
static class WorstPages
{
    /// <summary>Prints the ten slowest by milliseconds for each megabyte, each the best of five readings.</summary>
    public static void Print(string folder)
    {
        var pages = PageSet.Load(folder);
        foreach (byte[] page in pages.Take(300))
            NewsReader.Read(page);
        var times = pages.Select(page => Enumerable.Range(0, 5).Min(_ => Milliseconds(page))).ToList();
        var sorted = times.Order().ToList();
        Console.WriteLine($"{pages.Count} pages: median {sorted[sorted.Count / 2]:F2} ms, p99 {sorted[(int)(sorted.Count * .99)]:F2} ms");
        foreach (var (time, index) in times.Select((time, index) => (time, index)).OrderByDescending(pair => pair.time / pages[pair.index].Length).Take(10))
            Console.WriteLine($"page {index,5}: {pages[index].Length / 1e6,7:F3} MB {time,8:F2} ms {time / (pages[index].Length / 1e6),8:F1} ms/MB");
    }

    static double Milliseconds(byte[] page)
    {
        long started = Stopwatch.GetTimestamp();
        NewsReader.Read(page);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
