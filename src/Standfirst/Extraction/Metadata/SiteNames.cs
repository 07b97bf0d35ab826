using Standfirst.Extraction.Metadata.Declared;

namespace Standfirst.Extraction.Metadata;

/// <summary>The names that a publication goes by.</summary>
sealed class SiteNames
{
    static readonly Witness<(PageDeclarations Page, LinkedArticle? Article), string>[] Places =
    [
        new("og:site_name", .95, at => at.Page.Meta("og:site_name")),
        new("json-ld publisher", .9, at => at.Article is { } article
            ? NameIn(article.Json, "publisher", article.Graph) : null),
        new("json-ld site", .9, at => NameOf(at.Page.LinkedData, "WebSite")),
        new("json-ld organisation", .8, at =>
            NameOf(at.Page.LinkedData, "NewsMediaOrganization") ?? NameOf(at.Page.LinkedData,
            "Organization")),
        new("application-name", .8, at => at.Page.Meta("application-name", "apple-mobile-web-app-title")),
        new("dc.publisher", .7, at =>
            at.Page.Meta("dc.publisher", "dcterms.publisher", "publisher", "prism.publicationname",
            "sitename", "copyright")),
    ];

    readonly string[] _keys;

    SiteNames(string? name, IEnumerable<string> keys)
    {
        Name = name;
        _keys = [.. keys.Where(key => key.Length > 1).Distinct()];
    }

    /// <summary>The name to print; null when the page does not tell.</summary>
    public string? Name { get; }

    /// <summary>Collects the names that a page gives its publication.</summary>
    public static SiteNames Find(PageDeclarations page, LinkedArticle? article)
    {
        string[] names = [.. Places.Select(place => place.Read((page, article))).OfType<string>()
            .Where(IsName)];
        string? host = HostName(page.Url ?? page.Base);
        return new(names.FirstOrDefault(), names.Select(Letters.Key).Append(host ?? ""));
    }

    /// <summary>Whether words are one of the names, alone or with a word of the trade ("… News", "The …", "…
    /// .com").</summary>
    public bool Includes(string words)
    {
        string key = Letters.Key(words);
        if (key.Length == 0)
            return false;
        foreach (string name in _keys)
        {
            bool begins = key.StartsWith(name, StringComparison.Ordinal)
                || name.StartsWith(key, StringComparison.Ordinal);
            bool ends = key.EndsWith(name, StringComparison.Ordinal)
                || name.EndsWith(key, StringComparison.Ordinal);
            int shorter = Math.Min(key.Length, name.Length), longer = Math.Max(key.Length, name.Length);
            if (key == name || (begins || ends) && shorter >= 3 && shorter * 3 >= longer)
                return true;
        }
        return false;
    }

    /// <summary>Whether words are exactly one of the names.</summary>
    public bool Is(string words) => Letters.Key(words) is { Length: > 0 } key && (_keys.Contains(key)
        || key.StartsWith("the", StringComparison.Ordinal) && _keys.Contains(key[3..]));

    static string? NameIn(System.Text.Json.JsonElement json, string property, LinkedGraph graph)
    {
        foreach (var value in LinkedValue.All(json, property))
        {
            string? name = value.ValueKind == System.Text.Json.JsonValueKind.String
                ? DeclaredText.Of(LinkedValue.StringOf(value))
                : LinkedValue.Words(graph.Resolve(value), "name");
            if (name is not null)
                return name;
        }
        return null;
    }

    static string? NameOf(LinkedGraph graph, string type)
    {
        foreach (var node in graph.Nodes)
        {
            if (LinkedValue.Types(node.Json).Contains(type)
                && LinkedValue.Words(node.Json, "name") is { } name)
                return name;
        }
        return null;
    }

    static bool IsName(string name) => name.Length is > 1 and < 80 && !name.Contains("://") && name[0] != '@';

    // "www.harbour-courier.example" → "harbourcourier": the longest label but the last.
    static string? HostName(Uri? url) =>
        url is { IsAbsoluteUri: true }
            ? url.Host.Split('.').SkipLast(1).MaxBy(label => label == "www" ? 0 : label.Length) is { } label
            ? Letters.Key(label)
            : null : null;
}
