using System.CommandLine;

namespace Standfirst.Bench.Soak;

/// <summary>The long runs that show whether memory stays and nothing fails.</summary>
static class SoakCommand
{
    /// <summary>"soak read" and "soak api"; both exit with 1 where something is wrong.</summary>
    /// <param name="folder">Where pages are taken from.</param>
    public static Command Of(Argument<string> folder) => new("soak", "Long runs: memory, errors.")
    {
        Read(folder),
        Api(),
    };

    static Command Read(Argument<string> folder)
    {
        var pages = new Argument<long>("PAGES") { Description = "How many pages.", DefaultValueFactory = _ => 1_000_000 };
        var read = new Command("read", "Very many pages through one run of the program: is its memory flat?") { pages, folder };
        read.SetAction(parse => ReadSoak.Run(parse.GetValue(pages), parse.GetValue(folder)!) ? 0 : 1);
        return read;
    }

    static Command Api()
    {
        var minutes = new Argument<double>("MINUTES") { Description = "How long.", DefaultValueFactory = _ => 60 };
        var api = new Command("api", "Mixed load on a served archive: errors, times, memory.") { minutes };
        api.SetAction(async (parse, _) => await ApiSoak.Run(TimeSpan.FromMinutes(parse.GetValue(minutes))) ? 0 : 1);
        return api;
    }
}
