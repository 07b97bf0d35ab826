using System.CommandLine;
using Standfirst.App.Batch;

namespace Standfirst.App.Commands;

/// <summary>`standfirst batch submit DIR --slurm`: has a scheduler run the shards.</summary>
sealed class BatchSubmitCommand : Command
{
    // Once by bad luck, twice by more of it; what fails three times has a reason of its own.
    const int UsualRetries = 2;

    readonly Argument<string> _folder = BatchCommand.Folder();

    readonly Option<bool> _slurm = new("--slurm")
    {
        Description = "Submits an array job to Slurm, one task for each shard that is missing.",
    };

    readonly Option<int?> _nodes = OptionValues.Valued<int?>(
        "--nodes", "N", value => OptionValues.Jobs(value),
        "Keeps about so many nodes busy: a limit of tasks at once, made of this and the cores of the smallest node.");

    readonly Option<string?> _time = OptionValues.Valued(
        "--time", "TIME", OptionValues.Words, "The longest time of one task, as Slurm writes it: 02:00:00.");

    readonly Option<int?> _maxParallel = OptionValues.Valued<int?>(
        "--max-parallel", "N", value => OptionValues.Count(value), "How many tasks run at once at most.");

    readonly Option<string?> _partition = OptionValues.Valued(
        "--partition", "NAME", OptionValues.Words, "The partition; the default one when left out.");

    readonly Option<string?> _memory = OptionValues.Valued(
        "--mem", "SIZE", OptionValues.Words,
        "The memory of a task, as Slurm writes it: 1G; the partition's when left out.");

    readonly Option<int?> _jobs = OptionValues.Valued<int?>(
        "--jobs", "N", value => OptionValues.Jobs(value),
        "How many pages a task reads at once, on as many cores; 1 when left out.");

    readonly Option<int?> _retries = OptionValues.Valued<int?>(
        "--retries", "N", value => OptionValues.Count(value),
        "How often a shard that failed is tried again; 2 when left out.");

    readonly Option<string?> _base = OptionValues.Valued(
        "--base", "FOLDER", OptionValues.Words,
        "Where the nodes find the inputs, if not where they were planned.");

    readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Prints the script and what would be submitted, and submits nothing.",
    };

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public BatchSubmitCommand(StandardStreams streams)
        : base(
            "submit",
            "Hands the shards that are missing to a scheduler. Submitting again resumes, and retries "
                + "what failed.")
    {
        Add(_folder);
        Option[] options =
            [_slurm, _nodes, _time, _maxParallel, _partition, _memory, _jobs, _retries, _base, _dryRun];
        foreach (Option option in options)
            Add(option);
        SetAction((parse, _) => Task.FromResult(Run(parse, streams)));
    }

    static int? TasksOn(int? nodes, string? partition, int coresOfTask) => nodes is null
        ? null
        : Math.Max(1, nodes.Value * SlurmPrograms.CoresOfNode(partition) / coresOfTask);

    int Run(ParseResult parse, StandardStreams streams)
    {
        if (!parse.GetValue(_slurm))
            throw new UsageException("which scheduler? (--slurm; docs/crawling.md tells how others run shards)");
        var folder = new BatchFolder(parse.GetRequiredValue(_folder));
        int jobs = parse.GetValue(_jobs) ?? 1;
        string? partition = parse.GetValue(_partition);
        var settings = new SlurmSettings
        {
            Jobs = jobs,
            MaxParallel = parse.GetValue(_maxParallel) ?? TasksOn(parse.GetValue(_nodes), partition, jobs),
            Time = parse.GetValue(_time),
            Partition = partition,
            Memory = parse.GetValue(_memory),
            Retries = parse.GetValue(_retries) ?? UsualRetries,
            Base = parse.GetValue(_base) is { } start ? Path.GetFullPath(start) : null,
        };
        var submission = new SlurmSubmission(folder, ShardRunOptions.Load(folder), settings, streams);
        if (parse.GetValue(_dryRun))
            submission.Show();
        else
            submission.Submit();
        return ExitCode.AllRead;
    }
}
