using System.Diagnostics;
using System.Text;
using Standfirst.Archive;

namespace Standfirst.Bench;

/// <summary>How fast an archive takes articles in, how large it becomes, how fast it gives them back.</summary>
static class ArchiveBench
{
    // As many as the command line stores at once.
    const int Batch = 200;

    // Made ahead of the clock, so that making is not measured.
    const int AtOnce = 5_000;

    public static async Task Run(string place, int count)
    {
        if (await ArticleArchive.Open(place) is not ArchiveOpening.Opened { Archive: var archive })
            throw new IOException($"{place} does not open");
        long text = 0;
        var adding = new Stopwatch();
        var processor = TimeSpan.Zero;
        for (int first = 0; first < count; first += AtOnce)
        {
            var pages = Enumerable.Range(first, Math.Min(AtOnce, count - first)).AsParallel().AsOrdered()
                .Select(MadeArticles.Page).ToArray();
            text += pages.Sum(page => (long)Encoding.UTF8.GetByteCount(page.Article.Text));
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            adding.Start();
            await Add(archive, pages);
            adding.Stop();
            processor += Process.GetCurrentProcess().TotalProcessorTime - before;
        }
        Console.WriteLine($"{count} articles of {text / count} bytes of text in {adding.Elapsed.TotalSeconds:0.0} s: "
            + $"{count / adding.Elapsed.TotalSeconds:0} articles/s, {processor.TotalMilliseconds / count:0.00} ms of processor time each");
        var reading = Stopwatch.StartNew();
        long read = 0;
        await foreach (var article in archive.All())
            read += article.Record.Length;
        Console.WriteLine($"read back {read / 1e6:0} MB of records: {count / reading.Elapsed.TotalSeconds:0} articles/s");
        // Closed, so that the log is in the file.
        await archive.DisposeAsync();
        if (File.Exists(place))
        {
            long bytes = new FileInfo(place).Length;
            Console.WriteLine($"archive {bytes / 1e6:0.0} MB, {(double)bytes / text:0.00} times the text");
        }
    }

    /// <summary>Adds batch after batch: the next is compressed while the one before it is written.</summary>
    static async Task Add(ArticleArchive archive, PageToStore[] pages)
    {
        Task before = Task.CompletedTask;
        foreach (var batch in pages.Chunk(Batch))
        {
            var adding = archive.Add(batch);
            await before;
            before = adding;
        }
        await before;
    }
}
