using System.Text;
using Standfirst.Text;

namespace Standfirst.Extraction;

/// <summary>Addresses as pages write them → absolute web addresses.</summary>
static class WebAddress
{
    /// <summary>What a page's relative addresses are relative to; null when nothing tells.</summary>
    /// <param name="stated">The address of its base element; null when it has none.</param>
    /// <param name="url">Where it came from; null when unknown.</param>
    /// <param name="canonical">The address it declares as its own; null when it declares none.</param>
    public static Uri? BaseOf(string? stated, Uri? url, string? canonical)
    {
        var own = url ?? Resolve(canonical, null);
        return Resolve(stated, own) ?? own;
    }

    /// <summary>The absolute http or https address that is meant; null for any other.</summary>
    /// <param name="address">As written, white space around it ignored; null gives null.</param>
    /// <param name="relativeTo">What a relative address is relative to; null when unknown.</param>
    public static string? Absolute(string? address, Uri? relativeTo) => Resolve(address, relativeTo)?.AbsoluteUri;

    /// <summary>The same of an address as it stands in the page; null when there is none.</summary>
    public static string? Absolute(ReadOnlySpan<byte> address, Uri? relativeTo)
    {
        address = address.Trim(WhiteSpace.Utf8);
        if (address.IsEmpty || address.Length > MostLetters * MostBytesOfLetter)
            return null;
        return address.Length <= MostLetters && PlainAddress.Absolute(address, relativeTo) is { } plain
            ? plain
            : Absolute(Encoding.UTF8.GetString(address), relativeTo);
    }

    /// <summary>The path of the web address that is meant, "/" and all; null where there is none, or a relative address that
    /// does not begin at the root.</summary>
    public static string? PathOf(string? address) =>
        address?.Trim() is { } written && (written is ['/', ..] || HasScheme(written))
            ? Resolve(written, AnyHost)?.AbsolutePath
            : null;

    // The path is the same on every host.
    static readonly Uri AnyHost = new("https://any.invalid/");

    static Uri? Resolve(string? address, Uri? relativeTo)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Length > MostLetters)
            return null;
        address = address.Trim();
        if (address.StartsWith("//", StringComparison.Ordinal))
            address = (relativeTo?.Scheme ?? Uri.UriSchemeHttps) + ":" + address;
        bool isGood = relativeTo is null || HasScheme(address)
            ? Uri.TryCreate(address, UriKind.Absolute, out var absolute)
            : Uri.TryCreate(relativeTo, address, out absolute);
        return isGood && (absolute!.Scheme == Uri.UriSchemeHttp || absolute.Scheme == Uri.UriSchemeHttps) ? absolute : null;
    }

    // Longer ones are data: or worse, and no browser's address bar holds them.
    const int MostLetters = 8 * 1024;

    const int MostBytesOfLetter = 3;

    // On Unix, System.Uri takes "/path" for a file.
    static bool HasScheme(string address) => address.IndexOf(':') is var colon && colon > 0
        && address.AsSpan(0, colon).IndexOfAny("/?#") < 0;
}
