namespace Standfirst.App.Batch;

/// <summary>What a submission to Slurm asks for.</summary>
sealed record SlurmSettings
{
    /// <summary>How many pages a task reads at once, each on a core of its own.</summary>
    public required int Jobs { get; init; }

    /// <summary>How many tasks run at once at most; null for as many as there is room for.</summary>
    public int? MaxParallel { get; init; }

    /// <summary>The longest time of a task, as Slurm writes it; null for the partition's.</summary>
    public string? Time { get; init; }

    /// <summary>The partition; null for the default one.</summary>
    public string? Partition { get; init; }

    /// <summary>The memory of a task, as Slurm writes it; null for the partition's.</summary>
    public string? Memory { get; init; }

    /// <summary>How often a shard that failed is tried again.</summary>
    public required int Retries { get; init; }

    /// <summary>Where the inputs are now; null for where they were planned.</summary>
    public string? Base { get; init; }
}

/// <summary>An array of tasks that was handed to Slurm.</summary>
/// <param name="Id">Slurm's number for it.</param>
/// <param name="Offset">What is added to a task's number to get the shard's.</param>
sealed record SlurmJob(long Id, int Offset);
