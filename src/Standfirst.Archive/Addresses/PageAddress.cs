using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Standfirst.Articles;

namespace Standfirst.Archive.Addresses;

/// <summary>What makes two fetched pages the same page.</summary>
/// <param name="Text">The normalised URL; "input:NAME#HASH" for a page that has none.</param>
/// <param name="Host">The site's host without "www."; null for a page without a URL.</param>
readonly record struct PageAddress(string Text, string? Host)
{
    /// <summary>The hosts of one site: the same page for readers, telephones and AMP.</summary>
    static readonly string[] Doors = ["www.", "m.", "mobile.", "amp."];

    /// <summary>Parameters that tell where a reader came from and not what is read.</summary>
    static readonly string[] TrackingParameters =
    [
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh",
        "mc_cid", "mc_eid", "mkt_tok", "_ga", "_gl", "_hsenc", "_hsmi", "oly_anon_id", "oly_enc_id", "vero_id", "wickedid",
        "at_medium", "at_campaign", "at_custom1", "at_custom2", "at_custom3", "at_custom4", "cmpid", "ns_campaign",
        "ns_mchannel", "ns_source", "ns_linkname", "ito", "xtor", "spm", "smid", "smtyp", "partner", "cmp",
    ];

    static readonly string[] TrackingBeginnings = ["utm_", "pk_", "mtm_", "hsa_", "stm_"];

    /// <summary>The address of an article that was read.</summary>
    /// <param name="article">The article. The canonical URL counts where it is of the same site as the URL, for a page may
    /// declare what it likes; and not where it is the site's front page, which careless templates put everywhere.</param>
    /// <param name="input">What was read.</param>
    public static PageAddress Of(Article article, string input)
    {
        var url = OfUrl(article.Url);
        var canonical = OfUrl(article.CanonicalUrl);
        if (canonical is { } declared && (url is not { } given || (declared.Site == given.Site && declared.IsInner)))
            return declared;
        return url ?? new($"input:{input}#{HashOfPage(article)}", null);
    }

    /// <summary>The address that a URL is kept under; null where it is no absolute http or https URL.</summary>
    public static PageAddress? OfUrl(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;

        if (HostOf(uri) is not { } host)
            return null;
        string port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        // One page answers by http and by https; https stands for both.
        return new($"https://{host}{port}{uri.AbsolutePath}{QueryOf(uri)}", Without(host, "www."));
    }

    /// <summary>The host that a user names, as addresses have it: "www.Example.org", "https://example.org/", "bücher.example"; null
    /// where it is none.</summary>
    public static string? HostOfSite(string site) =>
        OfUrl(site.Contains("://", StringComparison.Ordinal) ? site : $"https://{site.Trim()}")?.Host;

    /// <summary>A host and all that it is a part of: "sport.courier.example", "courier.example", "example".</summary>
    public static IEnumerable<string> DomainsOf(string host)
    {
        yield return host;
        for (int dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.', dot + 1))
            yield return host[(dot + 1)..];
    }

    /// <summary>What a tombstone says instead of the address.</summary>
    public byte[] Hash => SHA256.HashData(Encoding.UTF8.GetBytes(Text));

    /// <summary>What it is looked up by.</summary>
    public long ShortHash => BinaryPrimitives.ReadInt64LittleEndian(Hash);

    /// <summary>What the hosts of a site have in common.</summary>
    string? Site
    {
        get
        {
            string? host = Host;
            foreach (string door in Doors)
                host = host is null ? null : Without(host, door);
            return host;
        }
    }

    /// <summary>Whether it is more than a front page.</summary>
    bool IsInner => !Text.EndsWith('/') || Text.AsSpan("https://".Length).Count('/') > 1;

    /// <summary>The host in plain letters; null where there is none, or none that can be written so.</summary>
    static string? HostOf(Uri uri)
    {
        try
        {
            return uri.IdnHost.ToLowerInvariant().TrimEnd('.') is { Length: > 0 } host ? host : null;
        }
        catch (UriFormatException)
        {
            // Only asking tells: a page may name a host of letters that no host can have.
            return null;
        }
    }

    static string QueryOf(Uri uri)
    {
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !IsTracking(parameter.Split('=')[0].ToLowerInvariant()));
        string query = string.Join('&', kept);
        return query.Length == 0 ? "" : $"?{query}";
    }

    static bool IsTracking(string name) =>
        TrackingParameters.Contains(name) || TrackingBeginnings.Any(name.StartsWith);

    static string Without(string host, string beginning)
    {
        while (host.StartsWith(beginning, StringComparison.Ordinal))
            host = host[beginning.Length..];
        return host;
    }

    static string HashOfPage(Article article) => article.Page.Sha256.Length > 0
        ? article.Page.Sha256
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{article.Headline}\n{article.Text}")));
}
