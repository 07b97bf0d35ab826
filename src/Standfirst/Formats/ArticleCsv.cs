using Standfirst.Articles;
using Standfirst.Formats.Csv;

namespace Standfirst.Formats;

/// <summary>Writes articles as a CSV table (RFC 4180): a header line, then one row an article.</summary>
/// <remarks>
/// Every cell that is not empty stands in quotes. A cell that a spreadsheet could take for a formula, since its
/// first character beside white space is one of = + - @ (or their full-width forms), gets an apostrophe before
/// it. Lists are joined by "; ". Control characters are left out; line breaks in a text stay and are "\n".
/// </remarks>
public static class ArticleCsv
{
    /// <summary>The line that names the columns, with its "\r\n".</summary>
    public static string Header { get; } = CsvRow.Of(CsvColumn.All.Select(column => column.Name));

    /// <summary>Writes the row of one article, with its "\r\n".</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="article">What is written; a cell is empty where the page does not say.</param>
    /// <exception cref="ArgumentNullException">There is no output or no article.</exception>
    public static void Write(TextWriter output, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);

        output.Write(CsvRow.Of(CsvColumn.All.Select(column => column.Value(article))));
    }
}
