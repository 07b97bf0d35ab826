using System.Globalization;
using System.Text;
using System.Text.Json;
using Standfirst.App.Output;

namespace Standfirst.App.Batch;

/// <summary>Hands the shards that are missing to Slurm, as arrays of tasks.</summary>
/// <param name="folder">The batch.</param>
/// <param name="manifest">Its plan.</param>
/// <param name="settings">What is asked for.</param>
/// <param name="streams">Where it speaks.</param>
sealed class SlurmSubmission(
    BatchFolder folder, Manifest manifest, SlurmSettings settings, StandardStreams streams)
{
    // Slurm's MaxArraySize is 1001 where nobody has changed it, and the largest number is one less.
    const int LargestArray = 1000;

    string JobsFile => Path.Combine(folder.Slurm, "jobs.json");

    /// <summary>Prints what would be submitted.</summary>
    public void Show()
    {
        string script = SlurmScript.Write(folder, settings);
        int[] shards = [.. Missing().Select(shard => shard.Number)];
        var words = new StringBuilder(script);
        foreach (var (offset, tasks) in ArraysOf(shards))
            words.Append(CultureInfo.InvariantCulture, $"# sbatch --array={tasks} {SlurmScript.FileName} {offset}\n");
        streams.Output.Write(Encoding.UTF8.GetBytes(words.ToString()));
    }

    /// <summary>Submits what is neither done nor under way nor waiting in Slurm already.</summary>
    /// <exception cref="UsageException">Slurm is not there, or does not take it.</exception>
    public void Submit()
    {
        List<SlurmJob> jobs = Known();
        HashSet<int> queued = [.. SlurmPrograms.Queued()
            .SelectMany(task => jobs.Where(job => job.Id == task.Job).Select(job => job.Offset + task.Task))];
        int[] shards = [.. Missing().Select(shard => shard.Number).Where(number => !queued.Contains(number))];
        if (queued.Count > 0)
            Say($"{queued.Count} shards wait or run in Slurm already");
        if (shards.Length == 0)
        {
            Say("there is nothing to submit");
            return;
        }
        string script = Path.Combine(folder.Slurm, SlurmScript.FileName);
        OutputException.Told(() =>
        {
            Directory.CreateDirectory(folder.Slurm);
            File.WriteAllText(script, SlurmScript.Write(folder, settings));
        });
        foreach (var (offset, tasks) in ArraysOf(shards))
        {
            long id = SlurmPrograms.Submit($"--array={tasks}", script, offset.ToString(CultureInfo.InvariantCulture));
            jobs.Add(new(id, offset));
            Keep(jobs);
            Say($"job {id}: shards {ShardNumbers.Write(shards.Where(number => OffsetOf(number) == offset))}");
        }
    }

    IEnumerable<Shard> Missing()
    {
        foreach (ShardStatus status in BatchStatus.Of(folder, manifest, TimeProvider.System.GetUtcNow()))
        {
            if (status.State is ShardState.Done or ShardState.Running)
                continue;
            if (status.Failed is { } failed && failed.Attempts > settings.Retries)
                Say($"shard {status.Shard.Number} has failed {failed.Attempts} times, given up (--retries): {failed.Reason}");
            else
                yield return status.Shard;
        }
    }

    IEnumerable<(int Offset, string Tasks)> ArraysOf(int[] shards) => shards
        .GroupBy(OffsetOf)
        .Select(array => (array.Key, ShardNumbers.Write(array.Select(number => number - array.Key)) + Limit));

    string Limit => settings.MaxParallel is { } most ? string.Create(CultureInfo.InvariantCulture, $"%{most}") : "";

    static int OffsetOf(int shard) => (shard - 1) / LargestArray * LargestArray;

    /// <exception cref="UsageException">What was noted of them makes no sense: some might be submitted twice.</exception>
    List<SlurmJob> Known()
    {
        try
        {
            return File.Exists(JobsFile)
                ? JsonSerializer.Deserialize(File.ReadAllBytes(JobsFile), BatchJson.Lines.ListSlurmJob) ?? []
                : [];
        }
        catch (JsonException error)
        {
            throw new UsageException($"{JobsFile}: no list of jobs: {error.Message}");
        }
    }

    void Keep(List<SlurmJob> jobs)
    {
        using OutputFile file = OutputFile.Create(JobsFile, "batch");
        file.Stream.Write(JsonSerializer.SerializeToUtf8Bytes(jobs, BatchJson.Indented.ListSlurmJob));
        file.CompleteDurably();
    }

    void Say(string line) => streams.Error.WriteLine(OneLine.Of($"standfirst: {line}"));
}
