namespace Standfirst.App.Inputs;

/// <summary>Tells addresses of web pages from other words.</summary>
static class WebAddress
{
    /// <summary>The address; null where the text is not an absolute http or https address.</summary>
    public static Uri? TryParse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
        && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url
            : null;
}
