using System.Diagnostics;
using Standfirst.App;

namespace Standfirst.Tests.App;

/// <summary>What only a true process can show: signals, pipes and what the shell is told.</summary>
public sealed class ProcessTests : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly Workbench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task The_shell_is_told_how_it_went()
    {
        _bench.Write("a.html", "<h1>Ferry</h1>");
        _bench.Write("b.html", "");

        Assert.Equal(ExitCode.AllRead, await Run("read", "@a.html"));
        Assert.Equal(ExitCode.WrongUsage, await Run("read", "@a.html", "--bogus"));
        Assert.Equal(ExitCode.SomeUnread, await Run("read", "@"));
        Assert.Equal(ExitCode.NoneRead, await Run("read", "@b.html"));
    }

    [UnixFact]
    public async Task Ctrl_C_stops_after_whole_lines()
    {
        _bench.Write("a.html", "<h1>Ferry</h1>");
        _bench.Write("b.html", "<h1>Storm</h1>");
        // Nothing ever comes from standard input: the run has two records and waits for the third.
        using Process process = Start("read", "@", "-");
        string? first = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        string? second = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

        await Interrupt(process);

        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        Assert.EndsWith("}", first);
        Assert.EndsWith("}", second);
        Assert.Empty(await process.StandardOutput.ReadToEndAsync());
        string error = await process.StandardError.ReadToEndAsync();
        Assert.Matches("^standfirst: stopped after 2 pages read in .* s\n$", error);
    }

    [UnixFact]
    public async Task Ctrl_C_leaves_no_half_file()
    {
        _bench.Write("in/a.html", "<h1>Ferry</h1>");
        _bench.Write("out/out.ndjson", "earlier");
        using Process process = Start("read", "@in", "-", "--output", "@out/out.ndjson");
        // The unfinished file stands beside the old one as soon as there is something in it.
        using var patience = new CancellationTokenSource(Patience);
        while (!new DirectoryInfo(_bench.PathOf("out")).GetFiles("*.part").Any(file => file.Length > 0))
            await Task.Delay(10, patience.Token);

        await Interrupt(process);

        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        Assert.Equal([_bench.PathOf("out/out.ndjson")], Directory.GetFiles(_bench.PathOf("out")));
        Assert.Equal("earlier", File.ReadAllText(_bench.PathOf("out/out.ndjson")));
    }

    [UnixFact]
    public async Task A_broken_pipe_ends_the_run_without_a_word()
    {
        _bench.Write("a.html", "<h1>Ferry</h1>");
        _bench.Write("b.html", "<h1>Storm</h1>");
        using Process process = Start("read", "--quiet", "@a.html", "-", "@b.html");
        Assert.NotNull(await process.StandardOutput.ReadLineAsync().WaitAsync(Patience));

        process.StandardOutput.Close();
        process.StandardInput.Write("<h1>Tide</h1>");
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(ExitCode.OutputClosed, process.ExitCode);
        Assert.Empty(await process.StandardError.ReadToEndAsync());
    }

    [UnixFact]
    public async Task A_named_pipe_is_no_file_and_nobody_waits_for_it()
    {
        _bench.Write("a.html", "<h1>Ferry</h1>");
        using Process pipe = Process.Start("mkfifo", [_bench.PathOf("b.html")]);
        await pipe.WaitForExitAsync().WaitAsync(Patience);
        File.CreateSymbolicLink(_bench.PathOf("c.html"), _bench.PathOf("b.html"));
        using Process process = Start("read", "@", "--quiet");

        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(ExitCode.SomeUnread, process.ExitCode);
        Assert.Single((await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        const string Reason = "a named pipe, not a file (what comes through it can be read as -)";
        Assert.Equal(
            [$"standfirst: {_bench.PathOf("b.html")}: {Reason}", $"standfirst: {_bench.PathOf("c.html")}: {Reason}", ""],
            (await process.StandardError.ReadToEndAsync()).Split('\n'));
    }

    [UnixFact]
    public async Task What_the_shell_hands_over_is_read()
    {
        string dll = typeof(StandfirstApp).Assembly.Location;
        using Process process = StartShell($"echo '<h1>Ferry</h1>' | dotnet '{dll}' read /dev/stdin --quiet");

        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(ExitCode.AllRead, process.ExitCode);
        Assert.Contains("Ferry", await process.StandardOutput.ReadToEndAsync());
    }

    [UnixFact]
    public async Task A_list_of_addresses_that_is_handed_over_is_kept_whole_with_the_batch()
    {
        const string List = "a.html\thttps://harbour.example/ferry\n";
        _bench.Write("pages/a.html", "<h1>Ferry</h1>");
        _bench.Write("list", List);
        string dll = typeof(StandfirstApp).Assembly.Location, folder = _bench.PathOf("");
        using Process process = StartShell(
            $"cd '{folder}' && cat list | dotnet '{dll}' batch plan pages --out run --urls /dev/stdin --quiet");

        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal((ExitCode.AllRead, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
        Assert.Equal(List, File.ReadAllText(_bench.PathOf("run/addresses.tsv")));
    }

    [LinuxFact]
    public async Task A_closed_standard_input_is_said_to_be_so()
    {
        string dll = typeof(StandfirstApp).Assembly.Location;
        using Process process = StartShell($"exec dotnet '{dll}' read - <&-");

        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(ExitCode.NoneRead, process.ExitCode);
        Assert.Equal("standfirst: -: standard input is closed\n", await process.StandardError.ReadToEndAsync());
    }

    [UnixFact]
    public async Task A_model_s_program_that_closes_the_pipe_gets_its_answer_first_and_nothing_but_the_protocol()
    {
        _bench.Write("a.html", "<h1>Ferry</h1>");
        _bench.Run("add", "@a.html", "--archive", "@news.archive");
        using Process process = Start("mcp", "--archive", "@news.archive");
        process.StandardInput.Write("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}""");
        process.StandardInput.Close();

        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(ExitCode.AllRead, process.ExitCode);
        Assert.Matches("^\\{.*\"id\":1.*\\}\n$", output);
        Assert.Empty(await process.StandardError.ReadToEndAsync());
    }

    static Process StartShell(string command) => Process.Start(new ProcessStartInfo("sh", ["-c", command])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    async Task<int> Run(params string[] args)
    {
        using Process process = Start(args);
        process.StandardInput.Close();
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    Process Start(params string[] args)
    {
        string dll = typeof(StandfirstApp).Assembly.Location;
        return Process.Start(new ProcessStartInfo("dotnet", [dll, .. args.Select(_bench.Expand)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    static async Task Interrupt(Process process)
    {
        using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync().WaitAsync(Patience);
    }

    /// <summary>A fact about the descriptors of a process, which Linux shows.</summary>
    sealed class LinuxFactAttribute : FactAttribute
    {
        public LinuxFactAttribute()
        {
            if (!OperatingSystem.IsLinux())
                Skip = "only Linux shows the descriptors of a process";
        }
    }

    /// <summary>A fact about signals and pipes as Unix has them.</summary>
    sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute()
        {
            if (OperatingSystem.IsWindows())
                Skip = "signals and pipes work differently on Windows";
        }
    }
}
