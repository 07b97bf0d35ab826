using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Fuzzing.Judging;

/// <summary>What holds of an article's record, and of the other formats that it is written in.</summary>
static class RecordInvariants
{
    static readonly JsonObject Schema = RecordSchema.Make();

    /// <summary>Writes the article in every format. The record must be one line of JSON, as its schema says, and written again
    /// after it was read it must be the same.</summary>
    /// <exception cref="BrokenException">Something does not hold.</exception>
    public static void Check(Article article)
    {
        byte[] record = RecordOf(article);
        if (record.AsSpan().IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            throw new BrokenException("a record is more than one line");
        if (SchemaCheck.Faults(Schema, Schema, JsonNode.Parse(record)).FirstOrDefault() is { } fault)
            throw new BrokenException("a record is not as its schema says", fault);
        byte[] again = RecordOf(ArticleJson.Read(record));
        if (!again.AsSpan().SequenceEqual(record))
            throw new BrokenException("a record that was read is not written as it was", Difference(record, again));
        WriteAll(article);
    }

    static byte[] RecordOf(Article article)
    {
        var output = new ArrayBufferWriter<byte>();
        ArticleJson.Write(output, article);
        return output.WrittenSpan.ToArray();
    }

    static void WriteAll(Article article)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (Action<IBufferWriter<byte>, Article, bool> write in
            (Action<IBufferWriter<byte>, Article, bool>[])[ArticleSchema.Write, ArticleAnnotations.Write, ArticleNinjs.Write])
        {
            bytes.ResetWrittenCount();
            write(bytes, article, false);
            using var json = JsonDocument.Parse(bytes.WrittenMemory);
        }
        using var text = new StringWriter();
        ArticleHtml.Write(text, article);
        ArticleMarkdown.Write(text, article);
        ArticleCsv.Write(text, article);
        text.GetStringBuilder().Clear();
        ArticleText.Write(text, article);
        foreach (char letter in text.ToString())
        {
            if (char.IsControl(letter) && letter != '\n')
                throw new BrokenException("what is written for a terminal has a control character", $"{(int)letter:x2}");
        }
    }

    static string Difference(byte[] one, byte[] other)
    {
        int place = one.AsSpan().CommonPrefixLength(other);
        return $"…{Around(one, place)}… became …{Around(other, place)}…";
    }

    static string Around(byte[] record, int place)
    {
        int start = Math.Max(0, place - 30);
        return Encoding.UTF8.GetString(record, start, Math.Min(60, record.Length - start));
    }
}
