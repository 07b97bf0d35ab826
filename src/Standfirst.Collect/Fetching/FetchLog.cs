using Microsoft.Extensions.Logging;

namespace Standfirst.Collect.Fetching;

/// <summary>What a fetcher tells an application's log: one line for each address that was asked.</summary>
static partial class FetchLog
{
    /// <summary>Tells what came of an address.</summary>
    public static void Tell(this ILogger log, Uri address, PageFetch outcome)
    {
        string url = Named(address);
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
    static partial void Arrived(ILogger log, string url, int bytes);

    [LoggerMessage(2, LogLevel.Debug, "{Url}: not modified")]
    static partial void NotModified(ILogger log, string url);

    [LoggerMessage(3, LogLevel.Information, "{Url}: not taken: {Reason}")]
    static partial void Refused(ILogger log, string url, string reason);

    [LoggerMessage(4, LogLevel.Warning, "{Url}: not to be had: {Reason}")]
    static partial void Unreachable(ILogger log, string url, string reason);

    // No log shall hold a password; no server is sent one.
    static string Named(Uri url) => url.IsAbsoluteUri && url.UserInfo.Length > 0
        ? url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.UserInfo, UriFormat.UriEscaped)
        : url.OriginalString;
}
