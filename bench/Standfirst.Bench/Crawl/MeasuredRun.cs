using System.Diagnostics;
using System.Globalization;

namespace Standfirst.Bench.Crawl;

/// <summary>What one run of the program took, as the system counts it. Linux alone tells.</summary>
/// <param name="CpuSeconds">User and system time.</param>
/// <param name="WallSeconds">Time on the clock.</param>
/// <param name="Resident">Resident megabytes at a tenth, a half and nine tenths of the run, and the
/// most.</param>
sealed record MeasuredRun(
    double CpuSeconds, double WallSeconds, (double Start, double Middle, double End, double Peak) Resident)
{
    // Linux counts a process's time in ticks of a hundredth of a second everywhere.
    const double TicksPerSecond = 100;

    static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs the program that stands beside this one.</summary>
    public static MeasuredRun Of(params IEnumerable<string> arguments)
    {
        double before = ChildTime();
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(StartOf(arguments))!;
        List<double> resident = [];
        double peak = 0;
        while (!process.WaitForExit(BetweenLooks))
        {
            resident.Add(ProcessMemory.Resident(process.Id) ?? resident.LastOrDefault());
            peak = ProcessMemory.Peak(process.Id) ?? peak;
        }
        if (process.ExitCode != 0)
            throw new IOException($"standfirst ended with {process.ExitCode}");
        double wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return new(ChildTime() - before, wall, (At(resident, 0.1), At(resident, 0.5), At(resident, 0.9), peak));
    }

    /// <summary>How the program is started that stands beside this one.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static ProcessStartInfo StartOf(IEnumerable<string> arguments) => StartOf(AppContext.BaseDirectory, arguments);

    /// <summary>The same for the one that stands beside a folder.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static ProcessStartInfo StartOf(string folder, IEnumerable<string> arguments)
    {
        string program = Path.GetFullPath("../../Standfirst.App/release/standfirst.dll", folder);
        return File.Exists(program)
            ? new("dotnet", [program, .. arguments])
            : throw new FileNotFoundException($"{program} is not there: dotnet build -c Release src/Standfirst.App");
    }

    static double At(List<double> samples, double share) =>
        samples.Count == 0 ? 0 : samples[(int)(share * (samples.Count - 1))];

    // Fields 16 and 17: the time of children that have ended. The program's name, in brackets, may have
    // spaces.
    static double ChildTime()
    {
        string stat = File.ReadAllText("/proc/self/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (Number(fields[13]) + Number(fields[14])) / TicksPerSecond;
    }

    static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);
}
