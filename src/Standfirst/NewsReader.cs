using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Standfirst.Articles;
using Standfirst.Bytes;
using Standfirst.Dom;
using Standfirst.Extraction;
using Standfirst.Language;
using Standfirst.Language.Identification;
using Standfirst.Text;

namespace Standfirst;

/// <summary>The front door: a news page goes in as bytes, an <see cref="Article"/> comes out.</summary>
/// <remarks>Thread-safe. The same bytes and options always give the same article, its milliseconds aside.</remarks>
public static class NewsReader
{
    /// <summary>Reads an HTML page.</summary>
    /// <param name="page">The page's bytes as they came, in any encoding.</param>
    /// <param name="url">Where the page came from: relative addresses are made absolute with it; null when unknown.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancel">Ends the reading early.</param>
    /// <returns>What the page says. A strange or empty page gives an article with little in it, never an exception.</returns>
    /// <exception cref="PageTooLargeException">The page is larger than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="TimeoutException">The reading took longer than the options allow.</exception>
    public static Article Read(
        ReadOnlySpan<byte> page, Uri? url = null, ReadOptions? options = null, CancellationToken cancel = default)
    {
        long started = Stopwatch.GetTimestamp();
        options ??= ReadOptions.Default;
        var limits = ReadingLimits.Of(options.TimeBudget, cancel);

        using DecodedPage text = Decode(page, options, limits);                                    // bytes → UTF-8
        using PageTree tree = PageParser.Parse(text.Buffer, text.Length, text.HasNul, limits);     // UTF-8 → page tree
        Article article = ArticleExtractor.Extract(tree, url, limits);                             // page tree → article
        return WithFacts(Understand(article, options, limits), page, text, options, started);
    }

    /// <summary>Reads a plain-text record: date line, headline, paragraphs, parted by blank lines.</summary>
    /// <param name="page">The record's bytes as they came, in any encoding.</param>
    /// <param name="url">Where the article was; null when unknown.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="cancel">Ends the reading early.</param>
    /// <returns>What the record says. A strange or empty one gives an article with little in it, never an exception.</returns>
    /// <exception cref="PageTooLargeException">The record is larger than the options allow.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="TimeoutException">The reading took longer than the options allow.</exception>
    public static Article ReadPlainText(
        ReadOnlySpan<byte> page, Uri? url = null, ReadOptions? options = null, CancellationToken cancel = default)
    {
        long started = Stopwatch.GetTimestamp();
        options ??= ReadOptions.Default;

        var limits = ReadingLimits.Of(options.TimeBudget, cancel);

        using DecodedPage text = Decode(page, options, limits);
        Article article = PlainTextRecord.Read(Encoding.UTF8.GetString(text.Text), url, options.Published, limits);
        return WithFacts(Understand(article, options, limits), page, text, options, started);
    }

    /// <summary>Reads an HTML page and tells of every block why it was kept or dropped. Far slower than <see cref="Read"/>.</summary>
    /// <inheritdoc cref="Read"/>
    /// <returns>The article, and the page's blocks with their fates.</returns>
    public static Explanation Explain(
        ReadOnlySpan<byte> page, Uri? url = null, ReadOptions? options = null, CancellationToken cancel = default)
    {
        long started = Stopwatch.GetTimestamp();
        options ??= ReadOptions.Default;
        var limits = ReadingLimits.Of(options.TimeBudget, cancel);

        using DecodedPage text = Decode(page, options, limits);
        using PageTree tree = PageParser.Parse(text.Buffer, text.Length, text.HasNul, limits);
        Explanation explanation = ArticleExtractor.Explain(tree, url, limits);
        Article article = Understand(explanation.Article, options, limits);
        return explanation with { Article = WithFacts(article, page, text, options, started) };
    }

