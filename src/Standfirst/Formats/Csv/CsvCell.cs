namespace Standfirst.Formats.Csv;

/// <summary>One cell of a CSV table.</summary>
static class CsvCell
{
    // What a spreadsheet takes for the start of a formula, which can call programs and addresses.
    const string FormulaSigns = "=+-@＝＋－＠";

    /// <summary>The value in quotes, harmless to a spreadsheet; nothing for null and for nothing.</summary>
    /// <remarks>
    /// All are in quotes, not only those with commas: where a spreadsheet parts cells at ";", a formula behind
    /// one in a bare cell would begin a cell of its own.
    /// </remarks>
    public static string Of(string? value)
    {
        string words = PrintableText.Clean(value ?? "");
        if (words.Length == 0)
            return "";

        bool isFormula = words.AsSpan().TrimStart() is [var first, ..] && FormulaSigns.Contains(first);
        string guard = isFormula ? "'" : "";
        return $"\"{guard}{words.Replace("\"", "\"\"")}\"";
    }
}
