using Standfirst.Dom;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>An element whose names hint at what it holds.</summary>
/// <param name="Node">The element.</param>
/// <param name="Hints">What its names say.</param>
readonly record struct HintedElement(PageNode Node, ClassHint Hints);

/// <summary>A property that a page declares in its markup: itemprop, or property outside meta
/// elements.</summary>
/// <param name="Name">The property in lower case, without a prefix: "datepublished".</param>
/// <param name="Value">Its content or datetime attribute; else null, and the value is printed.</param>
/// <param name="Node">Where it stands.</param>
readonly record struct DeclaredProperty(string Name, string? Value, PageNode Node);

/// <summary>Everything that a page declares about itself, gathered in one pass and not yet
/// believed.</summary>
sealed class PageDeclarations
{
    public required PageTree Page { get; init; }

    /// <summary>Where the page came from; null when unknown.</summary>
    public required Uri? Url { get; init; }

    /// <summary>What relative addresses are relative to; null when unknown.</summary>
    public required Uri? Base { get; init; }

    /// <summary>The language of the root element, as written; null when it has none.</summary>
    public string? RootLanguage { get; init; }

    /// <summary>The title element's words; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The meta elements' contents by name, property or http-equiv in lower case, in the page's
    /// order.</summary>
    public required IReadOnlyDictionary<string, List<string>> Metas { get; init; }

    /// <summary>The canonical link as written; null when there is none.</summary>
    public string? CanonicalLink { get; init; }

    /// <summary>Microdata and RDFa properties, in the page's order.</summary>
    public IReadOnlyList<DeclaredProperty> Properties { get; init; } = [];

    /// <summary>The shown h1, h2 and h3 elements, in the page's order.</summary>
    public IReadOnlyList<PageNode> Headings { get; init; } = [];

    /// <summary>The shown elements whose names hint at something, in the page's order.</summary>
    public IReadOnlyList<HintedElement> Hinted { get; init; } = [];

    /// <summary>The time elements, in the page's order.</summary>
    public IReadOnlyList<PageNode> Times { get; init; } = [];

    /// <summary>Links with rel=author, in the page's order.</summary>
    public IReadOnlyList<PageNode> AuthorLinks { get; init; } = [];

    /// <summary>Links to pages about somebody, by their addresses: "/author/ana-ruiz"; in the page's
    /// order.</summary>
    public IReadOnlyList<PageNode> ProfileLinks { get; init; } = [];

    /// <summary>Links with rel=tag, in the page's order.</summary>
    public IReadOnlyList<PageNode> TagLinks { get; init; } = [];

    /// <summary>What the page's JSON-LD says; empty when it has none.</summary>
    public required LinkedGraph LinkedData { get; init; }

    public required PrintedLines Lines { get; init; }

    /// <summary>The first content of the first of these names that has one; null when none has.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Metas.TryGetValue(name, out var contents))
                return contents[0];
        }
        return null;
    }

    /// <summary>All contents of these names: name by name, each in the page's order.</summary>
    public IEnumerable<string> AllMeta(params string[] names) =>
        names.SelectMany(name => Metas.TryGetValue(name, out var contents) ? contents : []);

    /// <summary>The address made absolute; null when it is none or not one of the web.</summary>
    public string? Absolute(string? address) => WebAddress.Absolute(address, Base);
}
