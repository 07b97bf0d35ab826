using System.Collections.Frozen;
using System.Xml;

namespace Standfirst.Collect.Sources;

/// <summary>
/// Names of elements and attributes, made short: one prefix for each vocabulary, none for the plain ones.
/// </summary>
static class XmlNames
{
    // What an undeclared prefix is taken to stand for.
    internal const string Undeclared = "undeclared:";

    static readonly FrozenDictionary<string, string> Prefixes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [""] = "",
        ["http://purl.org/rss/1.0/"] = "",
        ["http://purl.org/net/rss1.1#"] = "",
        ["http://my.netscape.com/rdf/simple/0.9/"] = "",
        ["http://channel.netscape.com/rdf/simple/0.9/"] = "",
        ["http://backend.userland.com/rss"] = "",
        ["http://backend.userland.com/rss2"] = "",
        ["http://backend.userland.com/rss091"] = "",
        ["http://blogs.law.harvard.edu/tech/rss"] = "",
        ["http://cyber.law.harvard.edu/rss"] = "",
        ["http://www.sitemaps.org/schemas/sitemap/0.9"] = "",
        ["http://www.google.com/schemas/sitemap/0.84"] = "",
        ["http://www.google.com/schemas/sitemap/0.9"] = "",
        ["http://opml.org/spec2"] = "",
        ["http://www.w3.org/2005/Atom"] = "atom",
        ["http://purl.org/atom/ns#"] = "atom",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"] = "rdf",
        ["http://www.w3.org/1999/xhtml"] = "xhtml",
        ["http://purl.org/dc/elements/1.1/"] = "dc",
        ["http://purl.org/dc/elements/1.0/"] = "dc",
        ["http://purl.org/dc/terms/"] = "dcterms",
        ["http://purl.org/rss/1.0/modules/content/"] = "content",
        ["http://purl.org/rss/1.0/modules/syndication/"] = "sy",
        ["http://search.yahoo.com/mrss/"] = "media",
        ["http://search.yahoo.com/mrss"] = "media",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://rssnamespace.org/feedburner/ext/1.0"] = "feedburner",
        ["http://www.google.com/schemas/sitemap-news/0.9"] = "news",
        ["http://www.w3.org/XML/1998/namespace"] = "xml",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The short name of what a reader stands on; of an unknown vocabulary with the prefix that it came with.
    /// </summary>
    public static string Of(XmlReader reader)
    {
        string address = reader.NamespaceURI;
        if (!Prefixes.TryGetValue(WithoutS(address), out string? prefix))
            prefix = address.StartsWith(Undeclared, StringComparison.Ordinal) ? address[Undeclared.Length..] : reader.Prefix;
        return prefix.Length == 0 ? reader.LocalName : $"{prefix}:{reader.LocalName}";
    }

    // The names begin with "http:", which well-meaning editors turn into "https:".
    static string WithoutS(string address) =>
        address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? "http:" + address["https:".Length..] : address;
}
