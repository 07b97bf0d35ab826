using System.Buffers;
using System.Text;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.App.Output;

/// <summary>One way to write a record.</summary>
/// <param name="Name">What `--format` calls it.</param>
/// <param name="WriteRecord">Writes the record of an article; the text is the name of its input.</param>
/// <param name="OpenPage">Gives what stands before a page where there may be several, from the name of its
/// input and whether it is the first.</param>
/// <param name="Heading">What stands before the first record, whole lines, however many there are.</param>
sealed record RecordFormat(
    string Name,
    Action<IBufferWriter<byte>, Article, string> WriteRecord,
    Func<string, bool, string> OpenPage,
    string Heading = "")
{
    /// <summary>Indented JSON, one object after the other.</summary>
    public static readonly RecordFormat Json = new(
        "json",
        (output, article, input) => ArticleJson.Write(output, article, input, indented: true),
        (_, _) => "");

    /// <summary>JSON, one object a line.</summary>
    public static readonly RecordFormat Ndjson = new(
        "ndjson",
        (output, article, input) => ArticleJson.Write(output, article, input),
        (_, _) => "");

    /// <summary>For reading on a terminal.</summary>
    public static readonly RecordFormat Text = new(
        "text",
        (output, article, _) => WriteWords(output, words => ArticleText.Write(words, article)),
        (name, isFirst) => (isFirst ? "" : "\n") + $"==> {OneLine.Of(name)} <==\n\n");

    /// <summary>Markdown; the front matter of each page tells where it begins.</summary>
    public static readonly RecordFormat Markdown = new(
        "markdown",
        (output, article, _) => WriteWords(output, words => ArticleMarkdown.Write(words, article)),
        (_, isFirst) => isFirst ? "" : "\n");

    /// <summary>An HTML document of its own; each of several begins with its document type.</summary>
    public static readonly RecordFormat Html = new(
        "html",
        (output, article, _) => WriteWords(output, words => ArticleHtml.Write(words, article)),
        (_, _) => "");

    /// <summary>JSON-LD in the words of schema.org, one object a line.</summary>
    public static readonly RecordFormat Schema = new(
        "schema",
        (output, article, _) => ArticleSchema.Write(output, article),
        (_, _) => "");

    /// <summary>W3C Web Annotations, one page of them a line.</summary>
    public static readonly RecordFormat Annotations = new(
        "annotations",
        (output, article, _) => ArticleAnnotations.Write(output, article),
        (_, _) => "");

    /// <summary>IPTC ninjs, one item a line.</summary>
    public static readonly RecordFormat Ninjs = new(
        "ninjs",
        (output, article, _) => ArticleNinjs.Write(output, article),
        (_, _) => "");

    /// <summary>A table: the names of its columns, then one row an article.</summary>
    public static readonly RecordFormat Csv = new(
        "csv",
        (output, article, _) => WriteWords(output, words => ArticleCsv.Write(words, article)),
        (_, _) => "",
        ArticleCsv.Header);

    /// <summary>The record of a page, whole lines in UTF-8.</summary>
    public ReadOnlyMemory<byte> Write(Article article, string input)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteRecord(output, article, input);
        // Lines of a list may be none.
        if (output.WrittenCount > 0 && !output.WrittenSpan.EndsWith("\n"u8))
            output.Write("\n"u8);
        return output.WrittenMemory;
    }

    internal static void WriteWords(IBufferWriter<byte> output, Action<TextWriter> write)
    {
        using var words = new StringWriter { NewLine = "\n" };
        write(words);
        Encoding.UTF8.GetBytes(words.ToString(), output);
    }
}
