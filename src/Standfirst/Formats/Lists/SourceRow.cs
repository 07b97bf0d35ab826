using Standfirst.Articles;

namespace Standfirst.Formats.Lists;

/// <summary>What every row tells of the article it is from.</summary>
abstract class SourceRow(Article article, string? input)
{
    protected Article Article => article;

    public string? Input => input;
    public string? Url => article.CanonicalUrl ?? article.Url;
    public string? Headline => article.Headline;
    public string? Published => article.Published?.Value;

    /// <summary>The columns of CSV that every list begins with.</summary>
    public static (string Name, Func<TRow, string?> Value)[] ColumnsOf<TRow>()
        where TRow : SourceRow =>
    [
        ("input", row => row.Input),
        ("url", row => row.Url),
        ("headline", row => row.Headline),
        ("published", row => row.Published),
    ];

    /// <summary>The name of somebody in the article; null when nobody has the id.</summary>
    protected string? NameOf(string? id) => article.People.FirstOrDefault(person => person.Id == id)?.Name;
}
