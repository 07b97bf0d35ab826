using System.Globalization;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Lists;

/// <summary>A quotation out of its article.</summary>
sealed class QuotationRow(RowSource source, Quotation quotation) : SourceRow(source)
{
    public string? Speaker => Source.NameOf(quotation.Speaker);
    public string? Mention => WordsOf(quotation.Mention);
    public QuotationKind Kind => quotation.Kind;
    public IEnumerable<string> Content => quotation.Content.Select(part => WordsOf(part)!);
    public string? Cue => WordsOf(quotation.Cue);
    public string? Medium => quotation.Medium;
    public string? Said => quotation.Said;
    public double Confidence => Math.Round(quotation.Confidence, 3);

    string? WordsOf(TextSpan? span) => span?.Of(Article.Text).ToString();
}

/// <summary>The list of quotations.</summary>
static class QuotationRows
{
    /// <summary>The quotations of one speaker, or of all.</summary>
    public static ArticleList Of(string? speaker)
    {
        string[] wanted = speaker?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return new RowList<QuotationRow>(
            source => source.Article.Quotations
                .Select(quotation => new QuotationRow(source, quotation))
                .Where(row => IsBy(row.Speaker ?? row.Mention ?? "", wanted)),
            RowJsonContext.Default.QuotationRow,
            Columns,
            StoryLines.Of);
    }

    static readonly (string, Func<QuotationRow, string?>)[] Columns =
    [
        .. SourceRow.ColumnsOf<QuotationRow>(),
        ("speaker", row => row.Speaker),
        ("mention", row => row.Mention),
        ("kind", row => Names.Of(row.Kind)),
        ("content", row => string.Join('\n', row.Content)),
        ("cue", row => row.Cue),
        ("medium", row => row.Medium),
        ("said", row => row.Said),
        ("confidence", row => row.Confidence.ToString(CultureInfo.InvariantCulture)),
    ];

    static bool IsBy(string name, string[] wanted)
    {
        string[] words = name.Split([' ', '-', '’', '\'', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return wanted.All(word => words.Contains(word, StringComparer.OrdinalIgnoreCase)
            || name.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
