using Standfirst.Formats;

namespace Standfirst.App.Output;

/// <summary>The formats that a command can write.</summary>
/// <param name="All">All of them, in the order of the help text.</param>
/// <param name="OnTerminal">The usual one on a terminal.</param>
/// <param name="Elsewhere">The usual one in a file or a pipe.</param>
sealed record FormatFamily(RecordFormat[] All, RecordFormat OnTerminal, RecordFormat Elsewhere)
{
    /// <summary>Whole records.</summary>
    public static readonly FormatFamily Records = new(
        [
            RecordFormat.Json, RecordFormat.Ndjson, RecordFormat.Text, RecordFormat.Markdown, RecordFormat.Html,
            RecordFormat.Schema, RecordFormat.Annotations, RecordFormat.Ninjs, RecordFormat.Csv,
        ],
        RecordFormat.Text,
        RecordFormat.Ndjson);

    /// <summary>One list out of each record.</summary>
    public static FormatFamily Of(ArticleList list)
    {
        var lines = new RecordFormat(
            "lines",
            (output, article, _) => RecordFormat.WriteWords(output, words => list.WriteLines(words, article)),
            (name, isFirst) => (isFirst ? "" : "\n") + $"==> {OneLine.Of(name)} <==\n");
        var ndjson = new RecordFormat("ndjson", (output, article, input) => list.WriteJson(output, article, input), (_, _) => "");
        var csv = new RecordFormat(
            "csv",
            (output, article, input) => RecordFormat.WriteWords(output, words => list.WriteCsv(words, article, input)),
            (_, _) => "",
            list.CsvHeader);
        return new([lines, ndjson, csv], lines, ndjson);
    }

    /// <summary>The names of all formats, in that order.</summary>
    public string[] Names => [.. All.Select(format => format.Name)];

    /// <summary>The format of a name; null when none has it.</summary>
    public RecordFormat? Find(string name) => Array.Find(All, format => format.Name == name);
}
