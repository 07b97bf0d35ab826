using Microsoft.Extensions.Logging;

namespace Standfirst.Collect.Fetching;

/// <summary>What a fetcher tells an application's log: one line for each address that was asked.</summary>
static partial class FetchLog
{
    /// <summary>Tells what came of an address.</summary>
    public static void Tell(this ILogger log, Uri url, PageFetch outcome)
    {
        switch (outcome)
        {
            case PageFetch.Arrived arrived:
                Arrived(log, url, arrived.Page.Body.Length);
                break;
            case PageFetch.NotModified:
                NotModified(log, url);
                break;
            case PageFetch.Refused refused:
                Refused(log, url, refused.Reason);
                break;
            case PageFetch.Unreachable unreachable:
                Unreachable(log, url, unreachable.Reason);
                break;
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "{Url}: {Bytes} bytes")]
    static partial void Arrived(ILogger log, Uri url, int bytes);

    [LoggerMessage(2, LogLevel.Debug, "{Url}: not modified")]
    static partial void NotModified(ILogger log, Uri url);

    [LoggerMessage(3, LogLevel.Information, "{Url}: not taken: {Reason}")]
    static partial void Refused(ILogger log, Uri url, string reason);

    [LoggerMessage(4, LogLevel.Warning, "{Url}: not to be had: {Reason}")]
    static partial void Unreachable(ILogger log, Uri url, string reason);
}
