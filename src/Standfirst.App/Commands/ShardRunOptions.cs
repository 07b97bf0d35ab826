using System.CommandLine;
using Standfirst.App.Batch;

namespace Standfirst.App.Commands;

/// <summary>What every command that runs shards can be told of it.</summary>
sealed class ShardRunOptions
{
    readonly Option<int?> _jobs = OptionValues.Valued<int?>(
        "--jobs", "N", value => OptionValues.Jobs(value),
        "How many pages to read at once; when left out, as many as there are processor cores.");

    readonly Option<string?> _base = OptionValues.Valued(
        "--base", "FOLDER", OptionValues.Words,
        "Where the inputs are now, if they were moved since they were planned.");

    readonly Option<bool> _quiet = new("--quiet")
    {
        Description = "No progress and no summary; inputs that cannot be read are named all the same.",
    };

    /// <summary>Makes them part of a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_jobs, _base, _quiet])
            command.Add(option);
    }

    /// <summary>What a command line says.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="again">Whether what is done is done again.</param>
    public ShardRunSettings SettingsOf(ParseResult parse, bool again = false) => new()
    {
        Jobs = parse.GetValue(_jobs) ?? Environment.ProcessorCount,
        Base = parse.GetValue(_base) is { } folder ? Path.GetFullPath(folder) : null,
        Quiet = parse.GetValue(_quiet),
        Again = again,
    };

    /// <summary>The plan of a batch, for running it.</summary>
    /// <exception cref="UsageException">There is none, or another version of the program made it.</exception>
    public static Manifest Load(BatchFolder folder)
    {
        Manifest manifest = folder.Load();
        return manifest.Program == ProgramVersion.Exact
            ? manifest
            : throw new UsageException(
                $"the batch was planned by version {manifest.Program} and this is {ProgramVersion.Exact}, "
                + "which may write other records (batch plan --again plans it anew)");
    }
}
