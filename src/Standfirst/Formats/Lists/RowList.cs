using System.Buffers;
using System.Text.Json.Serialization.Metadata;
using Standfirst.Articles;
using Standfirst.Formats.Csv;
using Standfirst.Formats.Json;

namespace Standfirst.Formats.Lists;

/// <summary>A list of a record as rows.</summary>
/// <param name="rowsOf">The rows of what they are from.</param>
/// <param name="shape">A row as JSON.</param>
/// <param name="columns">A row as CSV, from left to right.</param>
/// <param name="lineOf">A row for human eyes.</param>
sealed class RowList<TRow>(
    Func<RowSource, IEnumerable<TRow>> rowsOf,
    JsonTypeInfo<TRow> shape,
    (string Name, Func<TRow, string?> Value)[] columns,
    Func<TRow, string> lineOf) : ArticleList
{
    public override string CsvHeader { get; } = CsvRow.Of(columns.Select(column => column.Name));

    public override void WriteLines(TextWriter output, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        foreach (var row in rowsOf(new(article, null)))
            output.Write(PrintableText.CleanLine(lineOf(row)) + "\n");
    }

    public override void WriteJson(IBufferWriter<byte> output, Article article, string? input = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        foreach (var row in rowsOf(new(article, input)))
        {
            JsonOutput.Write(output, row, shape, indented: false);
            output.Write("\n"u8);
        }
    }

    public override void WriteCsv(TextWriter output, Article article, string? input = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        foreach (var row in rowsOf(new(article, input)))
            output.Write(CsvRow.Of(columns.Select(column => column.Value(row))));
    }
}
