using Standfirst.Articles;
using Standfirst.Formats.Lists;

namespace Standfirst.Formats.Html;

/// <summary>Writes what readers put right, where there is anything.</summary>
static class HtmlCorrections
{
    public static void Write(TextWriter output, Article article)
    {
        if (article.ReaderCorrections.Count == 0)
            return;
        output.Write("<aside class=\"reader-corrections\">\n<h2>Corrected by readers</h2>\n<ul>\n");
        foreach (string line in CorrectionLines.Of(article))
            output.Write($"<li>{HtmlWords.Escape(line)}</li>\n");
        output.Write("</ul>\n</aside>\n");
    }
}
