using System.CommandLine;
using Standfirst.App.Batch;
using Standfirst.App.Inputs;

namespace Standfirst.App.Commands;

/// <summary>`standfirst batch plan INPUT… --out DIR`: splits inputs into shards.</summary>
sealed class BatchPlanCommand : Command
{
    readonly IntakeOptions _intake = new();
    readonly StoryOptions _story = new();

    readonly Option<string?> _out = OptionValues.Valued(
        "--out", "DIR", OptionValues.Words, "The folder for the plan and for all that comes of it.");

    readonly Option<long?> _shardSize = OptionValues.Valued<long?>(
        "--shard-size", "SIZE", value => OptionValues.LargeSize(value),
        "About how many bytes a shard has, as the files are packed; 1G when left out.");

    readonly Option<string?> _base = OptionValues.Valued(
        "--base", "FOLDER", OptionValues.Words,
        "The folder that the names in the records start at; when left out, the current one, "
            + "or the one above it that holds all inputs.");

    readonly Option<bool> _again = new("--again")
    {
        Description = "Plans anew where there is a plan; shards that are done and stay the same are not done again.",
    };

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public BatchPlanCommand(StandardStreams streams)
        : base(
            "plan",
            "Splits inputs into numbered shards and writes down which bytes each of them is made of.")
    {
        _intake.AddTo(this);
        _story.AddTo(this);
        foreach (Option option in (Option[])[_out, _shardSize, _base, _again])
            Add(option);
        SetAction((parse, cancel) => Task.FromResult(Run(parse, streams, cancel)));
    }

    int Run(ParseResult parse, StandardStreams streams, CancellationToken cancel)
    {
        IntakeSettings intake = _intake.SettingsOf(parse, _story.OptionsOf(parse));
        if (intake.Url is not null)
            throw new UsageException("--url is for a single page, --urls for several");
        string place = parse.GetValue(_out) ?? throw new UsageException("where is the plan to be kept? (--out DIR)");
        var folder = new BatchFolder(place);
        if (folder.IsPlanned && !parse.GetValue(_again))
            throw new UsageException($"--out: {place}: a batch is planned there already (--again plans it anew)");
        var planner = new Planner(intake, folder, streams)
        {
            ShardSize = parse.GetValue(_shardSize) ?? Planner.UsualShardSize,
            Base = parse.GetValue(_base),
        };
        try
        {
            return planner.Plan(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
    }
}
