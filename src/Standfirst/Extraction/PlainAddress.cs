using System.Buffers;
using System.Text;

namespace Standfirst.Extraction;

/// <summary>Addresses that <see cref="Uri"/> would leave as they are: most of a page's, and they need none to be made absolute.</summary>
static class PlainAddress
{
    // A label of a host, and all of them together: RFC 1035, 2.3.4.
    const int LongestLabel = 63, LongestHost = 253;

    static readonly SearchValues<byte> HostLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-."u8);

    // What RFC 3986 allows in paths and queries. A "%" may hide a letter that is written plainly, a "#" may come twice.
    static readonly SearchValues<byte> PathLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?:@!$&()*+,;="u8);

    /// <summary>The absolute address that is meant; null where it takes a <see cref="Uri"/> to tell.</summary>
    public static string? Absolute(ReadOnlySpan<byte> address, Uri? relativeTo)
    {
        if (address is [(byte)'/', not (byte)'/', ..])
            return IsPath(address) && relativeTo is not null ? OnSiteOf(relativeTo, address) : null;
        return SiteIn(address) is > 0 and var site && IsPath(address[site..]) ? Encoding.ASCII.GetString(address) : null;
    }

    static string? OnSiteOf(Uri page, ReadOnlySpan<byte> path)
    {
        string url = page.AbsoluteUri;
        Span<byte> letters = stackalloc byte[Math.Min(url.Length, LongestHost + "https:///".Length)];
        Encoding.ASCII.GetBytes(url.AsSpan(0, letters.Length), letters);
        return SiteIn(letters) is > 0 and var site ? string.Concat(url.AsSpan(0, site), Encoding.ASCII.GetString(path)) : null;
    }

    /// <summary>How many letters at the beginning are scheme and host, with the path's slash behind them; 0 where they are not plain.</summary>
    static int SiteIn(ReadOnlySpan<byte> address)
    {
        int scheme = address.StartsWith("https://"u8) ? "https://".Length : address.StartsWith("http://"u8) ? "http://".Length : 0;
        int host = scheme == 0 ? -1 : address[scheme..].IndexOf((byte)'/');
        return host > 0 && IsHost(address.Slice(scheme, host)) ? scheme + host : 0;
    }

    /// <summary>Whether a host is a name of plain labels: no number, no port, no letters from beyond ASCII however written.</summary>
    static bool IsHost(ReadOnlySpan<byte> host)
    {
        if (host.Length > LongestHost || host.ContainsAnyExcept(HostLetters) || host.IndexOf("xn--"u8) >= 0)
            return false;
        byte first = 0;
        foreach (var range in host.Split((byte)'.'))
        {
            var label = host[range];
            if (label.Length is 0 or > LongestLabel || label[0] == '-' || label[^1] == '-')
                return false;
            first = label[0];
        }
        return char.IsAsciiLetter((char)first);
    }

    // Dots can be steps up and down.
    static bool IsPath(ReadOnlySpan<byte> path) =>
        !path.ContainsAnyExcept(PathLetters) && path.IndexOf("/."u8) < 0 && path.IndexOf("./"u8) < 0;
}
