using Standfirst.Articles;
using Standfirst.Formats.Html;

namespace Standfirst.Formats;

/// <summary>Writes an article as an HTML document of its own that is safe to show.</summary>
/// <remarks>
/// The page's words are escaped, so that none of them turns into markup. There are no scripts, no styles, no
/// frames, and nothing is loaded: pictures and posts are links. Only addresses that begin with http, https or
/// mailto become links. A strict Content Security Policy says the same to the browser.
/// </remarks>
public static class ArticleHtml
{
    /// <summary>Writes the whole document: the header with headline and byline, the body, what readers put right, the source.</summary>
    /// <param name="output">Where it is written, to be encoded in UTF-8; lines end with "\n".</param>
    /// <param name="article">What is written; what the page does not say is left out.</param>
    /// <exception cref="ArgumentNullException">There is no output or no article.</exception>
    public static void Write(TextWriter output, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);

        HtmlHead.Write(output, article);
        output.Write("<body>\n<article dir=\"auto\">\n");
        HtmlHeader.Write(output, article);
        new HtmlBody(output, article).Write();
        HtmlCorrections.Write(output, article);
        HtmlFooter.Write(output, article);
        output.Write("</article>\n</body>\n</html>\n");
    }
}
