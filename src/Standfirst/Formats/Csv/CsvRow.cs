namespace Standfirst.Formats.Csv;

/// <summary>One row of a CSV table (RFC 4180).</summary>
static class CsvRow
{
    const string End = "\r\n";

    /// <summary>The cells joined, with what ends a row behind them.</summary>
    public static string Of(IEnumerable<string?> values) => string.Join(',', values.Select(CsvCell.Of)) + End;
}
