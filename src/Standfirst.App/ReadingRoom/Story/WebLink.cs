using Standfirst.App.Inputs;

namespace Standfirst.App.ReadingRoom.Story;

/// <summary>Addresses of other sites that a page may lead to.</summary>
static class WebLink
{
    /// <summary>The address, where it is one of http or https and nothing else; null for all others, "javascript:" among them.</summary>
    public static string? Of(string? address) =>
        address is not null && WebAddress.TryParse(address) is { Host.Length: > 0 } url ? url.AbsoluteUri : null;

    /// <summary>The host that an address leads to, without "www."; null where it may not be followed.</summary>
    public static string? HostOf(string? address) => Of(address) is { } url
        ? new Uri(url).Host is { } host && host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : new Uri(url).Host
        : null;
}
