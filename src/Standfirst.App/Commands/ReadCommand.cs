using System.CommandLine;
using Standfirst.App.Output;

namespace Standfirst.App.Commands;

/// <summary>`standfirst read INPUT…`: whole records.</summary>
sealed class ReadCommand : PagesCommand
{
    readonly StoryOptions _story = new();

    /// <summary>The command, reading from and writing to <paramref name="streams"/>.</summary>
    public ReadCommand(StandardStreams streams)
        : base(
            "read",
            "Reads pages into records, one for each page, in the order of the inputs.",
            FormatFamily.Records.Names,
            "json (indented), ndjson (one record a line), text, markdown, html, "
                + "schema (schema.org JSON-LD), annotations (W3C Web Annotations), ninjs or csv; "
                + "when left out, text on a terminal and ndjson otherwise.",
            streams)
    {
        _story.AddTo(this);
    }

    /// <inheritdoc/>
    protected override FormatFamily FormatsOf(ParseResult parse) => FormatFamily.Records;

    /// <inheritdoc/>
    protected override ReadOptions OptionsOf(ParseResult parse) => _story.OptionsOf(parse);
}
