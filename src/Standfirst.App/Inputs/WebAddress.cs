namespace Standfirst.App.Inputs;

/// <summary>Tells addresses of web pages from other words.</summary>
static class WebAddress
{
    /// <summary>The address, without a name and password: no server is sent them, and no record or message shall hold them. Null
    /// where the text is not an absolute http or https address.</summary>
    public static Uri? TryParse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? WithoutUser(url) : null;

    static Uri WithoutUser(Uri url) => url.UserInfo.Length == 0
        ? url
        : new(url.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.UserInfo, UriFormat.UriEscaped));

    /// <summary>Whether an address is of the host of another or of a subdomain of it; "www." makes no difference.</summary>
    /// <remarks>Not the other way round: what is below "pages.example" may be anybody's, and so may the rest of it be.</remarks>
    public static bool IsOfSite(Uri url, Uri site)
    {
        string host = site.Host.StartsWith("www.", StringComparison.Ordinal) ? site.Host["www.".Length..] : site.Host;
        return url.Host == host || url.Host.EndsWith($".{host}", StringComparison.Ordinal);
    }
}
