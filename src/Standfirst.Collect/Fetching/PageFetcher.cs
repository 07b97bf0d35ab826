using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Standfirst.Collect.Reservations;

namespace Standfirst.Collect.Fetching;

/// <summary>Fetches pages from the web, politely and safely. One is enough for a whole program, and all its
/// threads: it remembers what sites say to robots and when hosts may be asked again.</summary>
public sealed class PageFetcher : IDisposable
{
    readonly FetchOptions _options;
    readonly HttpSender _http;
    readonly PoliteSender _sender;
    readonly SiteBook _sites;
    readonly ILogger _log;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="options">How to fetch; null for <see cref="FetchOptions.Default"/>.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="log">Is told what came of each address; null for nobody.</param>
    /// <exception cref="ArgumentException">An option has a value that means nothing.</exception>
    public PageFetcher(FetchOptions? options = null, TimeProvider? time = null, ILogger<PageFetcher>? log = null)
        : this(
            options ?? FetchOptions.Default,
            time ?? TimeProvider.System,
            Dns.GetHostAddressesAsync,
            AddressJudge.FindSpecial,
            log)
    {
    }

    internal PageFetcher(
        FetchOptions options,
        TimeProvider time,
        Func<string, CancellationToken, Task<IPAddress[]>> findAddresses,
        Func<IPAddress, string?> findSpecial,
        ILogger? log = null)
    {
        options.Check();
        _options = options;
        _log = log ?? NullLogger.Instance;
        var connector = new Connector(
            findAddresses, options.AllowPrivate ? _ => null : findSpecial, options.AnswerLimit, options.Proxy);
        _http = new(options, connector, time);
        _sender = new(options, _http, time);
        _sites = new(options, new(options, _sender), time);
    }

    internal int HostsRemembered => _sender.HostsRemembered;

    internal int SitesRemembered => _sites.Count;

    /// <summary>Fetches a page.</summary>
    /// <inheritdoc cref="Fetch(Uri, Media, Validators?, CancellationToken)"/>
    public Task<PageFetch> Fetch(Uri url, Validators? known = null, CancellationToken cancel = default) =>
        Fetch(url, Media.Page, known, cancel);

    /// <summary>Fetches a page, a feed or a list.</summary>
    /// <param name="url">The absolute address.</param>
    /// <param name="wanted">What it may be; what is of another kind is refused.</param>
    /// <param name="known">What came with it the last time; null to have it in any case.</param>
    /// <param name="cancel">Ends waiting and fetching.</param>
    /// <returns>What came of it; the world's trouble is among it and is not thrown.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> asked for it.</exception>
    public async Task<PageFetch> Fetch(Uri url, Media wanted, Validators? known, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(url);
        PageFetch outcome = await Ask(url, wanted, known, cancel);
        _log.Tell(url, outcome);
        return outcome;
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _http.Dispose();

    async Task<PageFetch> Ask(Uri url, Media wanted, Validators? known, CancellationToken cancel)
    {
        if (PageAddress.FindObjection(url) is { } objection)
            return new PageFetch.Refused(Refusal.Url, objection);

        url = PageAddress.Clean(url);
        var allowance = new TimeAllowance(_options.FetchLimit);
        var path = new List<Uri>();
        while (true)
        {
            var (site, trouble) = await _sites.Find(url, cancel);
            if (trouble is not null)
                return trouble;
            if (!site.Robots.Allows(url.PathAndQuery))
                return new PageFetch.Refused(Refusal.Robots, "the site's robots.txt forbids it");
            var question = new Question(url, MediaTypes.Accept(wanted), allowance)
            {
                Known = known,
                MaxBytes = wanted.HasFlag(Media.Xml) ? _options.MaxFeedBytes : _options.MaxBytes,
                FindObjection = head =>
                    FindReservation(site, url, head) ?? ContentObjection.Find(head, wanted),
            };
            var answer = await _sender.Send(question, site.Rest(_options), cancel);
            if (answer is Answer.Failed failed)
                return failed.Outcome;

            var came = (Answer.Came)answer;
            if (!came.Head.Redirects)
                return Finish(came, site, url, path, wanted);
            path.Add(url);
            if (FindRedirect(came.Head, path, out url) is { } refused)
                return refused;
        }
    }

    // Asked when the headers are there: the page's own can free what the site's file reserves.
    PageFetch.Refused? FindReservation(SiteRules site, Uri url, AnswerHead head) =>
        _options.RespectTdm && site.Reservations(url.PathAndQuery, head).WhyMiningIsForbidden() is { } why
            ? new(Refusal.Reservation, why)
            : null;

    PageFetch.Refused? FindRedirect(AnswerHead head, List<Uri> path, out Uri next)
    {
        next = path[^1];
        if (path.Count > _options.MaxRedirects)
            return new(Refusal.Redirects, $"more than {_options.MaxRedirects} redirects");
        if (PageAddress.Next(head, next) is not { } found)
            return new(Refusal.Redirects, "a redirect that leads nowhere");
        if (PageAddress.FindObjection(found) is { } objection)
            return new(Refusal.Redirects, $"a redirect that is not followed: {objection}");
        next = PageAddress.Clean(found);
        return path.Contains(next) ? new(Refusal.Redirects, "redirects that go in a circle") : null;
    }

    static PageFetch Finish(Answer.Came came, SiteRules site, Uri url, List<Uri> redirects, Media wanted)
    {
        var head = came.Head;
        var reservations = site.Reservations(url.PathAndQuery, head);
        if (!head.HasPage)
            return new PageFetch.NotModified(url, head.At, reservations);
        var type = ContentTypeHeader.Parse(head.First("Content-Type"));
        var media = MediaTypes.Find(type.Type) ?? MediaSniffer.Sniff(came.Body.Span);
        if (ContentObjection.Find(media, came.Body.Span, wanted) is { } strange)
            return strange;
        var (tag, modified) = (head.First("ETag"), head.First("Last-Modified"));
        return new PageFetch.Arrived(new()
        {
            Body = came.Body,
            Url = url,
            Redirects = redirects,
            Status = head.Status,
            Media = media,
            ContentType = type.Type.Length == 0 ? null : type.Type,
            Charset = type.Charset,
            Validators = tag is null && modified is null ? null : new(tag, modified, url),
            Headers = head.Headers,
            CapturedAt = head.At,
            Reservations = reservations,
        });
    }
}
