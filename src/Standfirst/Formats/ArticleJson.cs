using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Formats.Json;

namespace Standfirst.Formats;

/// <summary>Writes an article as JSON: the record that docs/record.md explains.</summary>
public static class ArticleJson
{
    // Relaxed escaping writes "é" as "é", not as "\u00E9": half the size for many languages, and legible.
    // What it leaves bare ("<", "&", "'") does harm only where JSON is pasted into HTML unescaped. It still
    // escapes controls and the separators U+2028 and U+2029, so that a record stays on its line.
    static readonly JsonWriterOptions OneLine = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

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

        using var writer = new Utf8JsonWriter(output, indented ? Indented : OneLine);
        var record = new ArticleRecord(article, input);
        JsonSerializer.Serialize(writer, record, RecordJsonContext.Default.ArticleRecord);
    }
}
