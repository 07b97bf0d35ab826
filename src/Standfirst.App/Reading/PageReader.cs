using Standfirst.App.Inputs;
using Standfirst.Articles;
using Standfirst.Collect.Reservations;

namespace Standfirst.App.Reading;

/// <summary>Reads one input and makes of it what is wanted. Thread-safe.</summary>
/// <param name="addresses">Where the pages came from.</param>
/// <param name="settings">How pages are read.</param>
/// <param name="make">Makes something of an article, of the input it was read from and of the page's bytes.</param>
/// <param name="standardInput">Read for the input "-"; null where it is closed.</param>
/// <typeparam name="T">What a page is made into.</typeparam>
sealed class PageReader<T>(
    AddressBook addresses, IntakeSettings settings, Func<Article, Input, ReadOnlySpan<byte>, T> make, Stream? standardInput)
{
    readonly ReadOptions _options = settings.Options;

    /// <summary>Reads the input.</summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public PageOutcome<T> Read(Input input, CancellationToken cancel)
    {
        if (input is Input.Note note)
            return new PageOutcome<T>.Told(note.Name, note.Words) { Counts = note.Counts };
        if (input is Input.Known known)
            return new PageOutcome<T>.Known(known.Name);
        using IDisposable? loan = (input as Input.Captured)?.Capture.Loan;
        using var page = new PageBytes(_options.MaxBytes);
        string? trouble = input.Load(page, standardInput);
        if (trouble is null)
            return Read(input, page.Span, cancel);
        bool mayComeLater = input is Input.Barren { MayComeLater: true };
        return new PageOutcome<T>.Unread(input.Name, trouble)
        {
            TakenAs = mayComeLater ? null : input.TakenAs,
            MayComeLater = mayComeLater,
        };
    }

    PageOutcome<T> Read(Input input, ReadOnlySpan<byte> page, CancellationToken cancel)
    {
        var capture = (input as Input.Captured)?.Capture;
        Uri? url = capture?.Url ?? addresses.Find(input);
        var told = capture is null ? _options : _options with
        {
            Charset = _options.Charset ?? capture.Charset,
            Published = capture.Published ?? _options.Published,
            Reservations = capture.Reservations,
        };
        try
        {
            Article article = IsPlainText(input, page)
                ? NewsReader.ReadPlainText(page, url, told, cancel)
                : NewsReader.Read(page, url, told, cancel);
            // Whose it is must not be what a feed's own words declare.
            if (capture is { Kind: CaptureKind.FeedItem, Url: null })
                article = article with { CanonicalUrl = null };
            return settings.Fetching.Options.RespectTdm && WhyReserved(article) is { } reason
                ? new PageOutcome<T>.Unread(input.Name, reason)
                : new PageOutcome<T>.Read(input.Name, make(article, input, page));
        }
        catch (PageTooLargeException error)
        {
            // Its bytes were few enough, but they became more as UTF-8.
            return new PageOutcome<T>.Unread(input.Name, $"{error.Message} (--max-bytes)");
        }
    }

    static string? WhyReserved(Article article) => article.Page.Reservations.Select(KeptUses.OfCollect).WhyMiningIsForbidden();

    // The server or the name decides where it promises anything; otherwise the first bytes do.
    static bool IsPlainText(Input input, ReadOnlySpan<byte> page) => input is Input.Captured { Capture.IsHtml: { } isHtml }
        ? !isHtml
        : PageFiles.ArePlainText(input.Name) || (!PageFiles.AreHtml(input.Name) && !ContentSniffer.IsMarkup(page));
}
