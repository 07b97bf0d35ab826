using System.Net;
using System.Net.Sockets;

namespace Standfirst.Collect.Fetching;

/// <summary>Tells addresses of the open internet from those that only mean something nearby: a page must not
/// lead a reader on a server to what the server alone can reach.</summary>
static class AddressJudge
{
    // The special-purpose registries of IANA (RFC 6890 and its followers). Inside of 2001::/23 a few are
    // global; no page is there.
    static readonly (IPNetwork Network, string Kind)[] Special =
    [
        (IPNetwork.Parse("0.0.0.0/8"), "unspecified"),
        (IPNetwork.Parse("10.0.0.0/8"), "private"),
        (IPNetwork.Parse("100.64.0.0/10"), "carrier-internal"),
        (IPNetwork.Parse("127.0.0.0/8"), "loopback"),
        (IPNetwork.Parse("169.254.0.0/16"), "link-local"),
        (IPNetwork.Parse("172.16.0.0/12"), "private"),
        (IPNetwork.Parse("192.0.0.0/24"), "protocol"),
        (IPNetwork.Parse("192.0.2.0/24"), "documentation"),
        (IPNetwork.Parse("192.88.99.0/24"), "relay"),
        (IPNetwork.Parse("192.168.0.0/16"), "private"),
        (IPNetwork.Parse("198.18.0.0/15"), "benchmarking"),
        (IPNetwork.Parse("198.51.100.0/24"), "documentation"),
        (IPNetwork.Parse("203.0.113.0/24"), "documentation"),
        (IPNetwork.Parse("224.0.0.0/4"), "multicast"),
        (IPNetwork.Parse("240.0.0.0/4"), "reserved"),
        (IPNetwork.Parse("::/128"), "unspecified"),
        (IPNetwork.Parse("::1/128"), "loopback"),
        (IPNetwork.Parse("2001::/23"), "protocol"),
        (IPNetwork.Parse("2001:db8::/32"), "documentation"),
        (IPNetwork.Parse("3fff::/20"), "documentation"),
        (IPNetwork.Parse("5f00::/16"), "protocol"),
        (IPNetwork.Parse("64:ff9b:1::/48"), "private"),
        (IPNetwork.Parse("100::/64"), "discard"),
        (IPNetwork.Parse("fc00::/7"), "private"),
        (IPNetwork.Parse("fe80::/10"), "link-local"),
        (IPNetwork.Parse("fec0::/10"), "private"),
        (IPNetwork.Parse("ff00::/8"), "multicast"),
    ];

    // Forms that carry an IPv4 address: what counts is where it leads. At which octet it stands:
    // RFC 4291 (2.5.5.1), RFC 2765, RFC 6052, RFC 3056.
    static readonly (IPNetwork Network, int Octet)[] Carriers =
    [
        (IPNetwork.Parse("::/96"), 12),
        (IPNetwork.Parse("::ffff:0:0:0/96"), 12),
        (IPNetwork.Parse("64:ff9b::/96"), 12),
        (IPNetwork.Parse("2002::/16"), 2),
    ];

    // All that is routed is in 2000::/3; the rest waits to be given out.
    static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    /// <summary>What kind of address it is that is not of the open internet, "private"; null where it
    /// is.</summary>
    public static string? FindSpecial(IPAddress address)
    {
        // .NET's networks take such an address for IPv4 or not, depending on the network.
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        foreach (var (network, kind) in Special)
        {
            // A scope, "fe80::1%eth0", does not change the network.
            if (network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address))
                return kind;
        }
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return null;
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return "strange";

        foreach (var (network, octet) in Carriers)
        {
            if (network.Contains(address))
                return FindSpecial(new(address.GetAddressBytes().AsSpan(octet, 4)));
        }
        return Global.Contains(address) ? null : "reserved";
    }
}
