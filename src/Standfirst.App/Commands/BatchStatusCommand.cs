using System.CommandLine;
using System.Text;
using System.Text.Json;
using Standfirst.App.Batch;

namespace Standfirst.App.Commands;

/// <summary>`standfirst batch status DIR`: how far a batch is.</summary>
sealed class BatchStatusCommand : Command
{
    static readonly string[] Formats = ["text", "json"];

    readonly Argument<string> _folder = BatchCommand.Folder();

    readonly Option<string?> _format = OptionValues.Valued(
        "--format", "FORMAT", value => OptionValues.Format(value, Formats),
        "text or json; text when left out.");

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public BatchStatusCommand(StandardStreams streams)
        : base(
            "status",
            "Tells which shards are done, failed, running or waiting, how many pages were read and what "
                + "time is left.")
    {
        Add(_folder);
        Add(_format);
        SetAction((parse, _) => Task.FromResult(Run(parse, streams)));
    }

    int Run(ParseResult parse, StandardStreams streams)
    {
        var folder = new BatchFolder(parse.GetRequiredValue(_folder));
        StatusReport report = StatusReport.Of(BatchStatus.Of(folder, folder.Load(), TimeProvider.System.GetUtcNow()));
        string answer = parse.GetValue(_format) == "json"
            ? JsonSerializer.Serialize(report, BatchJson.Indented.StatusReport)
            : string.Join('\n', report.InWords());
        streams.Output.Write(Encoding.UTF8.GetBytes(answer + "\n"));
        return ExitCode.AllRead;
    }
}
