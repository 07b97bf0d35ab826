using System.Text.Json;
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
        new("json-ld site", .9, at => NameOf(at.Page.LinkedData, "WebSite"u8)),
        new("json-ld organisation", .8, at =>
            NameOf(at.Page.LinkedData, "NewsMediaOrganization"u8) ?? NameOf(at.Page.LinkedData,
            "Organization"u8)),
        new("application-name", .8, at => at.Page.Meta("application-name", "apple-mobile-web-app-title")),
        new("dc.publisher", .7, at =>
            at.Page.Meta("dc.publisher", "dcterms.publisher", "publisher", "prism.publicationname",
            "sitename", "copyright")),
    ];

    readonly List<string> _keys = [];

    /// <summary>The name to print; null when the page does not tell.</summary>
    public string? Name { get; private init; }

    /// <summary>Collects the names that a page gives its publication.</summary>
    public static SiteNames Find(PageDeclarations page, LinkedArticle? article)
    {
        var names = Witnesses.Ask(Places, (page, article));
        names.RemoveAll(said => !IsName(said.Value));
        var site = new SiteNames { Name = names is [var first, ..] ? first.Value : null };
        foreach (var said in names)
            site.Add(PlainLetters.Key(said.Value));
        site.Add(HostName(page.Url ?? page.Base) ?? "");
        return site;
    }

    void Add(string key)
    {
        if (key.Length > 1 && !_keys.Contains(key))
            _keys.Add(key);
    }

    /// <summary>Whether words are one of the names, alone or with a word of the trade ("… News", "The …", "…
    /// .com").</summary>
    public bool Includes(ReadOnlySpan<char> words)
    {
        Span<char> letters = stackalloc char[ShortWords];
        var key = KeyOf(words, letters);
        if (key.IsEmpty)
            return false;
        foreach (string name in _keys)
        {
            int shorter = Math.Min(key.Length, name.Length), longer = Math.Max(key.Length, name.Length);
            if (shorter == longer ? key.SequenceEqual(name)
                : shorter >= 3 && shorter * 3 >= longer
                    && (key.Length == longer ? Frames(key, name) : Frames(name, key)))
                return true;
        }
        return false;
    }

    /// <summary>Whether words are exactly one of the names.</summary>
    public bool Is(ReadOnlySpan<char> words)
    {
        Span<char> letters = stackalloc char[ShortWords];
        var key = KeyOf(words, letters);
        foreach (string name in _keys)
        {
            if (key.SequenceEqual(name) || key.StartsWith("the") && key[3..].SequenceEqual(name))
                return true;
        }
        return false;
    }

    // Names are shorter.
    const int ShortWords = 128;

    static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> words, Span<char> letters) =>
        words.Length <= letters.Length ? letters[..PlainLetters.Key(words, letters)] : PlainLetters.Key(words);

    static bool Frames(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter) =>
        longer.StartsWith(shorter) || longer.EndsWith(shorter);

    static string? NameIn(JsonElement json, string property, LinkedGraph graph)
    {
        foreach (var value in LinkedValue.All(json, property))
        {
            // Somebody's own page names its author as its publisher.
            var resolved = value.ValueKind == JsonValueKind.String ? value : graph.Resolve(value);
            string? name = value.ValueKind == JsonValueKind.String ? DeclaredText.Of(LinkedValue.StringOf(value))
                : LinkedValue.IsOf(resolved, "Person"u8) ? null : LinkedValue.Words(resolved, "name");
            if (name is not null)
                return name;
        }
        return null;
    }

    static string? NameOf(LinkedGraph graph, ReadOnlySpan<byte> type)
    {
        foreach (var node in graph.Nodes)
        {
            if (LinkedValue.IsOf(node.Json, type) && LinkedValue.Words(node.Json, "name") is { } name)
                return name;
        }
        return null;
    }

    static bool IsName(string name) => name.Length is > 1 and < 80 && !name.Contains("://") && name[0] != '@';

    // "www.harbour-courier.example" → "harbourcourier": the longest label but the last.
    static string? HostName(Uri? url) =>
        url is { IsAbsoluteUri: true }
            ? url.Host.Split('.').SkipLast(1).MaxBy(label => label == "www" ? 0 : label.Length) is { } label
            ? PlainLetters.Key(label)
            : null : null;
}
