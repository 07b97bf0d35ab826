using System.Buffers;
using Standfirst.Articles;
using Standfirst.Formats.Json;

namespace Standfirst.Formats;

/// <summary>Writes an article as JSON: the record that docs/record.md explains.</summary>
public static class ArticleJson
{
    /// <summary>Writes one JSON object in UTF-8, without a line break after it.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="article">What is written.</param>
    /// <param name="input">What was read: the path, URL or record id as given; null leaves it out.</param>
    /// <param name="indented">Whether to spread it over lines for human eyes; else it is one line.</param>
    public static void Write(
        IBufferWriter<byte> output, Article article, string? input = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);

        var record = new ArticleRecord(article, input);
        JsonOutput.Write(output, record, RecordJsonContext.Default.ArticleRecord, indented);
    }
}
