using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Npgsql;
using Standfirst.App;
using Standfirst.Archive;
using Standfirst.Tests.Archive;
using Standfirst.Tests.Collect.Fetching;

namespace Standfirst.Tests.House.Documents;

/// <summary>A folder in which a document's commands are typed: the program is on the path, the files of the examples are there, and
/// a server on the loopback is the site that they name.</summary>
sealed partial class Scene : IAsyncDisposable
{
    const string ServerOfDocuments = "127.0.0.1:8480";

    // Machines that test many things at once are slow; what takes longer hangs.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    readonly LocalServer _site = new();
    readonly Lazy<string> _database = new(MakeDatabase);
    Running? _running;

    /// <summary>What one command gave.</summary>
    /// <param name="Code">What the shell was told.</param>
    /// <param name="Output">Standard output.</param>
    /// <param name="Error">Standard error.</param>
    public sealed record Outcome(int Code, string Output, string Error);

    /// <param name="files">Blocks that a document names like files, which are there, too.</param>
    public Scene(IEnumerable<Fence> files)
    {
        Samples.Lay(Folder, SiteAddress);
        foreach (Fence file in files.Where(fence => fence.Name.Contains('.')))
            File.WriteAllText(Path.Combine(Folder, file.Name), file.Text + "\n");
        foreach (var (path, type, body) in Samples.Answers(SiteAddress))
            _site.Say(path, LocalServer.Answer("200 OK", $"Content-Type: {type}\r\n", body));
        Directory.CreateDirectory(Programs);
        Program("standfirst", $"exec dotnet '{typeof(StandfirstApp).Assembly.Location}' \"$@\"");
        // What is built already, as these tests are. "dotnet run" itself is seen once for a project; from then on its program is begun.
        string built = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        Program("dotnet", $$"""
            real=$(PATH="$REST" command -v dotnet)
            [ "$1 $2 $3 $4 $6" = "run -c Release --project --" ] || exec "$real" "$@"
            project=${5##*/}
            if mkdir "{{Programs}}/seen-$project" 2> /dev/null; then
                shift 3
                exec "$real" run -c {{built}} --no-build "$@"
            fi
            shift 6
            settings=$(echo "{{Repository.Root}}/artifacts/bin/$project/{{built}}"/*.runtimeconfig.json)
            exec "$real" exec "${settings%.runtimeconfig.json}.dll" "$@"
            """);
        // No cluster: Slurm's programs say what they say on a small one.
        Program("sbatch", "echo 1");
        Program("squeue", "");
        Program("sinfo", "echo 2");
        // GNU parallel is not on every machine: there xargs does what it is asked for.
        Program("parallel", """
            if real=$(PATH="$REST" command -v parallel); then exec "$real" "$@"; fi
            [ "$1 $3" = "--jobs --retries" ] || { echo "parallel: cannot do: $*" >&2; exit 2; }
            jobs=$2
            shift 4
            exec xargs -P "$jobs" -I {} "$@"
            """);
    }

    /// <summary>Where it is.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("standfirst-scene-").FullName;

    string Programs => Path.Combine(Folder, ".programs");

    string SiteAddress => $"http://127.0.0.1:{_site.Port}";

    /// <summary>Types a command. One that serves goes on until the next that does; all else is waited for. Where a command asks a
    /// server and none runs, one is started: that is what its document assumes.</summary>
    /// <exception cref="TimeoutException">It does not end.</exception>
    public async Task<Outcome> Type(string command)
    {
        if (Serves().IsMatch(command))
            return await Serve(command);
        if (Watches().IsMatch(command))
            return await Watch(command);
        if (_running is null && command.Contains(ServerOfDocuments))
            await Serve("standfirst serve --archive news.db");
        using Process process = Start(InThisScene(command));
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await EndOf(process);
        return new(process.ExitCode, AsWritten(await output), AsWritten(await error));
    }

    /// <summary>A text of the document, its addresses those of this scene.</summary>
    public string InThisScene(string text)
    {
        text = text.Replace(Samples.Site, SiteAddress);
        if (_running is { } running)
            text = text.Replace(ServerOfDocuments, running.Address.Authority);
        // The site stands on this machine, which is asked at once.
        text = Fetches().Replace(text, "$0 --allow-private --delay 0");
        // An answer that refuses is told by curl's exit code, too.
        text = Curl().Replace(text, "curl --fail-with-body ");
        // What never ends is listened to for a while.
        text = text.Replace("curl --fail-with-body -N ", "curl --fail-with-body --no-buffer --silent --max-time 5 ");
        // A small crawl has small shards: three of them, one for each WARC.
        text = text.Replace("--shard-size 1G", "--shard-size 8K");
        if (Connection().IsMatch(text))
            text = Connection().Replace(text, _database.Value);
        if (text.StartsWith("createdb ", StringComparison.Ordinal))
            text = "true";
        if (text.StartsWith("seq ", StringComparison.Ordinal))
            text = SeqEnd().Replace(text, $"seq {Directory.GetFiles(Path.Combine(Folder, "run/shards"), "*.done.json").Length}");
        return text;
    }

