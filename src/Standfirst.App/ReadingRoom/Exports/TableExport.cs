using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Standfirst.Formats.Csv;

namespace Standfirst.App.ReadingRoom.Exports;

/// <summary>A list of rows: a table in CSV and Markdown, an object a row in NDJSON.</summary>
/// <param name="name">What the address calls it.</param>
/// <param name="find">Finds the rows.</param>
/// <param name="columns">The columns from left to right; a number stays one in JSON, a null is left out.</param>
sealed class TableExport<TRow>(
    string name,
    Func<ExportAsk, CancellationToken, IAsyncEnumerable<TRow>> find,
    (string Name, Func<TRow, object?> Value)[] columns) : ExportList(name)
{
    static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override async IAsyncEnumerable<ReadOnlyMemory<byte>> Write(
        ExportAsk ask, ExportForm form, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (form == ExportForm.Csv)
            yield return Encoding.UTF8.GetBytes(CsvRow.Of(columns.Select(column => column.Name)));
        if (form == ExportForm.Markdown)
            yield return Encoding.UTF8.GetBytes(InMarkdown(columns.Select(column => column.Name)) + InMarkdown(columns.Select(_ => "---")));
        await foreach (TRow row in find(ask, cancel).WithCancellation(cancel))
        {
            yield return form == ExportForm.Ndjson
                ? InJson(row)
                : Encoding.UTF8.GetBytes(form == ExportForm.Csv ? CsvRow.Of(Words(row)) : InMarkdown(Words(row).Select(Cite.Line)));
        }
    }

    IEnumerable<string> Words(TRow row) => columns.Select(column => FormattableString.Invariant($"{column.Value(row)}"));

    static string InMarkdown(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    ReadOnlyMemory<byte> InJson(TRow row)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Json))
        {
            json.WriteStartObject();
            foreach ((string column, Func<TRow, object?> value) in columns)
            {
                switch (value(row))
                {
                    case null:
                        break;
                    case string words:
                        json.WriteString(column, words);
                        break;
                    case var number:
                        json.WriteNumber(column, Convert.ToInt64(number));
                        break;
                }
            }
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return output.WrittenMemory;
    }
}
