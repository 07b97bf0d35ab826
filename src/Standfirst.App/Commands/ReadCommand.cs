using System.CommandLine;
using Standfirst.App.Output;

namespace Standfirst.App.Commands;

/// <summary>`standfirst read INPUT…`: whole records.</summary>
sealed class ReadCommand : PagesCommand
{
    readonly Option<bool> _noStory = new("--no-story")
    {
        Description = "Does not look for quotations, people, times and content notes, which takes about half of the time.",
    };

    readonly Option<bool> _noContentNotes = new("--no-content-notes")
    {
        Description = "Does not note matters that some readers wish to be told of first.",
    };

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
        Add(_noStory);
        Add(_noContentNotes);
    }

    /// <inheritdoc/>
    protected override FormatFamily FormatsOf(ParseResult parse) => FormatFamily.Records;

    /// <inheritdoc/>
    protected override ReadOptions OptionsOf(ParseResult parse) => new()
    {
        ReadsStory = !parse.GetValue(_noStory),
        NotesContent = !parse.GetValue(_noContentNotes),
    };
}
