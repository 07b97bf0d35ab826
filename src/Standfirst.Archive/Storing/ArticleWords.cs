using System.Text;
using Standfirst.Archive.Search.Keys;
using Standfirst.Archive.Words;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Archive.Storing;

/// <summary>The words and keys of an article, cut and folded; one space between two.</summary>
readonly record struct IndexedText(string Headline, string Standfirst, string Text, string Quotations, string Keys);

/// <summary>Finds the words that an article is searched by.</summary>
static class ArticleWords
{
    public static IndexedText Of(Article article, string? host)
    {
        var scratch = new StringBuilder(WordCutter.Longest);
        var text = new StringBuilder(article.Text.Length);
        var quotations = new StringBuilder();
        int at = 0;
        foreach (var span in Quoted(article))
        {
            WordCutter.WriteAll(article.Text.AsSpan(at..span.Start), text, scratch);
            WriteGap(text);
            if (quotations.Length > 0)
                WriteGap(quotations);
            WordCutter.WriteAll(span.Of(article.Text), quotations, scratch);
            at = span.End;
        }
        WordCutter.WriteAll(article.Text.AsSpan(at), text, scratch);
        return new(
            WordCutter.Key(article.Headline), WordCutter.Key(article.Standfirst), text.ToString(), quotations.ToString(),
            ArticleKeys.Of(article, host));
    }

    /// <summary>What is quoted, in reading order; a stretch within another is left out.</summary>
    static IEnumerable<TextSpan> Quoted(Article article)
    {
        int end = 0;
        var spans = article.Quotations.SelectMany(quotation => quotation.Content)
            .Where(span => span.Start >= 0 && span.Length > 0 && span.End <= article.Text.Length);
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (span.Start < end)
                continue;
            end = span.End;
            yield return span;
        }
    }

    static void WriteGap(StringBuilder output)
    {
        if (output.Length > 0)
            output.Append(' ');
        output.Append(WordCutter.Gap);
    }
}
