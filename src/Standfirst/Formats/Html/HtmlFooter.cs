using Standfirst.Articles;

namespace Standfirst.Formats.Html;

/// <summary>Writes where an article came from: the publication, linked to the page, and who holds the rights.</summary>
static class HtmlFooter
{
    public static void Write(TextWriter output, Article article)
    {
        string? address = article.CanonicalUrl ?? article.Url;
        if ((article.SiteName ?? address) is { } name && PrintableText.HasWords(name))
            output.Write($"<footer>\n<p>{HtmlWords.Link(name, address)}</p>\n{RightsOf(article.Page.Licence)}</footer>\n");
    }

    static string RightsOf(Licence? licence) => (licence?.Text ?? licence?.Holder ?? licence?.Url) is { } words && PrintableText.HasWords(words)
        ? $"<p><small>{HtmlWords.Link(words, licence?.Url)}</small></p>\n" : "";
}
