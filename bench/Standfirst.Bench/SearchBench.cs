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

    // As many as look at the reading room at once.
    const int Readers = 20;

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
        await AskTheRoom(archive);
    }

    /// <summary>What the pages of the reading room ask for: by one reader where nothing is kept from before, then by many.</summary>
    static async Task AskTheRoom(ArticleArchive archive)
    {
        var everything = new SearchQuery.Everything();
        long last = (await archive.State()).LastArticle;
        (string Name, Func<Random, Task<int>> Ask)[] single =
        [
            ("facets of everything", async _ => (await archive.Search.Facets(everything)).Stories.Count),
            ("facets, commonest words", async random => (await archive.Search.Facets(Parse(Sorts[6].Make(random)))).Stories.Count),
            ("quotations of all", async _ => (await archive.Search.FindQuotations(everything)).Stories.Count),
            ("quotations of a speaker", async random => (await archive.Search.FindQuotations(Parse(Sorts[3].Make(random)))).Stories.Count),
            ("quotations, common words", async random => (await archive.Search.FindQuotations(Parse(Sorts[6].Make(random)))).Stories.Count),
            ("first appearances", async random => (await archive.Search.FirstAppearances(1 + random.NextInt64(last))).Count),
            ("state", async _ => (int)(await archive.State()).LastArticle),
            ("statistics, kept", async _ => (int)(await archive.Statistics()).Articles),
            ("weak records", async _ => (await archive.WeakRecords.List()).Records.Count),
        ];
        var watch = Stopwatch.StartNew();
        await archive.Statistics();
        Console.WriteLine($"statistics, counted: {watch.Elapsed.TotalMilliseconds:0} ms");
        watch.Restart();
        await archive.WeakRecords.JudgeAll();
        Console.WriteLine($"older articles judged: {watch.Elapsed.TotalSeconds:0.0} s");
        foreach (var (name, ask) in single)
        {
            List<Answer> answers = [];
            var random = new Random(6);
            for (int round = 0; round < Queries; round++)
            {
                // Whatever was kept of the round before is not worth anything now.
                await archive.SavedSearches.Save("bench", $"{round}");
                answers.Add(await Timed(() => ask(random)));
            }
            await Print(name, [.. answers]);
        }
        await Print($"front page, {Readers} readers", await AskedByMany(async _ =>
        {
            await archive.Search.Facets(everything);
            return (await archive.Search.Find(everything)).Total.Count;
        }));
        await Print($"any query, {Readers} readers", await AskedByMany(async random =>
        {
            var query = Parse(Sorts[random.Next(Sorts.Length)].Make(random));
            await archive.Search.Facets(query);
            return (await archive.Search.Find(query)).Total.Count;
        }));
        await Print($"article page, {Readers} readers", await AskedByMany(async random =>
        {
            var article = await archive.Find(1 + random.NextInt64(last));
            await archive.Versions(article!.PageId);
            await archive.FindCopies(article.Id);
            await archive.Corrections.Of(article.PageId);
            return (await archive.Search.FirstAppearances(article.Id)).Count;
        }));
    }

    static async Task<Answer[]> AskedByMany(Func<Random, Task<int>> ask)
    {
        var readers = Enumerable.Range(0, Readers).Select(reader => Task.Run(async () =>
        {
            var random = new Random(reader);
            List<Answer> answers = [];
            for (int round = 0; round < Queries; round++)
                answers.Add(await Timed(() => ask(random)));
            return answers;
        }));
        return [.. (await Task.WhenAll(readers)).SelectMany(answers => answers)];
    }

    static async Task<Answer> Timed(Func<Task<int>> ask)
    {
        var watch = Stopwatch.StartNew();
        var begun = Environment.CpuUsage.TotalTime;
        int hits = await ask();
        return new(watch.Elapsed, Environment.CpuUsage.TotalTime - begun, hits);
    }

    static SearchQuery Parse(string text) => ((QueryReading.Understood)SearchQuery.Parse(text)).Query;

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
            // Of another size each time: what was asked before is kept, and is not what is measured.
            var results = await archive.Search.Find(query, new() { Sort = sort, Size = 15 + round % 11 });
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
