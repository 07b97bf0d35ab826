using System.CommandLine;

namespace Standfirst.App.Commands;

/// <summary>`standfirst batch …`: work for many machines, in shards that a scheduler hands out.</summary>
sealed class BatchCommand : Command
{
    /// <summary>The command, reading from and speaking to <paramref name="streams"/>.</summary>
    public BatchCommand(StandardStreams streams)
        : base(
            "batch",
            "Reads more pages than one machine can: plans shards, runs them anywhere, puts them together.")
    {
        Add(new BatchPlanCommand(streams));
        Add(new BatchRunCommand(streams));
        Add(new BatchStatusCommand(streams));
        Add(new BatchMergeCommand(streams));
        Add(new BatchSubmitCommand(streams));
        Add(new BatchWorkCommand(streams));
    }

    /// <summary>The folder of a batch, as an argument.</summary>
    public static Argument<string> Folder() => new("DIR") { Description = "The folder of the batch." };
}
