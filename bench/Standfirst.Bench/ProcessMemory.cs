using System.Globalization;

namespace Standfirst.Bench;

/// <summary>How much memory a process has, as the system counts it. Linux alone tells.</summary>
static class ProcessMemory
{
    /// <summary>Its resident megabytes; null where it has ended.</summary>
    public static double? Resident(int process) => Megabytes(process, "VmRSS:");

    /// <summary>The most that it ever had; null where it has ended.</summary>
    public static double? Peak(int process) => Megabytes(process, "VmHWM:");

    static double? Megabytes(int process, string field)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status")
                .FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal));
            return line is null
                ? null
                : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return null;
        }
    }
}
