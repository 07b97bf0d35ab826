using System.Diagnostics;
using Standfirst.Bench.Crawl;

namespace Standfirst.Bench.Soak;

/// <summary>Very many pages through one run of `standfirst read`, a WARC on its standard input that is made meanwhile.</summary>
static class ReadSoak
{
    static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>Reads the pages and prints the memory.</summary>
    /// <param name="count">How many pages.</param>
    /// <param name="folder">Where they are from; each comes again and again.</param>
    /// <returns>Whether all were read and the memory is flat.</returns>
    /// <exception cref="IOException">The program is not there, or it ended in trouble.</exception>
    public static bool Run(long count, string folder) =>
        Run(count, folder, MeasuredRun.StartOf(["read", "-", "--output", "/dev/null", "--quiet", "--jobs", "2"]));

    /// <summary>The same with another program.</summary>
    /// <exception cref="IOException">It ended in trouble.</exception>
    public static bool Run(long count, string folder, ProcessStartInfo start)
    {
        var crawl = new MadeCrawl(PageSet.Load(folder), seed: 0);
        start.RedirectStandardInput = true;
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        var writing = Task.Run(() => Write(crawl, count, process.StandardInput.BaseStream));
        var curve = new MemoryCurve();
        for (long told = 0; !process.WaitForExit(BetweenLooks);)
        {
            // The pipe holds less than a page: what is written has been read.
            if (ProcessMemory.Resident(process.Id) is not { } megabytes)
                continue;
            curve.Add((double)crawl.Pages / count, megabytes);
            if (crawl.Pages - told < count / 100)
                continue;
            told = crawl.Pages;
            Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:f0} s  {told,9} pages  {megabytes,5:f0} MB");
        }
        writing.Wait();
        if (process.ExitCode != 0)
            throw new IOException($"standfirst ended with {process.ExitCode} after {crawl.Pages} pages");
        Console.WriteLine($"{crawl.Pages} pages, {crawl.PageBytes / 1e9:f1} GB, in {clock.Elapsed.TotalMinutes:f1} minutes");
        return curve.Print();
    }

    static void Write(MadeCrawl crawl, long count, Stream to)
    {
        try
        {
            using (to)
                crawl.WriteWhile(to, () => crawl.Pages < count);
        }
        catch (IOException)
        {
            // The program has ended; its exit code tells how.
        }
    }
}
