using Standfirst.Articles;

namespace Standfirst.Formats.Markdown;

/// <summary>Writes what is known of an article as YAML between two lines of dashes.</summary>
static class FrontMatter
{
    static readonly (string Name, Func<Article, string?> Value)[] Values =
    [
        ("headline", article => article.Headline),
        ("kicker", article => article.Kicker),
        ("standfirst", article => article.Standfirst),
        ("dateline", article => PrintedDateline.Of(article.Dateline)),
        ("published", article => article.Published?.Value),
        ("modified", article => article.Modified?.Value),
        ("url", article => article.CanonicalUrl ?? article.Url),
        ("siteName", article => article.SiteName),
        ("section", article => article.Section),
        ("genre", article => article.Genre),
        ("language", article => article.Language),
        ("licence", article => article.Page.Licence?.Text ?? article.Page.Licence?.Url ?? article.Page.Licence?.Holder),
    ];

    static readonly (string Name, Func<Article, IEnumerable<string>> Items)[] Lists =
    [
        ("authors", article => article.Authors.Select(author => author.Name)),
        ("keywords", article => article.Keywords),
    ];

    public static void Write(TextWriter output, Article article)
    {
        output.Write("---\n");
        foreach (var (name, value) in Values)
        {
            if (value(article) is { } text)
                output.Write($"{name}: {Quoted(text)}\n");
        }
        foreach (var (name, items) in Lists)
            output.Write($"{name}: [{string.Join(", ", items(article).Select(Quoted))}]\n");
        output.Write("---\n");
    }

    // In double quotes no word is a boolean, a date or a tag; only backslash and quote have a meaning.
    static string Quoted(string text)
    {
        string printable = PrintableText.CleanLine(text);
        return $"\"{printable.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
    }
}
