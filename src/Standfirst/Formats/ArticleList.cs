using System.Buffers;
using Standfirst.Articles;
using Standfirst.Formats.Lists;

namespace Standfirst.Formats;

/// <summary>Writes one of the lists that a record holds, of one article after the other: a line, a JSON object or a
/// row of a CSV table for each item, with the article it is from.</summary>
/// <remarks>docs/formats.md names the columns; JSON has the same names. CSV is written as by <see cref="ArticleCsv"/>.</remarks>
public abstract class ArticleList
{
    /// <summary>Who said what, in reading order.</summary>
    public static ArticleList Quotations { get; } = QuotationRows.Of(null);

    /// <summary>Whom the articles name, in the order of their first mentions.</summary>
    public static ArticleList People { get; } = PersonRows.All;

    /// <summary>What was when, the earliest first within an article.</summary>
    public static ArticleList Timeline { get; } = TimelineRows.All;

    /// <summary>The quotations of one speaker.</summary>
    /// <param name="speaker">Words of the name, in any case: each must be one of the speaker's name or, where the
    /// article names nobody, of the words that stand for the speaker.</param>
    /// <exception cref="ArgumentException">There is no name, or nothing but white space in it.</exception>
    public static ArticleList QuotationsOf(string speaker)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(speaker);
        return QuotationRows.Of(speaker);
    }

    private protected ArticleList()
    {
    }

    /// <summary>The line that names the columns of the CSV table, with its "\r\n".</summary>
    public abstract string CsvHeader { get; }

    /// <summary>Writes a line for each item, for human eyes; no control character but the line feed.</summary>
    /// <param name="output">Where it is written; lines end with "\n".</param>
    /// <param name="article">Whose items.</param>
    /// <exception cref="ArgumentNullException">There is no output or no article.</exception>
    public abstract void WriteLines(TextWriter output, Article article);

    /// <summary>Writes a JSON object for each item in UTF-8, each with a "\n" behind it.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="article">Whose items.</param>
    /// <param name="input">What was read: the path, URL or record id as given; null leaves it out.</param>
    /// <exception cref="ArgumentNullException">There is no output or no article.</exception>
    public abstract void WriteJson(IBufferWriter<byte> output, Article article, string? input = null);

    /// <summary>Writes a row for each item, each with its "\r\n".</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="article">Whose items.</param>
    /// <param name="input">What was read; null leaves the cell empty.</param>
    /// <exception cref="ArgumentNullException">There is no output or no article.</exception>
    public abstract void WriteCsv(TextWriter output, Article article, string? input = null);
}
