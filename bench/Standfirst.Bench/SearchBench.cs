using System.Diagnostics;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Bench;

/// <summary>How long an archive takes to answer queries of different sorts: the median and the slowest twentieth,
/// by the clock and in time of the processor (of this program: PostgreSQL's own is not in it).</summary>
static class SearchBench
{
    // A twentieth of fifty is enough to tell from a hiccup of the machine.
    const int Queries = 50;

    // As many as the command line stores at once.
    const int Batch = 250;

    static readonly (string Name, Func<Random, string> Make)[] Sorts =
    [
        ("rare words", random => MadeArticles.Word(50_000 + random.Next(100_000))),
        ("two words", random => $"{MadeArticles.Word(2_000 + random.Next(5_000))} {MadeArticles.Word(2_000 + random.Next(5_000))}"),
        ("phrases", random => $"\"{MadeArticles.Word(random.Next(200))} {MadeArticles.Word(300 + random.Next(3_000))}\""),
        ("speakers", random => $"speaker:\"{Name(random)}\""),
        ("people", random => $"person:\"{Name(random)}\""),
        ("surnames", random => $"person:{Name(random).Split(' ')[1]}"),
        ("commonest words", random => MadeArticles.Word(random.Next(100))),
        ("common words in a month", random => $"{MadeArticles.Word(random.Next(100))} date:2020-0{1 + random.Next(9)}"),
        ("three common words", random =>
            $"{MadeArticles.Word(random.Next(100))} {MadeArticles.Word(random.Next(100))} {MadeArticles.Word(random.Next(100))}"),
        ("common phrases", random => $"\"{MadeArticles.Word(random.Next(10))} {MadeArticles.Word(random.Next(10))}\""),
        ("prefixes of three", random => MadeArticles.Word(200 + random.Next(5_000)).PadRight(3, 'a')[..3] + "*"),
        ("parts of words", random => $"*{MadeArticles.Word(20_000 + random.Next(50_000)).PadLeft(4, 'a')[^4..]}*"),
        ("everything", _ => ""),
    ];

    /// <summary>Fills an archive up to so many articles and asks it.</summary>
    public static async Task Run(string place, int count)
    {
        if (await ArticleArchive.Open(place) is not ArchiveOpening.Opened { Archive: var archive })
            throw new IOException($"{place} does not open");
        await using var _ = archive;
        await Fill(archive, count);

        Console.WriteLine($"{"query",-26}{"p50 ms",10}{"p95 ms",10}{"cpu p50",10}{"cpu p95",10}{"hits",10}");
        // The first answers wait for the compiler, and for the disk.
        foreach (var sort in Sorts)
            await Ask(archive, sort.Make, null);
        foreach (var (name, make) in Sorts)
            await Print(name, [.. await Ask(archive, make, null)]);
        await Print("commonest words, newest", [.. await Ask(archive, Sorts[6].Make, SearchSort.Newest)]);
        await Print("commonest words, oldest", [.. await Ask(archive, Sorts[6].Make, SearchSort.Oldest)]);
    }

    static async Task Fill(ArticleArchive archive, int count)
    {
        for (long first = (await archive.Count()).Pages; first < count; first += Batch)
        {
            await archive.Add([.. Enumerable.Range((int)first, (int)Math.Min(Batch, count - first)).AsParallel().AsOrdered()
                .Select(MadeArticles.Page)]);
        }
    }

    static async Task<List<Answer>> Ask(
        ArticleArchive archive, Func<Random, string> make, SearchSort? sort)
    {
        var random = new Random(5);
        List<Answer> times = [];
        for (int round = 0; round < Queries; round++)
        {
            var watch = Stopwatch.StartNew();
            var begun = Environment.CpuUsage.TotalTime;
            if (SearchQuery.Parse(make(random)) is not QueryReading.Understood(var query))
                continue;
            var results = await archive.Search.Find(query, new() { Sort = sort });
            times.Add(new(watch.Elapsed, Environment.CpuUsage.TotalTime - begun, results.Total.Count));
        }
        return times;
    }

    readonly record struct Answer(TimeSpan Clock, TimeSpan Processor, int Hits);

    static Task Print(string name, Answer[] answers)
    {
        string Of(Func<Answer, TimeSpan> time)
        {
            double[] sorted = [.. answers.Select(answer => time(answer).TotalMilliseconds).Order()];
            return $"{sorted[sorted.Length / 2],10:0.0}{sorted[sorted.Length * 95 / 100],10:0.0}";
        }
        return Console.Out.WriteLineAsync(
            $"{name,-26}{Of(answer => answer.Clock)}{Of(answer => answer.Processor)}{answers.Average(answer => answer.Hits),10:0}");
    }

    static string Name(Random random) => MadeArticles.PersonName((int)(20_000 * Math.Pow(random.NextDouble(), 3)));
}
