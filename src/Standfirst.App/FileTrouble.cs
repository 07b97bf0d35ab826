using System.Runtime.InteropServices;

namespace Standfirst.App;

/// <summary>What can go wrong with a file, in words for the user.</summary>
static class FileTrouble
{
    // SIGXFSZ, the same number on Linux and macOS, and SIG_IGN.
    const int FileTooLarge = 25, Ignore = 1;

    /// <summary>Whether an error comes from the file system and not from a mistake in this program.</summary>
    public static bool Is(Exception error) => error is IOException or UnauthorizedAccessException || IsTooLarge(error);

    /// <summary>Has a write that goes beyond a limit on the size of files (ulimit -f) fail like one to a full drive: the signal that
    /// comes, too, would end the process without a word.</summary>
    public static void BeToldOfLimits()
    {
        if (!OperatingSystem.IsWindows())
            _ = signal(FileTooLarge, Ignore);
    }

    /// <summary>Whether the program that took the output has gone: EPIPE, the same number on Linux and macOS.
    /// Windows keeps silent about it.</summary>
    public static bool IsBrokenPipe(Exception error) => error is IOException { HResult: 32 };

    /// <summary>The reason in a few words, fit to stand after the file's name and a colon.</summary>
    public static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        _ when IsTooLarge(error) => "File too large",
        _ => error.Message,
    };

    // So the framework tells EFBIG, wherever it writes.
    static bool IsTooLarge(Exception error) =>
        error is ArgumentOutOfRangeException { ParamName: "value", Source: "System.Private.CoreLib" or "System.Console" };

    [DllImport("libc")]
    static extern nint signal(int number, nint handler);
}
