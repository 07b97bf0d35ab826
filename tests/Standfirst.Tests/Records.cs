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
        var output = new ArrayBufferWriter<byte>();
        ArticleJson.Write(output, article with { Page = article.Page with { Milliseconds = 0 } }, input, indented: true);
        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }
}
