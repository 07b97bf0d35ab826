using Standfirst.App.Commands;
using Standfirst.Collect.Fetching;

namespace Standfirst.App.Inputs;

/// <summary>Fetches pages from the web as inputs.</summary>
/// <param name="settings">How.</param>
sealed class PageSupply(FetchSettings settings) : IDisposable
{
    readonly PageFetcher _fetcher = new(settings.Options);

    /// <summary>The page, the pages that it leads to where it is a feed or a list, or why there is none.</summary>
    public async Task<Input> Fetch(Uri url, CancellationToken cancel)
    {
        var outcome = await _fetcher.Fetch(url, Media.Page | Media.Feed, known: null, cancel);
        return outcome switch
        {
            PageFetch.Arrived arrived => SourceOpening.Open(url.OriginalString, CaptureOf(arrived.Page)),
            PageFetch.Refused refused => new Input.Barren(url.OriginalString, refused.Reason),
            PageFetch.Unreachable far => new Input.Barren(url.OriginalString, far.Reason),
            _ => throw new InvalidOperationException($"an outcome of a new kind: {outcome}"),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();

    internal static Capture CaptureOf(FetchedPage page) => new(page.Body)
    {
        Kind = CaptureKind.Fetch,
        Url = page.Url,
        At = page.CapturedAt,
        Status = page.Status,
        ContentType = page.ContentType,
        Charset = page.Charset,
        IsHtml = page.Media switch
        {
            Media.Html => true,
            Media.Text => false,
            _ => null,
        },
        ETag = page.Validators?.ETag,
        LastModified = page.Validators?.LastModified,
        Reservations = [.. page.Reservations.Select(KeptUses.OfRecord)],
    };
}
