using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Standfirst.Bench.Tables;

/// <summary>What the figures were measured on.</summary>
static class Machine
{
    // Of a commit's forty digits, as many as nobody mistakes for another's.
    const int CommitDigits = 12;

    /// <summary>Processor, cores, memory, system and runtime, in one line.</summary>
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {Memory() / (double)(1 << 30):F0} GiB; "
        + $"{RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription}");

    /// <summary>The packages that are compared, with their versions.</summary>
    public static string Packages() => $"AngleSharp {VersionOf<HtmlParser>()}, SmartReader {VersionOf<Reader>()}";

    /// <summary>The commit that this program was built at; "unknown" where it was not built in a checkout.</summary>
    public static string Commit() => InformationOf<Tool>().Split('+') is [_, { Length: >= CommitDigits } commit]
        ? commit[..CommitDigits]
        : "unknown";

    /// <summary>How many processes wanted a core over the last minute: above the number of cores, times on the clock are not the
    /// machine's own. Null where the system does not tell.</summary>
    public static string? Load() => SystemLines("/proc/loadavg").FirstOrDefault()?.Split(' ')[0];

    static string Processor() => SystemLines("/proc/cpuinfo")
        .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[1]
        ?? RuntimeInformation.ProcessArchitecture.ToString();

    static long Memory() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    // Only Linux has these files.
    static IEnumerable<string> SystemLines(string file) => File.Exists(file) ? File.ReadLines(file) : [];

    static string VersionOf<T>() => InformationOf<T>().Split('+')[0];

    static string InformationOf<T>() =>
        typeof(T).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