    static Article Understand(Article article, ReadOptions options, in ReadingLimits limits)
    {
        if (article.Published is null && options.Published is { } day)
            article = Dated(article, day);
        article = LanguageJudge.Judge(article);                                                    // text → language
        return options.ReadsStory ? StoryReader.Read(article, options.NotesContent, limits) : article;
    }

    static Article Dated(Article article, DateOnly day)
    {
        string value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return article with
        {
            Published = new(value, value, MomentPrecision.Day),
            Evidence = [.. article.Evidence, new FieldEvidence("published", "caller", 1, [])],
        };
    }

    static DecodedPage Decode(ReadOnlySpan<byte> page, ReadOptions options, in ReadingLimits limits)
    {
        int most = Math.Min(options.MaxBytes, PageDecoder.LargestPage);
        PageTooLargeException.ThrowIfOver(most, page.Length);
        limits.ThrowIfOver();
        var text = PageDecoder.Decode(page, options.Charset);
        if (text.Length <= most)
            return text;
        text.Dispose();
        throw PageTooLargeException.Of(text.Length, most);
    }

    static Article WithFacts(
        Article article, ReadOnlySpan<byte> page, DecodedPage text, ReadOptions options, long started) => article with
        {
            Evidence = text.Overruled is { } declared
            ? [.. article.Evidence, new FieldEvidence("charset", "bytes", 1, [new Testimony("declared", declared)])]
            : article.Evidence,
            Page = article.Page with
            {
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(page)),
                Bytes = page.Length,
                Charset = text.Encoding,
                Reservations = options.Reservations is [] ? article.Page.Reservations
                : [.. options.Reservations, .. article.Page.Reservations],
                Milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds,
            },
        };
}

/// <summary>How a page is to be read. The defaults suit pages from the open web.</summary>
public sealed record ReadOptions
{
    /// <summary>What <see cref="NewsReader"/> uses when it is given none.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The most bytes a page may have, both as given and as UTF-8; 16 MiB by default. More than 512 MiB counts as
    /// 512 MiB.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The encoding label that the server sent with the page; null when it sent none. A label that the Encoding Standard
    /// does not know counts as none.</summary>
    public string? Charset { get; init; }

    /// <summary>How long a reading may take; null for as long as it takes, which is linear in the page. Nought or less is over
    /// before it begins.</summary>
    /// <remarks>The clock is looked at every few thousand nodes of the page and before each sentence: a reading ends a little
    /// later than this says.</remarks>
    public TimeSpan? TimeBudget { get; init; }

    /// <summary>Uses that the publisher forbids or reserves outside the page: in headers, tdmrep.json, robots.txt. In the record
    /// they come first, those of the page behind them.</summary>
    public IReadOnlyList<Reservation> Reservations { get; init; } = [];

    /// <summary>The day of publication, for a page or text that does not tell its own; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether the text is read for quotations, people, times and content notes; it is by default.</summary>
    public bool ReadsStory { get; init; } = true;

    /// <summary>Whether content notes are looked for where the text is read; they are by default.</summary>
    public bool NotesContent { get; init; } = true;
}

/// <summary>The caller gave a page of more bytes than <see cref="ReadOptions.MaxBytes"/> allows.</summary>
public sealed class PageTooLargeException : ArgumentException
{
    PageTooLargeException(long bytes, int maxBytes)
        : base(string.Create(
            CultureInfo.InvariantCulture, $"the page has {bytes:N0} bytes, more than the limit of {maxBytes:N0}"))
    {
        Bytes = bytes;
        MaxBytes = maxBytes;
    }

    /// <summary>How many bytes the page has, as given or as UTF-8.</summary>
    public long Bytes { get; }

    /// <summary>The limit that was in force.</summary>
    public int MaxBytes { get; }

    internal static void ThrowIfOver(int maxBytes, long bytes)
    {
        if (bytes > maxBytes)
            throw Of(bytes, maxBytes);
    }

    internal static PageTooLargeException Of(long bytes, int maxBytes) => new(bytes, maxBytes);
}
