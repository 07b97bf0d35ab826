using System.Globalization;
using System.Text;

namespace Standfirst.App.Batch;

/// <summary>The script that Slurm runs for each shard.</summary>
static class SlurmScript
{
    /// <summary>Its file, in the batch's folder for Slurm.</summary>
    public const string FileName = "array.sbatch";

    /// <summary>The words of the script.</summary>
    public static string Write(BatchFolder folder, SlurmSettings settings)
    {
        var script = new StringBuilder();
        script.Append("#!/bin/bash\n");
        foreach (var (name, value) in OptionsOf(folder, settings))
        {
            if (value is not null)
                script.Append(CultureInfo.InvariantCulture, $"#SBATCH --{name}{(value.Length > 0 ? "=" : "")}{value}\n");
        }
        string again = settings.Base is { } start ? $" --base {Quoted(start)}" : "";
        script.Append(CultureInfo.InvariantCulture, $$"""

            # One task does one shard. Arrays are numbered from 1; the shards of a further one begin behind an offset.
            shard=$((SLURM_ARRAY_TASK_ID + ${1:-0}))
            {{Program()}} batch run {{Quoted(folder.FullPath)}} \
                --shard "$shard" --jobs {{settings.Jobs}} --quiet{{again}}
            code=$?

            # What failed is tried again, maybe on another node. A task that was stopped (130) is Slurm's own matter.
            restarts=${SLURM_RESTART_COUNT:-0}
            if [ "$code" -ne 0 ] && [ "$code" -ne 130 ] && [ "$restarts" -lt {{settings.Retries}} ]; then
                scontrol requeue "$SLURM_JOB_ID" && sleep 60
            fi
            exit "$code"

            """);
        return script.ToString();
    }

    static (string Name, string? Value)[] OptionsOf(BatchFolder folder, SlurmSettings settings) =>
    [
        ("job-name", "standfirst"),
        ("output", $"\"{Path.Combine(folder.Slurm, "%A_%a.log")}\""),
        ("open-mode", "append"),
        ("requeue", ""),
        ("nodes", "1"),
        ("ntasks", "1"),
        ("cpus-per-task", settings.Jobs.ToString(CultureInfo.InvariantCulture)),
        ("time", settings.Time),
        ("partition", settings.Partition),
        ("mem", settings.Memory),
    ];

    // The program as it was started: by itself, or by the runtime out of a file that lies with its libraries.
    static string Program()
    {
        const string Name = "standfirst";
        string? process = Environment.ProcessPath;
        return Path.GetFileNameWithoutExtension(process) == Name
            ? Quoted(process!)
            : $"{Quoted(process ?? "dotnet")} {Quoted(Path.Combine(AppContext.BaseDirectory, $"{Name}.dll"))}";
    }

    static string Quoted(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
