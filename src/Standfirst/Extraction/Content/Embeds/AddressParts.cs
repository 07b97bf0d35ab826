using System.Buffers;

namespace Standfirst.Extraction.Content.Embeds;

/// <summary>The parts of an http address that tell a post: host, path and query.</summary>
/// <param name="Host">In lower case, without port.</param>
/// <param name="Segments">The parts of the path between slashes, empty ones left out.</param>
/// <param name="Query">What stands after "?", still encoded.</param>
sealed record AddressParts(string Host, IReadOnlyList<string> Segments, string Query)
{
    static readonly SearchValues<char> NotInHosts = SearchValues.Create(" <>\"'{}[]\\");

    /// <summary>The address without query and fragment, with https.</summary>
    public string Page => "https://" + Host + Path;

    /// <summary>The path with its first slash, without a last one.</summary>
    public string Path => "/" + string.Join('/', Segments);

    /// <summary>Reads "https://host/path?query", also without its scheme; null when it is no such address.</summary>
    public static AddressParts? Parse(ReadOnlySpan<char> address)
    {
        int scheme = address.IndexOf("//");
        if (scheme >= 0 && (scheme == 0 || address[..scheme] is "http:" or "https:" or "HTTP:" or "HTTPS:"))
            address = address[(scheme + 2)..];
        int fragment = address.IndexOf('#');
        if (fragment >= 0)
            address = address[..fragment];
        int question = address.IndexOf('?');
        var query = question < 0 ? [] : address[(question + 1)..];
        if (question >= 0)
            address = address[..question];
        int slash = address.IndexOf('/');
        var host = slash < 0 ? address : address[..slash];
        if (host.IndexOf(':') is > 0 and var port)
            host = host[..port];
        if (host.Length is < 4 or > 100 || !host.Contains('.') || host.ContainsAny(NotInHosts))
            return null;
        string path = slash < 0 ? "" : address[slash..].ToString();
        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new(host.ToString().ToLowerInvariant(), segments, query.ToString());
    }

    /// <summary>A parameter of the query, decoded; null when it is not there.</summary>
    public string? Parameter(string name)
    {
        foreach (var range in Query.AsSpan().SplitAny('&', ';'))
        {
            var pair = Query.AsSpan(range);
            if (pair.StartsWith("amp;"))
                pair = pair[4..];
            bool isNamed = pair.StartsWith(name, StringComparison.OrdinalIgnoreCase);
            if (isNamed && pair.Length > name.Length && pair[name.Length] == '=')
                return Uri.UnescapeDataString(pair[(name.Length + 1)..]);
        }
        return null;
    }
}
