using System.Diagnostics;
using Standfirst.App;

namespace Standfirst.Tests.App.Faults;

/// <summary>A script of the shell in which "standfirst" is the program itself, run in the folder of a test.</summary>
/// <remarks>What it mounts is seen by it alone and gone when it ends, however it ends.</remarks>
sealed class Script : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    static readonly string[] OwnMounts = Environment.UserName == "root" ? ["-m"] : ["-r", "-m"];

    readonly Workbench _bench = new();

    /// <summary>Why no script can mount anything; null where it can.</summary>
    public static string? NoMounts { get; } = !OperatingSystem.IsLinux() ? "only Linux has mounts of a process's own"
        : CanMount() ? null
        : "this machine does not let the tests mount anything";

    /// <summary>What stands in the folder.</summary>
    public Workbench Bench => _bench;

    /// <summary>Runs it.</summary>
    /// <param name="lines">The script; it stops where a command fails that is not asked about.</param>
    /// <param name="mounts">Whether it mounts anything.</param>
    public Workbench.Outcome Run(string lines, bool mounts = false)
    {
        using Process process = Begin(lines, mounts);
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        bool isOver = process.WaitForExit(Patience);
        if (!isOver)
            process.Kill(entireProcessTree: true);
        Assert.True(isOver, $"the script hangs:\n{lines}");
        return new(process.ExitCode, _bench.Cut(output.Result), _bench.Cut(error.Result));
    }

    public void Dispose() => _bench.Dispose();

    /// <summary>Begins it: where its last line is "exec standfirst …" that is the process.</summary>
    public Process Begin(string lines, bool mounts = false)
    {
        string dll = typeof(StandfirstApp).Assembly.Location;
        // No function of the shell: "exec" is to put the program in the script's place, so that signals reach it.
        _bench.Write("bin/standfirst", $"#!/bin/sh\nexec dotnet '{dll}' \"$@\"\n");
#pragma warning disable CA1416 // Its tests are for systems with a shell.
        File.SetUnixFileMode(_bench.PathOf("bin/standfirst"), (UnixFileMode)0b111_101_101);
#pragma warning restore CA1416
        string script = $"set -eu\nPATH='{_bench.PathOf("bin")}':$PATH\ncd '{_bench.Folder}'\n{lines}";
        string[] shell = ["/bin/sh", "-c", script];
        string[] command = mounts ? ["unshare", .. OwnMounts, .. shell] : shell;
        return Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    static bool CanMount()
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(
                "unshare", [.. OwnMounts, "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", Path.GetTempPath()])
            {
                RedirectStandardError = true,
            })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A fact about a drive that is full or may not be written: the test mounts one.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = Script.NoMounts;
}

/// <summary>A fact about the limits, signals and descriptors that a process has on Linux.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "limits, signals and descriptors of a process are looked at on Linux only";
    }
}
