using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Standfirst.App.Batch;

/// <summary>Slurm's own programs.</summary>
static class SlurmPrograms
{
    /// <summary>Submits a script.</summary>
    /// <returns>The number of the job.</returns>
    /// <exception cref="UsageException">Slurm does not take it.</exception>
    public static long Submit(params IEnumerable<string> arguments)
    {
        string answer = Run("sbatch", ["--parsable", .. arguments]);
        // "123" or, where several clusters are one, "123;cluster".
        return long.TryParse(answer.Trim().Split(';')[0], CultureInfo.InvariantCulture, out long job)
            ? job
            : throw new UsageException($"sbatch: says {answer.Trim()}");
    }

    /// <summary>The tasks of arrays that wait or run: the number of the array and that of the task.</summary>
    public static IEnumerable<(long Job, int Task)> Queued()
    {
        foreach (string line in Run("squeue", ["--noheader", "--array", "--format=%F %K"]).Split('\n'))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 2
                && long.TryParse(words[0], CultureInfo.InvariantCulture, out long job)
                && int.TryParse(words[1], CultureInfo.InvariantCulture, out int task))
            {
                yield return (job, task);
            }
        }
    }

    /// <summary>How many cores the smallest node has.</summary>
    public static int CoresOfNode(string? partition)
    {
        string[] options = partition is null ? [] : [$"--partition={partition}"];
        // "16+" where nodes differ.
        return Run("sinfo", ["--noheader", "--format=%c", .. options])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim().TrimEnd('+'))
            .Select(line => int.TryParse(line, CultureInfo.InvariantCulture, out int cores) ? cores : 1)
            .DefaultIfEmpty(1)
            .Min();
    }

    static string Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? output
                : throw new UsageException($"{program}: {error.Result.Trim()}");
        }
        catch (Win32Exception)
        {
            throw new UsageException($"{program} is not on this machine: is Slurm installed? (--dry-run shows the script)");
        }
    }
}
