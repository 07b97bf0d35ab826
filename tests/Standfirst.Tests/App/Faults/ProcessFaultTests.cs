using System.Diagnostics;
using System.Text.RegularExpressions;
using Standfirst.App;
using Standfirst.Tests.App.Archiving;

namespace Standfirst.Tests.App.Faults;

/// <summary>Limits, signals and closed ends of pipes, as a process meets them.</summary>
public sealed partial class ProcessFaultTests : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Script _script = new();

    public void Dispose() => _script.Dispose();

    [LinuxFact]
    public void Whoever_closes_the_output_has_enough_and_nobody_complains()
    {
        Pages(30);
        _script.Bench.Run("add", "@pages", "--archive", "@news.archive");
        // More than a pipe holds: 64 KB.
        var outcome = _script.Run(
            """
            enough() { { "$@" 2>> said && echo 0 >> codes || echo $? >> codes; } | head -c 1 > /dev/null; }
            enough standfirst read pages --format json --quiet
            enough standfirst export --archive news.archive
            enough standfirst search --archive news.archive --limit 0 --format ndjson
            cat codes said
            """);

        Assert.Equal("141\n141\n141\n", outcome.Output);
    }

    [LinuxFact]
    public void More_inputs_than_descriptors_are_read_one_after_the_other()
    {
        // The runtime itself has some 130 open: its own files.
        Pages(400);
        var outcome = _script.Run(
            """
            ulimit -n 300
            standfirst read pages --jobs 4 | wc -l
            standfirst add pages --archive news.archive --quiet
            """);
        Assert.Equal((ExitCode.AllRead, "400"), (outcome.Code, outcome.Output.Trim()));
    }

    [LinuxFact]
    public void An_archive_that_cannot_be_opened_for_want_of_descriptors_is_told()
    {
        Pages(1);
        _script.Bench.Run("add", "@pages", "--archive", "@news.archive");
        // How many the runtime needs for itself differs; with few enough nothing of ours begins, with a few more the file is
        // what is not had. Whichever it is, nothing hangs, and with enough it is found.
        var outcome = _script.Run(
            """
            for most in 90 70 56
            do (ulimit -n $most; standfirst search --archive news.archive --format hits > /dev/null 2>> said) || true
            done
            standfirst search --archive news.archive --format hits
            """);
        Assert.Equal(ExitCode.AllRead, outcome.Code);
        Assert.Single(outcome.Records);
    }

    [LinuxFact]
    public async Task Adding_that_is_asked_to_stop_stores_what_it_has_read_and_says_how_many()
    {
        Pages(400);
        using Process process = _script.Begin("exec standfirst add pages --archive news.archive --jobs 1");
        while (!File.Exists(_script.Bench.PathOf("news.archive")))
            await Task.Delay(20);
        await Task.Delay(700);
        Signal(process, "TERM");
        await process.WaitForExitAsync().WaitAsync(Patience);
        string said = await process.StandardError.ReadToEndAsync();

        var check = _script.Bench.Run("check", "--archive", "@news.archive");
        Assert.Equal(ExitCode.AllRead, check.Code);
        if (process.ExitCode == ExitCode.Interrupted)
            Assert.StartsWith($"standfirst: {Read().Match(said).Groups[1].Value} records and ", check.Error);
        else
            Assert.Equal(ExitCode.AllRead, process.ExitCode);
        Assert.Equal(ExitCode.AllRead, _script.Bench.Run("add", "@pages", "--archive", "@news.archive", "--quiet").Code);
        Assert.StartsWith("standfirst: 400 records", _script.Bench.Run("check", "--archive", "@news.archive").Error);
    }

    [LinuxFact]
    public async Task Watching_that_is_asked_to_stop_says_so_and_ends()
    {
        await using var server = new Collect.Fetching.LocalServer();
        server.Say("/feed", Collect.Fetching.LocalServer.Answer("200 OK", "Content-Type: application/rss+xml\r\n", News.Feed()));
        using Process process = _script.Begin(
            $"exec standfirst watch {server.At("/feed")} --archive news.archive --allow-private --delay 0");
        while (server.PageRequests.Length == 0)
            await Task.Delay(20);
        Signal(process, "TERM");
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        // It was stopped while it looked at the feed, or while it waited to look again.
        string[] said = (await process.StandardError.ReadToEndAsync()).TrimEnd('\n').Split('\n');
        Assert.All(said, line => Assert.StartsWith("standfirst: stopped", line));
        Assert.Equal("standfirst: stopped; the next run goes on from here", said[^1]);
    }

    [LinuxFact]
    public void A_model_s_program_that_is_gone_ends_the_conversation()
    {
        Pages(1);
        _script.Bench.Run("add", "@pages", "--archive", "@news.archive");
        const string Hello = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
            """;
        _script.Bench.Write("hello", Hello + "\n");
        // It still holds its end of the input open: nothing but the closed output tells that it is gone.
        var outcome = _script.Run(
            """
            mkfifo questions
            { standfirst mcp --archive news.archive < questions && echo 0 > code || echo $? > code; } | head -c 1 > /dev/null &
            exec 3> questions
            cat hello >&3
            sleep 2
            cat hello >&3
            while [ ! -s code ]; do sleep .2; done
            cat code
            """);
        Assert.Equal(($"{ExitCode.OutputClosed}\n", ""), (outcome.Output, outcome.Error));
    }

    void Pages(int count)
    {
        for (int number = 0; number < count; number++)
        {
            string page = News.Page($"Ferry number {number}", $"Boat {number} has {number * 7919} passengers");
            _script.Bench.Write($"pages/{number:000}.html", page);
        }
    }

    static void Signal(Process process, string signal)
    {
        using Process kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
    }

    [GeneratedRegex("stopped after ([0-9]+) page")]
    private static partial Regex Read();
}
