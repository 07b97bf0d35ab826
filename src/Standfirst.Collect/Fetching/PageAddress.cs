namespace Standfirst.Collect.Fetching;

/// <summary>Brings addresses into the form in which they are asked for, or finds why they are not.</summary>
static class PageAddress
{
    // RFC 9110 (4.1) asks for at least 8,000 octets; few servers take more.
    const int Longest = 8_000;

    /// <summary>Why an address is not asked for, in a few words; null where it may be.</summary>
    public static string? FindObjection(Uri url)
    {
        if (!url.IsAbsoluteUri || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps))
            return "only http and https addresses are fetched";
        if (!HasHost(url))
            return "the address names no host";
        return url.AbsoluteUri.Length > Longest ? "the address is too long" : null;
    }

    // Only asking tells whether a name in other letters can be written in plain ones.
    static bool HasHost(Uri url)
    {
        try
        {
            return url.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    /// <summary>The address without name, password and fragment, which are no server's business.</summary>
    public static Uri Clean(Uri url) => url.UserInfo.Length == 0 && url.Fragment.Length == 0
        ? url
        : new UriBuilder(url) { UserName = "", Password = "", Fragment = "" }.Uri;

    /// <summary>Where an answer leads; null where it leads nowhere.</summary>
    /// <param name="head">The answer.</param>
    /// <param name="asked">The address that gave it.</param>
    public static Uri? Next(AnswerHead head, Uri asked) =>
        head.First("Location") is { Length: > 0 and <= Longest } location
        && Uri.TryCreate(asked, location.Trim(), out var next)
            ? next
            : null;

    /// <summary>Scheme, host and port: whose robots.txt counts.</summary>
    public static string Site(Uri url) => url.GetLeftPart(UriPartial.Authority).ToLowerInvariant();
}
