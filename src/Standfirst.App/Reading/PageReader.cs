using Standfirst.App.Inputs;
using Standfirst.Articles;

namespace Standfirst.App.Reading;

/// <summary>Reads one input and makes of it what is wanted. Thread-safe.</summary>
/// <param name="addresses">Where the pages came from.</param>
/// <param name="options">What the engine is told.</param>
/// <param name="make">Makes something of an article, of the input it was read from and of the page's bytes.</param>
/// <param name="standardInput">Read for the input "-"; null where it is closed.</param>
/// <typeparam name="T">What a page is made into.</typeparam>
sealed class PageReader<T>(
    AddressBook addresses, ReadOptions options, Func<Article, Input, ReadOnlySpan<byte>, T> make, Stream? standardInput)
{
    /// <summary>Reads the input.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public PageOutcome<T> Read(Input input, CancellationToken cancel)
    {
        using var page = new PageBytes(options.MaxBytes);
        string? trouble = input.Load(page, standardInput);
        return trouble is null ? Read(input, page.Span, cancel) : new PageOutcome<T>.Unread(input.Name, trouble);
    }

    PageOutcome<T> Read(Input input, ReadOnlySpan<byte> page, CancellationToken cancel)
    {
        var capture = (input as Input.Captured)?.Capture;
        Uri? url = capture?.Url ?? addresses.Find(input);
        var told = capture is null ? options : options with
        {
            Charset = capture.Charset ?? options.Charset,
            Published = capture.Published ?? options.Published,
            Reservations = capture.Reservations,
        };
        try
        {
            Article article = IsPlainText(input, page)
                ? NewsReader.ReadPlainText(page, url, told, cancel)
                : NewsReader.Read(page, url, told, cancel);
            return new PageOutcome<T>.Read(input.Name, make(article, input, page));
        }
        catch (PageTooLargeException error)
        {
            // Its bytes were few enough, but they became more as UTF-8.
            return new PageOutcome<T>.Unread(input.Name, $"{error.Message} (--max-bytes)");
        }
    }

    // The server or the name decides where it promises anything; otherwise the first bytes do.
    static bool IsPlainText(Input input, ReadOnlySpan<byte> page) => input is Input.Captured { Capture.IsHtml: { } isHtml }
        ? !isHtml
        : PageFiles.ArePlainText(input.Name) || (!PageFiles.AreHtml(input.Name) && !ContentSniffer.IsMarkup(page));
}
