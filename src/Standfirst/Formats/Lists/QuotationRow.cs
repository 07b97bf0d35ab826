using System.Globalization;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Formats.Lists;

/// <summary>A quotation out of its article.</summary>
/// <param name="source">What it is from.</param>
/// <param name="place">The quotation's place in it, from 0.</param>
sealed class QuotationRow(RowSource source, int place) : SourceRow(source)
{
    readonly Quotation _quotation = source.Article.Quotations[place];

    // As readers put it right; then the words that were taken for the speaker's are so no more.
    public string? Speaker => Source.SpeakerOf(place);
    public string? Mention => Article.SpeakerCorrectionOf(place) is null ? WordsOf(_quotation.Mention) : null;
    public QuotationKind Kind => _quotation.Kind;
    public IEnumerable<string> Content => _quotation.Content.Select(part => WordsOf(part)!);
    public string? Cue => WordsOf(_quotation.Cue);
    public string? Medium => _quotation.Medium;
    public string? Said => _quotation.Said;
    public double Confidence => Math.Round(_quotation.Confidence, 3);

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
                .Select((_, place) => new QuotationRow(source, place))
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
        ("kind", row => RecordName.Of(row.Kind)),
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
