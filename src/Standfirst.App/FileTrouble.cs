namespace Standfirst.App;

/// <summary>What can go wrong with a file, in words for the user.</summary>
static class FileTrouble
{
    /// <summary>Whether an error comes from the file system and not from a mistake in this program.</summary>
    public static bool Is(Exception error) => error is IOException or UnauthorizedAccessException;

    /// <summary>Whether the program that took the output has gone: EPIPE, the same number on Linux and macOS.
    /// Windows keeps silent about it.</summary>
    public static bool IsBrokenPipe(Exception error) => error is IOException { HResult: 32 };

    /// <summary>The reason in a few words, fit to stand after the file's name and a colon.</summary>
    public static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        _ => error.Message,
    };
}