    async Task<Outcome> Serve(string command)
    {
        await StopServing();
        int port = FreePort();
        string listens = Listens().Replace(command, $"--listen 127.0.0.1:{port}");
        if (listens == command)
            listens = Serves().Replace(command, $"$0 --listen 127.0.0.1:{port}");
        Uri address = new($"{(command.Contains("--tls-certificate") ? "https" : "http")}://127.0.0.1:{port}/");
        var running = new Running(Start(InThisScene(listens)), address);
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        using var client = new HttpClient(handler);
        var waited = Stopwatch.StartNew();
        while (!running.Process.HasExited && waited.Elapsed < Patience)
        {
            try
            {
                using HttpResponseMessage answer = await client.GetAsync(new Uri(address, "health/ready"));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    _running = running;
                    return new(0, "", "");
                }
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
            await Task.Delay(100);
        }
        int code = await Interrupt(running.Process);
        return new(code == 0 ? 1 : code, AsWritten(running.Output), AsWritten(running.Error));
    }

    // Watching goes on until Ctrl-C, as the document says: here until it has looked at what it watches once.
    async Task<Outcome> Watch(string command)
    {
        var running = new Running(Start(InThisScene(command)), new(SiteAddress));
        var begun = DateTimeOffset.UtcNow;
        bool hasLooked = false;
        for (var waited = Stopwatch.StartNew(); !hasLooked && !running.Process.HasExited && waited.Elapsed < Patience;)
        {
            await Task.Delay(100);
            hasLooked = await HasLooked(Path.Combine(Folder, ArchivePlace().Match(command).Groups[1].Value), begun);
        }
        int code = await Interrupt(running.Process);
        return new(hasLooked && code == ExitCode.Interrupted ? 0 : Math.Max(code, 1), AsWritten(running.Output), AsWritten(running.Error));
    }

    // What was said tells nothing: of pages that are known already nobody speaks.
    static async Task<bool> HasLooked(string place, DateTimeOffset since)
    {
        if (await ArticleArchive.Open(place, new() { Create = false }) is not ArchiveOpening.Opened opened)
            return false;
        await using ArticleArchive archive = opened.Archive;
        return (await archive.Intake.Sources()).Any(source => source.Checked >= since);
    }

    /// <summary>Stops the server that was started last, as Ctrl-C does.</summary>
    public async Task StopServing()
    {
        if (_running is not { } running)
            return;
        _running = null;
        await Interrupt(running.Process);
    }

    static async Task<int> Interrupt(Process process)
    {
        using (process)
        {
            if (!process.HasExited)
            {
                // As Ctrl-C does; but shells that run tests in the background have them ignore that one.
                using Process kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
                await EndOf(process);
            }
            return process.ExitCode;
        }
    }

    static async Task EndOf(Process process)
    {
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    Process Start(string command)
    {
        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        bool isOfTheRepository = command.StartsWith("dotnet ", StringComparison.Ordinal) || command.StartsWith("git ", StringComparison.Ordinal);
        // A server is the shell's own process, so that it can be stopped as Ctrl-C would.
        string typed = Serves().IsMatch(command) || Watches().IsMatch(command) ? $"exec {command}" : $"set -o pipefail\n{command}";
        var start = new ProcessStartInfo("bash", ["-c", typed])
        {
            WorkingDirectory = isOfTheRepository ? Repository.Root : Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["PATH"] = $"{Programs}:{path}";
        start.Environment["REST"] = path;
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // None of these programs lives long enough to be compiled a second time from what was counted.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // What the test's own run tells MSBuild and the program is not meant for these.
        foreach (string own in (string[])["MSBUILD_EXE_PATH", "MSBuildSDKsPath", "STANDFIRST_ARCHIVE"])
            start.Environment.Remove(own);
        return Process.Start(start)!;
    }

    void Program(string name, string script)
    {
        string path = Path.Combine(Programs, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    // What the document would show: its own addresses, no folder of the test.
    string AsWritten(string said) => said.Replace(SiteAddress, Samples.Site).Replace(Folder + "/", "");

    static string MakeDatabase()
    {
        string name = $"documents_{Guid.NewGuid():N}";
        using var connection = new NpgsqlConnection(PostgresServer.Place);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"create database {name}";
        command.ExecuteNonQuery();
        return PostgresServer.Place.Replace("Database=postgres", $"Database={name}");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopServing();
        await _site.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    [GeneratedRegex(@"^standfirst serve\b")]
    private static partial Regex Serves();

    [GeneratedRegex(@"^standfirst watch\b(?!.*--once)(?!.*--forget)")]
    private static partial Regex Watches();

    [GeneratedRegex(@"\bcurl (?!--fail)")]
    private static partial Regex Curl();

    [GeneratedRegex(@"--archive (\S+)")]
    private static partial Regex ArchivePlace();

    [GeneratedRegex(@"--listen \S+")]
    private static partial Regex Listens();

    [GeneratedRegex(@"\bstandfirst (add|watch)\b")]
    private static partial Regex Fetches();

    [GeneratedRegex(@"Host=[^;'""]+;Database=[^;'""]+(;Username=[^;'""]+)?")]
    private static partial Regex Connection();

    [GeneratedRegex(@"^seq \d+")]
    private static partial Regex SeqEnd();

    /// <summary>A program that goes on, and what it has said so far.</summary>
    sealed class Running
    {
        readonly StringBuilder _output = new(), _error = new();

        public Running(Process process, Uri address)
        {
            (Process, Address) = (process, address);
            process.StandardInput.Close();
            process.OutputDataReceived += (_, line) => Note(_output, line.Data);
            process.ErrorDataReceived += (_, line) => Note(_error, line.Data);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        public Process Process { get; }

        public Uri Address { get; }

        public string Output => Of(_output);

        public string Error => Of(_error);

        static void Note(StringBuilder said, string? line)
        {
            lock (said)
                said.Append(line).Append('\n');
        }

        static string Of(StringBuilder said)
        {
            lock (said)
                return said.ToString().Trim();
        }
    }
}
