using System.Globalization;
using Standfirst.Articles;
using Standfirst.Formats.Lists;

namespace Standfirst.Formats.Csv;

/// <summary>One column of the table of articles.</summary>
/// <param name="Name">Its name, the record's for the same thing.</param>
/// <param name="Value">What stands in it; null where the page does not say.</param>
sealed record CsvColumn(string Name, Func<Article, string?> Value)
{
    /// <summary>All columns, from left to right.</summary>
    public static readonly CsvColumn[] All =
    [
        new("url", article => article.Url),
        new("canonicalUrl", article => article.CanonicalUrl),
        new("kind", article => RecordName.Of(article.Kind)),
        new("headline", article => article.Headline),
        new("standfirst", article => article.Standfirst),
        new("authors", article => Joined(article.Authors.Select(author => author.Name))),
        new("dateline", article => PrintedDateline.Of(article.Dateline)),
        new("published", article => article.Published?.Value),
        new("modified", article => article.Modified?.Value),
        new("language", article => article.Language),
        new("siteName", article => article.SiteName),
        new("section", article => article.Section),
        new("keywords", article => Joined(article.Keywords)),
        new("genre", article => article.Genre),
        new("isFree", article => Truth(article.IsFree)),
        new("licence", article => article.Page.Licence?.Text ?? article.Page.Licence?.Url ?? article.Page.Licence?.Holder),
        new("isCutOff", article => Truth(article.IsCutOff)),
        new("corrections", article => Joined(article.Page.Corrections.Select(correction => correction.Text))),
        new("readerCorrections", article => Joined(CorrectionLines.Of(article))),
        new("words", article => WordCount.Of(article.Text).ToString(CultureInfo.InvariantCulture)),
        new("text", article => article.Text),
    ];

    static string Joined(IEnumerable<string> items) => string.Join("; ", items);

    static string? Truth(bool? value) => value switch { true => "true", false => "false", null => null };
}
