using System.IO.Compression;

namespace Standfirst.Bench.Crawl;

/// <summary>Reads a made WARC with the program itself, in CPU time, with the mere unpacking of the same file
/// as the yardstick.</summary>
static class CrawlBench
{
    static readonly (string Name, string[] Options)[] Ways =
    [
        ("without the language stage", ["--jobs", "1", "--no-story"]),
        ("with it, one job", ["--jobs", "1"]),
        ("with it, two jobs", ["--jobs", "2"]),
    ];

    /// <summary>Makes a file and no more.</summary>
    public static void Make(string path, string size, string folder, int seed)
    {
        using FileStream file = File.Create(path);
        var crawl = new MadeCrawl(PageSet.Load(folder), seed);
        crawl.Write(file, Bytes(size));
        Console.WriteLine($"{path}: {InWords(crawl, file.Length)}");
    }

    /// <summary>Makes a file and measures.</summary>
    public static void Run(string folder, string size, int rounds)
    {
        DirectoryInfo place = Directory.CreateTempSubdirectory("standfirst-crawl-");
        try
        {
            string path = Path.Combine(place.FullName, "made.warc.gz");
            var crawl = new MadeCrawl(PageSet.Load(folder), seed: 0);
            using (FileStream file = File.Create(path))
                crawl.Write(file, Bytes(size));
            Console.WriteLine($"{InWords(crawl, new FileInfo(path).Length)}, {rounds} rounds, medians");
            Measure(path, crawl, rounds);
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    // In turn, as a neighbour on the machine may slow any of them down.
    static void Measure(string path, MadeCrawl crawl, int rounds)
    {
        List<double> yardstick = [];
        List<MeasuredRun>[] runs = [.. Ways.Select(_ => new List<MeasuredRun>())];
        for (int round = 0; round < rounds; round++)
        {
            yardstick.Add(Unpack(path));
            foreach (var ((_, options), times) in Ways.Zip(runs))
                times.Add(MeasuredRun.Of(["read", path, "--output", "/dev/null", "--quiet", .. options]));
        }
        double gzip = Medians.Of(yardstick);
        Console.WriteLine($"{"GZipStream alone",-30} {crawl.Unpacked / 1e6 / gzip,7:f0} MB/s, {gzip:f2} s of CPU");
        foreach (var ((name, _), times) in Ways.Zip(runs))
        {
            double cpu = Medians.Of(times.Select(run => run.CpuSeconds));
            double wall = Medians.Of(times.Select(run => run.WallSeconds));
            var memory = times.MaxBy(run => run.Resident.Peak)!.Resident;
            Console.WriteLine(
                $"{name,-30} {crawl.Pages / cpu,7:f0} pages/s of CPU, {cpu / gzip,5:f1} × GZipStream, "
                + $"{wall:f1} s on the clock, {cpu / wall:f2} cores busy; "
                + $"resident {memory.Start:f0}, {memory.Middle:f0}, {memory.End:f0}, at most {memory.Peak:f0} MB");
        }
        double one = Medians.Of(runs[1].Select(run => run.WallSeconds));
        double two = Medians.Of(runs[2].Select(run => run.WallSeconds));
        Console.WriteLine($"two jobs are {one / two:f2} × as fast as one on the clock");
    }

    static string InWords(MadeCrawl crawl, long packed) =>
        $"{crawl.Pages} pages of {crawl.PageBytes / 1e3 / crawl.Pages:f0} KB, {packed / 1e6:f1} MB packed, "
        + $"{crawl.Unpacked / 1e6:f1} MB unpacked";

    static double Unpack(string path)
    {
        byte[] buffer = new byte[1 << 16];
        TimeSpan start = Environment.CpuUsage.TotalTime;
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        while (gzip.Read(buffer) > 0)
            continue;
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    static long Bytes(string size) => size[^1] switch
    {
        'K' => long.Parse(size[..^1]) << 10,
        'M' => long.Parse(size[..^1]) << 20,
        'G' => long.Parse(size[..^1]) << 30,
        _ => long.Parse(size),
    };
}
