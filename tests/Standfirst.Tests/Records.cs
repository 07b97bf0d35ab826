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
