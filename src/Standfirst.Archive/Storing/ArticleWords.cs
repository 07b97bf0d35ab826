using System.Text;
using Standfirst.Archive.Search.Keys;
using Standfirst.Archive.Words;
using Standfirst.Articles;

namespace Standfirst.Archive.Storing;

/// <summary>The words and keys of an article, cut and folded; one space between two.</summary>
readonly record struct IndexedText(string Headline, string Standfirst, string Text, string Quotations, string Keys);

/// <summary>Finds the words that an article is searched by.</summary>
static class ArticleWords
{
    public static IndexedText Of(Article article, string? host)
    {
        var output = new StringBuilder(article.Text.Length + 64);
        var scratch = new StringBuilder(WordCutter.Longest);
        return new(
            Cut(article.Headline, output, scratch), Cut(article.Standfirst, output, scratch),
            Cut(article.Text, output, scratch), CutQuotations(article, output, scratch),
            ArticleKeys.Of(article, host));
    }

    static string Cut(string? text, StringBuilder output, StringBuilder scratch)
    {
        output.Clear();
        WordCutter.WriteAll(text, output, scratch);
        return output.ToString();
    }

    static string CutQuotations(Article article, StringBuilder output, StringBuilder scratch)
    {
        output.Clear();
        foreach (var quotation in article.Quotations)
        {
            foreach (var span in quotation.Content)
                WordCutter.WriteAll(span.Of(article.Text), output, scratch);
            output.Append(' ').Append((char)KeyFamily.Between);
        }
        return output.ToString();
    }
}
