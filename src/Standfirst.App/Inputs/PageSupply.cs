using Standfirst.Archive;
using Standfirst.Archive.Intake;
using Standfirst.Collect.Fetching;

namespace Standfirst.App.Inputs;

/// <summary>Fetches pages from the web as inputs.</summary>
/// <param name="settings">How.</param>
/// <param name="archive">Where pages go that are new or changed; null where all are wanted.</param>
sealed class PageSupply(FetchSettings settings, ArticleArchive? archive) : IDisposable
{
    readonly PageFetcher _fetcher = new(settings.Options);

    /// <summary>The page, the pages that it leads to where it is a feed or a list, or why there is none.</summary>
    public async Task<Input> Fetch(Uri url, CancellationToken cancel)
    {
        string name = url.OriginalString;
        return await _fetcher.Fetch(url, Media.Page | Media.Feed, await FindValidators(name, cancel), cancel) switch
        {
            PageFetch.Arrived arrived => SourceOpening.Open(name, CaptureOf(arrived.Page)),
            PageFetch.NotModified => new Input.Known(name),
            PageFetch.Refused refused => new Input.Barren(name, refused.Reason),
            PageFetch.Unreachable far => new Input.Barren(name, far.Reason) { MayComeLater = true },
            var outcome => throw new InvalidOperationException($"an outcome of a new kind: {outcome}"),
        };
    }

    /// <summary>What a source that is watched has now.</summary>
    public async Task<SourceLook> FetchSource(WatchedSource source, CancellationToken cancel)
    {
        var known = (source.ETag ?? source.LastModified) is null ? null : new Validators(source.ETag, source.LastModified);
        return await _fetcher.Fetch(new Uri(source.Address), Media.Feed, known, cancel) switch
        {
            PageFetch.Arrived { Page: var page } => new(SourceOpening.Open(source.Address, CaptureOf(page)))
            {
                ETag = page.Validators?.ETag,
                LastModified = page.Validators?.LastModified,
            },
            PageFetch.NotModified => new(new Input.Known(source.Address)),
            PageFetch.Refused refused => new(new Input.Barren(source.Address, refused.Reason)) { RetryAfter = refused.RetryAfter },
            PageFetch.Unreachable far => new(new Input.Barren(source.Address, far.Reason)) { RetryAfter = far.RetryAfter },
            var outcome => throw new InvalidOperationException($"an outcome of a new kind: {outcome}"),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();

    /// <summary>A fetched page with what came with it.</summary>
    public static Capture CaptureOf(FetchedPage page) => new(page.Body)
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

    // What the server gave with the version that the archive has.
    async Task<Validators?> FindValidators(string url, CancellationToken cancel) =>
        archive is not null && await archive.FindByUrl(url, cancel) is { Provenance: { SourceKind: "url" } came }
            && (came.ETag ?? came.LastModified) is not null
            ? new(came.ETag, came.LastModified)
            : null;
}
