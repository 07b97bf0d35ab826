using Standfirst.App;
using Standfirst.Tests.App.Archiving;

namespace Standfirst.Tests.App.Faults;

/// <summary>Commands in a process that may write no large files, or have no more than a little memory.</summary>
public sealed class LimitTests : IDisposable
{
    // In blocks of 512 bytes. Where the runtime keeps the code that it compiles is a file, too, of some megabytes, unless it is told
    // otherwise.
    const string SmallFiles = """
        export DOTNET_EnableWriteXorExecute=0
        ulimit -f
        """;

    const string Told = """told() { "$@" && echo 0 || echo $?; }""";

    readonly Script _script = new();

    public LimitTests()
    {
        _script.Bench.Write("a.html", News.Page("Ferry runs again"));
        _script.Bench.Write("large.html", News.Page("Bridge shut", Words(40_000)));
        Assert.Equal(ExitCode.AllRead, _script.Bench.Run("add", "@a.html", "--archive", "@news.archive").Code);
    }

    public void Dispose() => _script.Dispose();

    [LinuxFact]
    public void An_output_larger_than_a_file_may_be_is_told_and_what_stood_there_stays()
    {
        var outcome = _script.Run(
            $"""
            echo earlier > records.ndjson
            {Told}
            {SmallFiles} 200
            told standfirst read a.html large.html --quiet --output records.ndjson
            cat records.ndjson
            standfirst read a.html large.html --quiet > said || echo $?
            ls
            """);

        Assert.Equal(
            (ExitCode.AllRead, "1\nearlier\n1\na.html\nbin\nlarge.html\nnews.archive\nrecords.ndjson\nsaid\n"), (outcome.Code, outcome.Output));
        string[] lines = outcome.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Equal("standfirst: cannot write the output: File too large", line));
    }

    [LinuxFact]
    public void An_archive_larger_than_a_file_may_be_is_told_and_nothing_that_was_stored_is_lost()
    {
        long blocks = new FileInfo(_script.Bench.PathOf("news.archive")).Length / 512;
        var outcome = _script.Run(
            $"""
            {Told}
            {SmallFiles} {blocks + 200}
            told standfirst add large.html --archive news.archive --quiet
            told standfirst search ferry --archive news.archive --format hits
            told standfirst check --archive news.archive
            """);

        Assert.Equal(ExitCode.AllRead, outcome.Code);
        Assert.StartsWith("standfirst: news.archive: no room is left for the archive: make some", outcome.Error);
        Assert.Contains("Ferry runs again", outcome.Output);
        Assert.Contains("1 record and 1 page read: all is well", outcome.Error);
        var again = _script.Bench.Run("add", "@large.html", "--archive", "@news.archive");
        Assert.Equal(ExitCode.AllRead, again.Code);
        Assert.Contains("2 records and 2 pages read: all is well", _script.Bench.Run("check", "--archive", "@news.archive").Error);
    }

    [LinuxFact]
    public void A_page_for_which_the_memory_does_not_suffice_is_told_and_nothing_that_was_stored_is_lost()
    {
        _script.Bench.Write("huge.html", News.Page("Quay mended", string.Concat(Enumerable.Repeat($"<p>{Words(40)}</p>", 15_000))));
        _script.Bench.Write("records.ndjson", "earlier");
        var outcome = _script.Run(
            $"""
            {Told}
            export DOTNET_GCHeapHardLimit=0x4000000 # 64 MB: small pages do well with it
            standfirst read a.html --quiet > /dev/null
            told standfirst read huge.html --quiet --output records.ndjson
            told standfirst add huge.html --archive news.archive --quiet
            unset DOTNET_GCHeapHardLimit
            cat records.ndjson
            standfirst check --archive news.archive
            ls
            """);

        Assert.Equal(
            (ExitCode.AllRead, "1\n1\nearliera.html\nbin\nhuge.html\nlarge.html\nnews.archive\nrecords.ndjson\n"),
            (outcome.Code, outcome.Output));
        string[] lines = outcome.Error.TrimEnd('\n').Split('\n');
        Assert.All(lines[..2], line => Assert.StartsWith("standfirst: the memory does not suffice: ", line));
        Assert.Equal("standfirst: 1 record and 1 page read: all is well", Assert.Single(lines[2..]));
    }

    // Random, so that nothing packs them.
    static string Words(int count)
    {
        var random = new Random(5);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => $"quay{random.Next()}"));
    }
}
