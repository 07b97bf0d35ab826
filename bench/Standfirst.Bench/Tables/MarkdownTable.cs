using System.Text;

namespace Standfirst.Bench.Tables;

/// <summary>A table of Markdown: the first columns are words, the others numbers.</summary>
/// <param name="words">How many columns are words.</param>
/// <param name="heads">The columns' heads.</param>
sealed class MarkdownTable(int words, params string[] heads)
{
    readonly StringBuilder _lines = new StringBuilder()
        .AppendLine(Row(heads))
        .AppendLine(Row([.. heads.Select((_, column) => column < words ? "---" : "--:")]));

    /// <summary>Adds a row; it has a cell for every head.</summary>
    public void Add(params string[] cells) => _lines.AppendLine(Row(cells));

    /// <inheritdoc/>
    public override string ToString() => _lines.ToString();

    static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
