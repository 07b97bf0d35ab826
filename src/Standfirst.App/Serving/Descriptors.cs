using System.Globalization;

namespace Standfirst.App.Serving;

/// <summary>How many files and connections the system lets this process have open at once.</summary>
static class Descriptors
{
    // What is open beside connections: 320 of a server that nobody asks, nearly all of them the framework's own files; three for each
    // connection to SQLite; two for every thread that the runtime begins, and where it gets none for that, the process ends.
    const long Kept = 640;

    const string Limits = "/proc/self/limits", OpenFiles = "Max open files";

    // Where there are hardly more than that: one reader's idle connection must not shut out the others.
    const long Share = 8;

    /// <summary>How many connections a server may hold so that the rest is left to it; null where the system does not tell.</summary>
    public static long? ForConnections => Most is { } most ? Math.Max(most - Kept, most / Share) : null;

    // "Max open files            1024                 1048576              files": what counts now, and what it may be raised to.
    static long? Most
    {
        get
        {
            try
            {
                string? line = File.ReadLines(Limits).FirstOrDefault(line => line.StartsWith(OpenFiles, StringComparison.Ordinal));
                string? now = line?[OpenFiles.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
                return long.TryParse(now, CultureInfo.InvariantCulture, out long most) ? most : null;
            }
            catch (Exception trouble) when (FileTrouble.Is(trouble))
            {
                return null;
            }
        }
    }
}
