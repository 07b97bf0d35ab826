using System.CommandLine;
using Standfirst.App.Archiving;

namespace Standfirst.App.Commands;

/// <summary>`standfirst export [QUERY] --archive PLACE`: takes articles out of an archive.</summary>
sealed class ExportCommand : Command
{
    readonly Argument<string[]> _query = new("QUERY")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Which articles, as in `standfirst search`; all when left out.",
    };

    readonly ArchivePlace _archive = new();

    readonly Option<string?> _format = OptionValues.Valued(
        "--format", "FORMAT", value => OptionValues.Format(value, ExportFormat.Names),
        "ndjson (records), csv, ninjs, markdown (a folder with a file for each article) or sqlite (an archive of its own); "
            + "ndjson when left out.");

    readonly Option<string?> _output = OptionValues.Valued(
        "--output", "PATH", OptionValues.Words,
        "The file, packed by gzip where its name ends in .gz; for markdown the folder. Standard output when left out.");

    readonly Option<bool> _quiet = new("--quiet") { Description = "No progress and no summary." };

    /// <summary>The command, speaking to <paramref name="streams"/>.</summary>
    public ExportCommand(StandardStreams streams)
        : base("export", "Takes articles out of an archive, the current version of each.")
    {
        _format.CompletionSources.Add(ExportFormat.Names);
        Add(_query);
        _archive.AddTo(this);
        foreach (Option option in (Option[])[_format, _output, _quiet])
            Add(option);
        SetAction(async (parse, cancel) =>
        {
            var query = QueryCommand.Understand(string.Join(' ', parse.GetValue(_query) ?? []));
            ExportFormat format = ExportFormat.Find(parse.GetValue(_format) ?? ExportFormat.Names[0]);
            await using var archive = await _archive.Open(parse, creates: false, cancel);
            return await new ExportRun(archive, streams, parse.GetValue(_quiet)).Run(query, format, parse.GetValue(_output), cancel);
        });
    }
}
