using Standfirst.Articles;

namespace Standfirst.Formats.Lists;

/// <summary>What every row tells of the article it is from.</summary>
abstract class SourceRow(RowSource source)
{
    protected RowSource Source => source;

    protected Article Article => source.Article;

    public string? Input => source.Input;
    public string? Url => Article.CanonicalUrl ?? Article.Url;
    public string? Headline => Article.Headline;
    public string? Published => Article.Published?.Value;

    /// <summary>The columns of CSV that every list begins with.</summary>
    public static (string Name, Func<TRow, string?> Value)[] ColumnsOf<TRow>()
        where TRow : SourceRow =>
    [
        ("input", row => row.Input),
        ("url", row => row.Url),
        ("headline", row => row.Headline),
        ("published", row => row.Published),
    ];
}
