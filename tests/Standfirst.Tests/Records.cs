using System.Buffers;
using System.Text;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Tests;

/// <summary>Records as text that is the same on every run.</summary>
static class Records
{
    /// <summary>The record as indented JSON, the milliseconds left at nought.</summary>
    public static string Json(string input, Article article)
    {
        article = article with { Page = article.Page with { Milliseconds = 0 } };
        return Utf8(output => ArticleJson.Write(output, article, input, indented: true)) + "\n";
    }

    /// <summary>The article in all other formats for files, each with the name that its golden file has.</summary>
    public static IEnumerable<(string File, string Words)> InEachFormat(Article article) =>
    [
        ("article.md", Words(output => ArticleMarkdown.Write(output, article))),
        ("article.html", Words(output => ArticleHtml.Write(output, article))),
        ("schema.json", Utf8(output => ArticleSchema.Write(output, article, indented: true)) + "\n"),
        ("annotations.json", Utf8(output => ArticleAnnotations.Write(output, article, indented: true)) + "\n"),
        ("ninjs.json", Utf8(output => ArticleNinjs.Write(output, article, indented: true)) + "\n"),
        ("article.csv", ArticleCsv.Header + Words(output => ArticleCsv.Write(output, article))),
    ];

    /// <summary>What a format writes in bytes.</summary>
    public static string Utf8(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>What a format writes in characters.</summary>
    public static string Words(Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString();
    }
}
