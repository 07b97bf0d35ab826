using System.Buffers;
using System.Text.Json;
using Standfirst.Articles;
using Standfirst.Formats.Json;
using Standfirst.Text;

namespace Standfirst.Formats;

/// <summary>Writes an article as JSON, the record that docs/record.md explains, and reads it back.</summary>
public static class ArticleJson
{
    /// <summary>Writes one JSON object in UTF-8, without a line break after it.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="article">What is written.</param>
    /// <param name="input">What was read: the path, URL or record id as given; null leaves it out.</param>
    /// <param name="indented">Whether to spread it over lines for human eyes; else it is one line.</param>
    /// <exception cref="ArgumentNullException">There is no output or no article.</exception>
    public static void Write(
        IBufferWriter<byte> output, Article article, string? input = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);

        using var json = JsonOutput.Open(output, indented);
        json.WriteStartObject();
        RecordWriting.Write(new(json, new(article.Text)), article, input);
        json.WriteEndObject();
    }

    /// <summary>Reads an article back from its record. Written again, it gives the same record.</summary>
    /// <param name="record">One JSON object in UTF-8, indented or not. Fields of other names are passed over.</param>
    /// <returns>The article; confidences and milliseconds are as precise as the record has them.</returns>
    /// <exception cref="JsonException">These bytes are no JSON, or not a record.</exception>
    public static Article Read(ReadOnlyMemory<byte> record)
    {
        using var json = JsonDocument.Parse(record);
        try
        {
            return Read(json.RootElement);
        }
        catch (InvalidOperationException error)
        {
            // Half of a surrogate pair, written as an escape: JSON allows it, .NET's strings do not take it.
            throw new JsonException(error.Message, error);
        }
    }

    /// <summary>A record with what readers put right at its end; every byte before that stays as it is.</summary>
    /// <param name="record">One JSON object in UTF-8 that has no such corrections yet.</param>
    /// <param name="corrections">The corrections, in the order that <see cref="Article.ReaderCorrections"/> has them; without
    /// any, the record comes back as it is.</param>
    /// <exception cref="ArgumentNullException">There is no list of corrections.</exception>
    /// <exception cref="ArgumentException">These bytes are no JSON object with something in it.</exception>
    public static ReadOnlyMemory<byte> WithCorrections(
        ReadOnlyMemory<byte> record, IReadOnlyList<ReaderCorrection> corrections)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        if (corrections.Count == 0)
            return record;
        var written = record.Span.Trim(White);
        if (written is not [(byte)'{', .. var fields, (byte)'}'] || fields.Trim(White).IsEmpty)
            throw new ArgumentException("not a record", nameof(record));

        var output = new ArrayBufferWriter<byte>(record.Length + 1024);
        output.Write(record.Span[..record.Span.LastIndexOf((byte)'}')]);
        output.Write(",\"readerCorrections\":"u8);
        // None of their fields is a place of the text.
        using (var json = JsonOutput.Open(output, indented: false))
            new RecordWriter(json, new("")).Each(corrections, RecordWriting.Write);
        output.Write("}"u8);
        return output.WrittenMemory;
    }

    // What JSON takes for white space.
    static ReadOnlySpan<byte> White => " \t\r\n"u8;

    static Article Read(JsonElement root)
    {
        string text = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("text", out var words)
            && words.ValueKind == JsonValueKind.String
            ? words.GetString()!
            : throw new JsonException("not a record: it has no \"text\"");
        return RecordReading.ArticleOf(new(root, new CodePointOffsets(text), text.Length), text);
    }
}
