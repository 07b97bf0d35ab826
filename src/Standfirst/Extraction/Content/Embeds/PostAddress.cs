using System.Text;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>The post that an address leads to.</summary>
/// <param name="Platform">The platform's name in the record.</param>
/// <param name="Url">The post's own address, without tracking.</param>
/// <param name="Id">Its id on the platform; null where the address has none.</param>
/// <param name="Handle">The account as the address names it, without "@"; null where it does not.</param>
sealed record PostAddress(string Platform, string Url, string? Id, string? Handle)
{
    const int Longest = 4096;

    const int LongestHost = 64;

    // Players of players, consent tools and plug-ins carry the post's address in one of these.
    static readonly string[] Carrying = ["href", "url", "src", "media", "embed_url", "link"];

    static readonly Glossary<AddressForm[]> Hosts = HostsOf();

    static readonly AddressForm[] OfAnyHost = Hosts.Find("*")!;

    static Glossary<AddressForm[]> HostsOf()
    {
        Dictionary<string, List<AddressForm>> forms = new(StringComparer.Ordinal);
        foreach (var form in AddressForms.All)
        {
            foreach (string host in form.Hosts)
            {
                if (!forms.TryGetValue(host, out var some))
                    forms.Add(host, some = []);
                some.Add(form);
            }
        }
        return new(StringComparison.Ordinal, [.. forms.Select(row => (row.Key, row.Value.ToArray()))]);
    }

    /// <summary>The embed that an address alone tells.</summary>
    public Embed ToEmbed() => new(Platform) { Url = Url, Id = Id, Handle = Handle };

    /// <summary>The post that an address, or another address inside it, leads to; null when it leads to none.</summary>
    public static PostAddress? Find(string address)
    {
        if (address.Length > Longest)
            return null;
        address = Plain(address);
        return AddressParts.Parse(address) is { } parts && Match(parts) is { } post ? post : FindInside(address);
    }

    /// <summary>Whether an address begins with the host of a known platform.</summary>
    public static bool IsOfPlatform(ReadOnlySpan<byte> address)
    {
        int scheme = address[..Math.Min(8, address.Length)].IndexOf("//"u8);
        if (scheme >= 0)
            address = address[(scheme + 2)..];
        int end = address.IndexOfAny((byte)'/', (byte)'?', (byte)'#');
        var host = end < 0 ? address : address[..end];
        Span<char> letters = stackalloc char[LongestHost];
        return host.Length is > 3 and <= LongestHost
            && Encoding.UTF8.TryGetChars(host, letters, out int length)
            && FormsOf(letters[..length]).Length > 0;
    }

    /// <summary>Whether an address is worth a closer look: its host is known, or it holds another address.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> address) =>
        address.Length > 12 && (IsOfPlatform(address) || address[8..].IndexOf("http"u8) >= 0);

    /// <summary>Whether a host belongs to a known platform.</summary>
    public static bool IsHostOfPlatform(string host) => FormsOf(host).Length > 0;

    static PostAddress? Match(AddressParts address)
    {
        foreach (var form in FormsOf(address.Host))
        {
            if (form.Match(address) is { } post)
                return post;
        }
        foreach (var form in OfAnyHost)
        {
            if (form.Match(address) is { } post)
                return post;
        }
        return null;
    }

    /// <summary>The forms of a host, else those of the nearest domain above it.</summary>
    static ReadOnlySpan<AddressForm> FormsOf(ReadOnlySpan<char> host)
    {
        while (host.Contains('.'))
        {
            if (Hosts.Find(host) is { } forms)
                return forms;
            host = host[(host.IndexOf('.') + 1)..];
        }
        return [];
    }

    static PostAddress? FindInside(string address)
    {
        if (address.IndexOf('?') is >= 0 and var question)
        {
            var query = new AddressParts("", [], address[(question + 1)..]);
            foreach (string name in Carrying)
            {
                if (query.Parameter(name) is { } inner && AddressParts.Parse(Plain(inner)) is { } post)
                    return Match(post);
            }
        }

        // A web archive's copy: https://archive.example/web/2019/https://…
        int nested = address.LastIndexOf("/http", StringComparison.OrdinalIgnoreCase);
        return nested > 0 && AddressParts.Parse(address.AsSpan(nested + 1)) is { } kept ? Match(kept) : null;
    }

    static string Plain(string address)
    {
        address = address.Trim();
        if (address.Contains("\\/"))
            address = address.Replace("\\/", "/", StringComparison.Ordinal);
        if (address.Contains("/#!/"))
            address = address.Replace("/#!/", "/", StringComparison.Ordinal);

        // Bluesky's markup names a post by its place in the protocol.
        const string Protocol = "at://";
        return address.StartsWith(Protocol, StringComparison.Ordinal)
            ? "https://embed.bsky.app/embed/" + address[Protocol.Length..]
            : address;
    }
}
