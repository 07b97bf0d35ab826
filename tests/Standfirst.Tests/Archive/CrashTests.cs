using System.Diagnostics;
using Standfirst.Archive;

namespace Standfirst.Tests.Archive;

/// <summary>A program that adds articles is killed in the middle of its work, again and again.</summary>
public class CrashTests
{
    /// <summary>What the test program is called with to be the one that is killed.</summary>
    public const string Victim = "add-until-killed";

    // Each round starts a program, which takes a second; STANDFIRST_CRASH_ROUNDS=20 is the full run.
    static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("STANDFIRST_CRASH_ROUNDS"), out int rounds) ? rounds : 3;

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_reported_as_stored_outlives_a_kill(Engine engine)
    {
        using var place = TestPlace.On(engine);
        await (await place.Open()).DisposeAsync();
        var random = new Random(7);
        HashSet<long> reported = [];
        for (int round = 0; round < Rounds; round++)
        {
            int before = reported.Count;
            RunAndKill(place.Text, round, random.Next(1, 6), TimeSpan.FromMilliseconds(random.Next(60)), reported);
            Assert.True(reported.Count > before, "the program must have stored something before it was killed");
        }

        await using var archive = await place.Open();
        var kept = await archive.All(oldVersions: true).Select(article => article.Id).ToHashSetAsync();
        var report = await archive.Check();

        Assert.Subset(kept, reported);
        Assert.Empty(report.Faults);
        Assert.Equal(0, kept.Count % BatchSize);
        Assert.Equal(kept.Count, report.Records);
    }

    const int BatchSize = 20;

    /// <summary>The program that is killed: adds batches for ever and says of each when it is stored.</summary>
    internal static async Task AddUntilKilled(string place, int round)
    {
        var opening = (ArchiveOpening.Opened)await ArticleArchive.Open(place);
        await using var archive = opening.Archive;
        for (int batch = 0; ; batch++)
        {
            var stored = await archive.Add([.. Enumerable.Range(0, BatchSize).Select(page => MadePages.Of(
                MadePages.Story($"https://a.example/{round}/{batch}/{page}")))]);
            Console.WriteLine(string.Join(' ', stored.Select(one => one.ArticleId)));
        }
    }

    static void RunAndKill(string place, int round, int batches, TimeSpan wait, HashSet<long> reported)
    {
        string program = typeof(CrashTests).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", ["exec", program, Victim, place, $"{round}"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        for (int batch = 0; batch < batches && process.StandardOutput.ReadLine() is { } line; batch++)
            reported.UnionWith(line.Split(' ').Select(long.Parse));
        Thread.Sleep(wait);
        process.Kill(); // SIGKILL
        // What it still had said: the last line may have been cut.
        string[] rest = process.StandardOutput.ReadToEnd().Split('\n');
        foreach (string line in rest[..^1])
            reported.UnionWith(line.Split(' ').Select(long.Parse));
        process.WaitForExit();
    }
}
