using System.CommandLine;
using BenchmarkDotNet.Running;
using Standfirst.Bench.Copies;
using Standfirst.Bench.Crawl;
using Standfirst.Bench.Soak;
using Standfirst.Bench.Tables;

namespace Standfirst.Bench;

/// <summary>The benches by name. What is measured stands first, how much or how often comes after it.</summary>
static class BenchCommands
{
    const string SpeedSet = "../shared/corpora/speed", Samples = "samples/pages";

    static readonly string AnyPages = Directory.Exists(SpeedSet) ? SpeedSet : Samples;

    const string About =
        "Measures Standfirst. On one core: taskset -c 0 dotnet run -c Release --project bench/Standfirst.Bench -- parse";

    /// <summary>All of them.</summary>
    public static RootCommand All() => new(About)
    {
        TablesCommand(),
        PagesCommand("parse", "Bytes → tree, with AngleSharp as the yardstick.",
            (pages, rounds) => Contest.Run(pages, rounds, Ways.Parse, Ways.AngleSharp)),
        PagesCommand("read", "Bytes → record without its story, with AngleSharp's mere parsing as the yardstick.",
            (pages, rounds) => Contest.Run(pages, rounds, Ways.Read, Ways.AngleSharp)),
        PagesCommand("stages", "Where the time and the memory of that road go, stage by stage.", Stages.Print),
        PagesCommand("language", "Where those of the language stage go, step by step.", LanguageSteps.Print),
        PagesCommand("worst", "The slowest pages, in milliseconds for each megabyte.", WorstPages.Print, rounds: 5),
        PagesCommand("warc", "A packed WARC of the pages → records, with GZipStream as the yardstick.", WarcSpeed.Print),
        CrawlCommand(),
        SoakCommand.Of(Folder(Samples)),
        ArchiveCommand(),
        SearchCommand(),
        CopiesCommand(),
        MicroCommand(),
    };

    static Command TablesCommand()
    {
        var corpora = new Argument<string>("FOLDER")
        {
            Description = "Where the benchmarks' folders are; docs/benchmarks.md tells how to get them.",
        };
        var rounds = Count("ROUNDS", "How often each page is timed.", 3);
        var write = new Option<string?>("--write")
        {
            HelpName = "DOCUMENT",
            Description = "Puts the tables between the marks of this document; when left out, they are printed.",
        };
        return Of("tables", "The tables of docs/benchmarks.md: what is read right on public benchmarks, and how fast.", parse =>
        {
            string? document = parse.GetValue(write);
            // A document without the marks is told before the long run, not after it.
            if (document is not null)
                MarkedPart.Replace(File.ReadAllText(document), "");
            string tables = BenchmarkTables.Make(parse.GetValue(corpora)!, parse.GetValue(rounds), Console.Error);
            if (document is not null && tables != "")
                File.WriteAllText(document, MarkedPart.Replace(File.ReadAllText(document), tables));
            else
                Console.Write(tables);
            return Task.CompletedTask;
        }, corpora, rounds, write);
    }

    static Command PagesCommand(string name, string about, Action<List<byte[]>, int> measure, int rounds = 15)
    {
        var folder = Folder(AnyPages);
        var count = Count("ROUNDS", "How many passes count, after those that warm up.", rounds);
        return Of(name, about, parse =>
        {
            measure(PageSet.Load(parse.GetValue(folder)!), parse.GetValue(count));
            return Task.CompletedTask;
        }, folder, count);
    }

    static Command CrawlCommand()
    {
        var folder = Folder(AnyPages);
        var size = Value("SIZE", "How large the WARC is: 300K, 50M, 5G.", "50M");
        var rounds = Count("ROUNDS", "How many runs of the program count.", 3);
        var crawl = Of("crawl", "A made WARC of the pages → records, by the program itself.", parse =>
        {
            CrawlBench.Run(parse.GetValue(folder)!, parse.GetValue(size)!, parse.GetValue(rounds));
            return Task.CompletedTask;
        }, folder, size, rounds);
        crawl.Add(CrawlMakeCommand());
        return crawl;
    }

    static Command CrawlMakeCommand()
    {
        var file = new Argument<string>("FILE") { Description = "The WARC." };
        var size = new Argument<string>("SIZE") { Description = "How large it is to be, packed." };
        var folder = Folder(Samples);
        var seed = Value("SEED", "Where in the pages to begin.", 0);
        return Of("make", "Makes such a WARC and no more.", parse =>
        {
            CrawlBench.Make(parse.GetValue(file)!, parse.GetValue(size)!, parse.GetValue(folder)!, parse.GetValue(seed));
            return Task.CompletedTask;
        }, file, size, folder, seed);
    }

    static Command ArchiveCommand()
    {
        var place = Place("a new file in the folder for temporary files");
        var count = Count("COUNT", "How many articles are added.", 20_000);
        return Of("archive", "Adds made articles to an archive: speed and size.", parse => ArchiveBench.Run(
            parse.GetValue(place) ?? Path.Combine(Directory.CreateTempSubdirectory("standfirst-bench-").FullName, "made.archive"),
            parse.GetValue(count)), place, count);
    }

    static Command SearchCommand()
    {
        var place = Place("bench.archive");
        var count = Count("COUNT", "How many articles it has; what is missing is added first.", 100_000);
        return Of("search", "How long an archive of made articles takes to answer queries.",
            parse => SearchBench.Run(parse.GetValue(place) ?? "bench.archive", parse.GetValue(count)), place, count);
    }

    static Command CopiesCommand()
    {
        var stories = Count("STORIES", "How many stories are made; each has five copies.", 5000);
        var seed = Value("SEED", "What they are made from.", 17);
        return Of("copies", "Finds the rewritten copies of made stories: how surely, how fast, in how many bytes.", parse =>
        {
            CopyBench.Print(parse.GetValue(stories), parse.GetValue(seed));
            return Task.CompletedTask;
        }, stories, seed);
    }

    static Command MicroCommand()
    {
        var micro = Of("micro", "One page as BenchmarkDotNet cases; its options follow, such as --filter '*'.", parse =>
        {
            BenchmarkSwitcher.FromAssembly(typeof(PageBenchmarks).Assembly).Run([.. parse.UnmatchedTokens]);
            return Task.CompletedTask;
        });
        micro.TreatUnmatchedTokensAsErrors = false;
        return micro;
    }

    static Command Of(string name, string about, Func<ParseResult, Task> run, params ReadOnlySpan<Symbol> symbols)
    {
        var command = new Command(name, about);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)symbol);
        }
        command.SetAction((parse, _) => run(parse));
        return command;
    }

    static Argument<string> Folder(string otherwise) => Value(
        "FOLDER", "A set of the corpora, a folder of sets (each page once) or any folder with pages.", otherwise);

    static Argument<string?> Place(string otherwise) => new("PLACE")
    {
        Description = $"The archive, as for --archive; when left out, {otherwise}.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    static Argument<int> Count(string name, string about, int otherwise)
    {
        var count = Value(name, about, otherwise);
        count.Validators.Add(result =>
        {
            // What is no number at all is told without our help.
            if (result.Tokens is [{ Value: var given }] && int.TryParse(given, out int number) && number < 1)
                result.AddError($"{name} is at least 1");
        });
        return count;
    }

    static Argument<T> Value<T>(string name, string about, T otherwise) => new(name)
    {
        Description = about,
        DefaultValueFactory = _ => otherwise,
    };
}
