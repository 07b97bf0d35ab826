using BenchmarkDotNet.Running;
using Standfirst.Bench;
using Standfirst.Bench.Copies;
using Standfirst.Bench.Crawl;
using Standfirst.Bench.Soak;

// Run it on one core: taskset -c 0 dotnet run -c Release --project bench/Standfirst.Bench -- parse
const string Usage = """
    usage: parse [FOLDER] [ROUNDS]     bytes → tree, with AngleSharp as the yardstick
           read  [FOLDER] [ROUNDS]     bytes → record, with AngleSharp's mere parsing as the yardstick
           stages [FOLDER] [ROUNDS]    where the time and the memory of the whole road go
           language [FOLDER] [ROUNDS]  where those of the language stage go, step by step
           warc [FOLDER] [ROUNDS]      a packed WARC of the pages → records, with GZipStream as the yardstick
           crawl [FOLDER] [SIZE] [ROUNDS]        a made WARC (50M) of the pages → records, by the program itself
           crawl make FILE SIZE [FOLDER] [SEED]  makes such a WARC and no more
           soak read [PAGES] [FOLDER]  1,000,000 pages through one run of the program: is its memory flat?
           soak api [MINUTES]          60 minutes of mixed load on a served archive: errors, times, memory
           worst [FOLDER]              the slowest pages of a folder, in milliseconds for each megabyte
           archive [PLACE] [COUNT]     adds made articles to an archive: speed and size; PLACE as for --archive
           copies [STORIES] [SEED]     finds the rewritten copies of made stories: how surely, how fast, in how many bytes
           search [PLACE] [COUNT]      how long an archive of made-up articles takes to answer queries
           micro [OPTIONS]             the same as BenchmarkDotNet cases; its options follow
    FOLDER: a set of the corpora, a folder of sets (each page once) or any folder with pages;
            ../shared/corpora/speed, else samples/pages
    """;

string folder = args.ElementAtOrDefault(1) ?? (Directory.Exists("../shared/corpora/speed") ? "../shared/corpora/speed" : "samples/pages");
switch (args.FirstOrDefault())
{
    case "parse":
        Contest.Run(PageSet.Load(folder), RoundsOf(args), Ways.Parse, Ways.AngleSharp);
        return 0;
    case "read":
        Contest.Run(PageSet.Load(folder), RoundsOf(args), Ways.Read, Ways.AngleSharp);
        return 0;
    case "stages":
        Stages.Print(PageSet.Load(folder), RoundsOf(args));
        return 0;
    case "language":
        LanguageSteps.Print(PageSet.Load(folder), RoundsOf(args));
        return 0;
    case "warc":
        WarcSpeed.Print(PageSet.Load(folder), RoundsOf(args));
        return 0;
    case "crawl" when folder == "make" && args.Length > 3:
        CrawlBench.Make(args[2], args[3], args.ElementAtOrDefault(4) ?? "samples/pages", NumberAt(args, 5, 0));
        return 0;
    case "crawl":
        CrawlBench.Run(folder, args.ElementAtOrDefault(2) ?? "50M", NumberAt(args, 3, 3));
        return 0;
    case "soak" when args.ElementAtOrDefault(1) == "read":
        return ReadSoak.Run(NumberAt(args, 2, 1_000_000), args.ElementAtOrDefault(3) ?? "samples/pages") ? 0 : 1;
    case "soak" when args.ElementAtOrDefault(1) == "api":
        return await ApiSoak.Run(TimeSpan.FromMinutes(NumberAt(args, 2, 60))) ? 0 : 1;
    case "worst":
        WorstPages.Print(folder);
        return 0;
    case "search":
        await SearchBench.Run(args.ElementAtOrDefault(1) ?? "bench.archive", args.Length > 2 ? int.Parse(args[2]) : 100_000);
        return 0;
    case "archive":
        await ArchiveBench.Run(
            args.ElementAtOrDefault(1) ?? Path.Combine(Directory.CreateTempSubdirectory("standfirst-bench-").FullName, "made.archive"),
            args.Length > 2 ? int.Parse(args[2]) : 20_000);
        return 0;
    case "copies":
        CopyBench.Print(NumberAt(args, 1, 5000), NumberAt(args, 2, 17));
        return 0;
    case "micro":
        BenchmarkSwitcher.FromAssembly(typeof(PageBenchmarks).Assembly).Run(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 1;
}

static int NumberAt(string[] args, int place, int otherwise) =>
    args.Length > place && int.TryParse(args[place], out int number) ? number : otherwise;

static int RoundsOf(string[] args) => args.Length > 2 && int.TryParse(args[2], out int rounds) ? rounds : 15;
