namespace Standfirst.Formats.Markdown;

/// <summary>Writes a table in GitHub's pipes, its first row as the header.</summary>
static class MarkdownTable
{
    public static void Write(TextWriter output, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        // Cells beyond the header's would not be shown, so the header gets as many as the longest row has.
        int columns = rows.Max(row => row.Count);
        WriteRow(output, rows[0].Concat(Enumerable.Repeat("", columns - rows[0].Count)));
        output.Write($"|{string.Concat(Enumerable.Repeat(" --- |", columns))}\n");
        foreach (var row in rows.Skip(1))
            WriteRow(output, row);
    }

    static void WriteRow(TextWriter output, IEnumerable<string> cells)
    {
        output.Write('|');
        foreach (string cell in cells)
        {
            output.Write(' ');
            EscapedWriter.OnOneLine(output).Write(cell);
            output.Write(" |");
        }
        output.Write('\n');
    }
}
