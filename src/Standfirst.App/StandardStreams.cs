using Microsoft.Win32.SafeHandles;

namespace Standfirst.App;

/// <summary>The three streams that a process is born with.</summary>
/// <param name="Input">Read only when an input is "-"; null where the process was born without it.</param>
/// <param name="Output">Takes data and nothing else.</param>
/// <param name="Error">Takes everything that is said to the user.</param>
sealed record StandardStreams(Stream? Input, Stream Output, TextWriter Error)
{
    /// <summary>Whether somebody watches <see cref="Output"/> on a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether somebody watches <see cref="Error"/> on a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The streams of this process.</summary>
    public static StandardStreams OfThisProcess() =>
        new(IsClosed(0) ? null : Console.OpenStandardInput(), IsClosed(1) ? new ClosedOutput() : OpenOutput(), OpenError())
        {
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };

    // Where the shell has closed one ("<&-", ">&-"), one of the runtime's own descriptors gets its number: whoever reads that
    // waits for ever, and who writes to it writes into any file. It is told by the flag to close it when a program starts: what
    // this program was started with cannot have had it. Linux alone shows it.
    static bool IsClosed(int number)
    {
        const string Flags = "flags:";
        string descriptor = $"/proc/self/fdinfo/{number}";
        const int ClosesOnStart = 0x80000;          // O_CLOEXEC
        try
        {
            string[] facts = File.Exists(descriptor) ? File.ReadAllLines(descriptor) : [];
            return Array.Find(facts, line => line.StartsWith(Flags, StringComparison.Ordinal)) is { } flags
                && (Convert.ToInt32(flags[Flags.Length..].Trim(), 8) & ClosesOnStart) != 0;
        }
        catch (Exception error) when (FileTrouble.Is(error))
        {
            return false;
        }
    }

    // Without a place for complaints nobody hears them.
    static TextWriter OpenError() => IsClosed(2) ? TextWriter.Null : Console.Error;

    // The console's own stream keeps silent when nobody reads the other end of a pipe any more, and
    // "standfirst read archive/ | head -1" would read the whole archive for nobody. A raw stream throws.
    // It must not be used on a file, though: it would not move the position that the shell's next command
    // appends at.
    static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();

        var raw = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return raw.CanSeek ? Console.OpenStandardOutput() : raw;
    }
}
