namespace Standfirst.Collect.Sources;

/// <summary>Makes addresses absolute, and takes none but those of the web.</summary>
static class WebAddress
{
    /// <summary>
    /// An address made absolute; null where it is none, or one that no page can be fetched from.
    /// </summary>
    /// <param name="address">The address as written.</param>
    /// <param name="baseUrl">What it is relative to; null where that is unknown.</param>
    public static string? Absolute(string? address, Uri? baseUrl)
    {
        address = address?.Trim();
        if (string.IsNullOrEmpty(address))
            return null;
        // "//quay.example/" and "/ferry" are files of this machine to the runtime, not addresses of the web.
        bool isAbsolute = Uri.TryCreate(address, UriKind.Absolute, out var url) && !address.StartsWith('/');
        if (!isAbsolute && (baseUrl is null || !Uri.TryCreate(baseUrl, address, out url)))
            return null;
        return url!.Scheme is "http" or "https" ? url.AbsoluteUri : null;
    }

    /// <summary>The same as <see cref="Absolute"/>, for addresses that others will be relative to.</summary>
    public static Uri? Base(string? address, Uri? baseUrl) =>
        Absolute(address, baseUrl) is { } absolute ? new Uri(absolute) : baseUrl;
}
