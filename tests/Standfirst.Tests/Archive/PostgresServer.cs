using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Standfirst.Tests.Archive;

/// <summary>The machine's own PostgreSQL, started once for all tests of a run in a folder of its own; gone when the run is.</summary>
static class PostgresServer
{
    static readonly string? Programs = FindPrograms();

    // Started when a test first asks, for it takes seconds.
    static readonly Lazy<string> Started = new(Start);

    /// <summary>Why there is none; null where there is one.</summary>
    public static string? Missing { get; } = (OperatingSystem.IsLinux(), Programs, IsRoot && !HasOwner) switch
    {
        (false, _, _) => "PostgreSQL is started by the tests on Linux only",
        (_, null, _) => "no PostgreSQL is installed on this machine: initdb is not found",
        (_, _, true) => "PostgreSQL does not run as root, and there is no user postgres to run it",
        _ => null,
    };

    /// <summary>How it is connected to.</summary>
    public static string Place => Started.Value;

    static string Start()
    {
        string folder = Directory.CreateTempSubdirectory("standfirst-postgres-").FullName;
        int port = FreePort();
        // Root may not run the server: then the user that PostgreSQL's package made does.
        if (IsRoot)
            Run("chown", "postgres", folder);
        StopAfterThisProcess(folder);
        string data = Path.Combine(folder, "data");
        RunAsOwner("initdb", "-D", data, "-A", "trust", "-U", "standfirst", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        RunAsOwner(
            "pg_ctl", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-p {port} -c listen_addresses= -c unix_socket_directories={folder} -c max_connections=200", "start");
        return $"Host={folder};Port={port};Username=standfirst;Database=postgres";
    }

    /// <summary>Leaves a shell behind that stops the server and clears up when this process is gone, however it ends: a
    /// test host is often ended before its own exit handlers are done.</summary>
    static void StopAfterThisProcess(string folder)
    {
        string stop = $"\"{Path.Combine(Programs!, "pg_ctl")}\" -D \"{folder}/data\" -m immediate -w stop";
        string wait = $"while [ -d /proc/{Environment.ProcessId} ]; do sleep 1; done";
        RunAsOwner("/bin/sh", "-c", $"({wait}; {stop}; rm -rf \"{folder}\") > /dev/null 2>&1 < /dev/null &");
    }

    static string? FindPrograms() => new[] { "/usr/lib/postgresql", "/usr/local", "/usr" }
        .Where(Directory.Exists)
        .SelectMany(folder => folder.EndsWith("postgresql", StringComparison.Ordinal)
            ? Directory.EnumerateDirectories(folder).OrderDescending().Select(version => Path.Combine(version, "bin"))
            : [Path.Combine(folder, "bin")])
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));

    static bool HasOwner => File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal));

    static bool IsRoot => Environment.UserName == "root";

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
