using Standfirst.Articles;

namespace Standfirst.Formats.Html;

/// <summary>Writes an article's header: kicker, headline and standfirst, byline and dates.</summary>
static class HtmlHeader
{
    static readonly (string Opening, Func<Article, string?> Words, string Closing)[] Titles =
    [
        ("<p class=\"kicker\">", article => article.Kicker, "</p>"),
        ("<h1>", article => article.Headline, "</h1>"),
        ("<p class=\"standfirst\">", article => article.Standfirst, "</p>"),
    ];

    public static void Write(TextWriter output, Article article)
    {
        output.Write("<header>\n");
        foreach (var (opening, words, closing) in Titles)
        {
            if (words(article) is { } title && PrintableText.HasWords(title))
                output.Write($"{opening}{HtmlWords.EscapeLines(title)}{closing}\n");
        }
        WriteLine(output, "byline", string.Join(", ", article.Authors.Select(Byline)));
        WriteLine(output, "dates", string.Join(" · ", Dates(article)));
        output.Write("</header>\n");
    }

    static void WriteLine(TextWriter output, string name, string markup)
    {
        if (markup.Length > 0)
            output.Write($"<p class=\"{name}\">{markup}</p>\n");
    }

    static string Byline(Author author)
    {
        string name = HtmlWords.Link(author.Name, author.Url);
        return author.Role is null ? name : $"{name} ({HtmlWords.Escape(author.Role)})";
    }

    static IEnumerable<string> Dates(Article article)
    {
        if (article.Published is { } published)
            yield return HtmlWords.Time(published.Value, "published");
        if (article.Modified is { } modified && modified.Value != article.Published?.Value)
            yield return HtmlWords.Time(modified.Value, "modified");
    }
}
