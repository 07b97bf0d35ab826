using System.Diagnostics;
using Standfirst.Archive;
using Standfirst.Bench.Crawl;

namespace Standfirst.Bench.Soak;

/// <summary>An archive of made-up articles in a folder of its own, and `standfirst serve` on it.</summary>
sealed class ServedArchive : IDisposable
{
    const string Opening = "the reading room is open: ";

    // As many as the command line stores at once.
    const int Batch = 200;

    readonly string _folder;
    readonly Process _process;

    ServedArchive(string folder, Process process, Uri address) => (_folder, _process, Address) = (folder, process, address);

    /// <summary>Where it answers.</summary>
    public Uri Address { get; }

    /// <summary>The process, to look at.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Whether it still runs.</summary>
    public bool IsUp => !_process.HasExited;

    /// <summary>Makes the archive and starts the server.</summary>
    public static async Task<ServedArchive> Open(int articles)
    {
        string folder = Directory.CreateTempSubdirectory("standfirst-soak-").FullName;
        string place = Path.Combine(folder, "made.archive");
        await using (var archive = ((ArchiveOpening.Opened)await ArticleArchive.Open(place)).Archive)
        {
            foreach (int[] batch in Enumerable.Range(0, articles).Chunk(Batch))
                await archive.Add([.. batch.Select(MadeArticles.Page)]);
        }
        var start = MeasuredRun.StartOf(["serve", "--archive", place, "--listen", "127.0.0.1:0"]);
        start.RedirectStandardError = true;
        Process process = Process.Start(start)!;
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Opening, StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = PassOn(process.StandardError);
                return new(folder, process, new(line[(at + Opening.Length)..]));
            }
            // Why it does not start.
            Console.Error.WriteLine(line);
        }
        process.WaitForExit();
        Directory.Delete(folder, recursive: true);
        throw new IOException($"standfirst serve ended with {process.ExitCode}");
    }

    // A server under load should say nothing; what it says is not to be lost.
    static async Task PassOn(StreamReader said)
    {
        while (await said.ReadLineAsync() is { } line)
            Console.Error.WriteLine(line);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
