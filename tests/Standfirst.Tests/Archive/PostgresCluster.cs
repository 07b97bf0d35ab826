using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Standfirst.Tests.Archive;

/// <summary>A PostgreSQL in a folder of its own, with the machine's programs; gone when it is disposed of, or the run of tests
/// ends.</summary>
sealed class PostgresCluster : IDisposable
{
    static readonly string? Programs = FindPrograms();

    readonly string _folder = Directory.CreateTempSubdirectory("standfirst-postgres-").FullName;
    readonly int _port = FreePort();

    /// <summary>Why there is none; null where there is one.</summary>
    public static string? Missing { get; } = (OperatingSystem.IsLinux(), Programs, IsRoot && !HasOwner) switch
    {
        (false, _, _) => "PostgreSQL is started by the tests on Linux only",
        (_, null, _) => "no PostgreSQL is installed on this machine: initdb is not found",
        (_, _, true) => "PostgreSQL does not run as root, and there is no user postgres to run it",
        _ => null,
    };

    /// <summary>Makes it and starts it.</summary>
    public PostgresCluster()
    {
        // Root may not run the server: then the user that PostgreSQL's package made does.
        if (IsRoot)
            Run("chown", "postgres", _folder);
        StopAfterThisProcess(_folder);
        RunAsOwner("initdb", "-D", Data, "-A", "trust", "-U", "standfirst", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        Begin();
    }

    /// <summary>How it is connected to.</summary>
    public string Place => $"Host={_folder};Port={_port};Username=standfirst;Database=postgres";

    string Data => Path.Combine(_folder, "data");

    /// <summary>What PostgreSQL's own programs find it by.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["PGHOST"] = _folder,
        ["PGPORT"] = $"{_port}",
        ["PGUSER"] = "standfirst",
        ["PATH"] = $"{Programs}:{System.Environment.GetEnvironmentVariable("PATH")}",
    };

    /// <summary>Starts it anew.</summary>
    public void Begin() => RunAsOwner(
        "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o",
        $"-p {_port} -c listen_addresses= -c unix_socket_directories={_folder} -c max_connections=200", "start");

    /// <summary>Stops it at once, as if its machine had gone.</summary>
    public void End() => RunAsOwner("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    /// <inheritdoc/>
    public void Dispose()
    {
        // What is stopped already cannot be stopped.
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            End();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Leaves a shell behind that stops the server and clears up when this process is gone, however it ends: a
    /// test host is often ended before its own exit handlers are done.</summary>
    static void StopAfterThisProcess(string folder)
    {
        string stop = $"\"{Path.Combine(Programs!, "pg_ctl")}\" -D \"{folder}/data\" -m immediate -w stop";
        string wait = $"while [ -d /proc/{System.Environment.ProcessId} ]; do sleep 1; done";
        RunAsOwner("/bin/sh", "-c", $"({wait}; {stop}; rm -rf \"{folder}\") > /dev/null 2>&1 < /dev/null &");
    }

    static string? FindPrograms() => new[] { "/usr/lib/postgresql", "/usr/local", "/usr" }
        .Where(Directory.Exists)
        .SelectMany(folder => folder.EndsWith("postgresql", StringComparison.Ordinal)
            ? Directory.EnumerateDirectories(folder).OrderDescending().Select(version => Path.Combine(version, "bin"))
            : [Path.Combine(folder, "bin")])
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));

    static bool HasOwner => File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal));

    static bool IsRoot => System.Environment.UserName == "root";

    static void RunAsOwner(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        if (IsRoot)
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", path, .. arguments]);
        else
            Run(path, arguments);
    }

    static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        // The server inherits the pipes and holds them open: only what stands in them at the end is read.
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program}: {errors.Result}");
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
