using Standfirst.Tests.House;

namespace Standfirst.Tests.Language;

/// <summary>News paragraphs in many languages, with what is quoted in them: QuotationMarks.tsv.</summary>
static class MarkedParagraphs
{
    /// <summary>The rows, in the order of the file.</summary>
    public static IReadOnlyList<MarkedParagraph> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/Standfirst.Tests/Language/QuotationMarks.tsv"))
            .Where(row => !row.StartsWith('#'))
            .Select(row => row.Split('\t'))
            .Select(cells => new MarkedParagraph(cells[0], Paragraphs(cells[1]), [.. Contents(cells[2])])),
    ];

    static string Paragraphs(string cell) => cell.Replace("\\n", "\n", StringComparison.Ordinal);

    static IEnumerable<IReadOnlyList<string>> Contents(string cell) =>
        cell.Split(" | ").Select(quotation => quotation.Split(" ¶ "));
}

/// <summary>A paragraph or some that belong together.</summary>
/// <param name="Language">The language as a BCP 47 tag.</param>
/// <param name="Text">The words; "\n" parts paragraphs.</param>
/// <param name="Contents">What is quoted, in reading order; each as its paragraphs.</param>
sealed record MarkedParagraph(string Language, string Text, IReadOnlyList<IReadOnlyList<string>> Contents);
