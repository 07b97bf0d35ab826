using Standfirst.Dom;

namespace Standfirst.Extraction.Metadata.Declared;

/// <summary>The properties that are asked for, of all that a page may declare in its markup.</summary>
enum PropertyName : byte
{
    None,
    Author,
    Creator,
    Name,
    DatePublished,
    DateModified,
    DateCreated,
    Headline,
    Keywords,
}

/// <summary>A property that a page declares in its markup: itemprop, or property outside meta
/// elements.</summary>
/// <param name="Name">The property, without a prefix.</param>
/// <param name="Node">The number of the element where it stands.</param>
readonly record struct DeclaredProperty(PropertyName Name, int Node);

/// <summary>Everything that a page declares about itself, gathered in one pass and not yet
/// believed.</summary>
/// <remarks>Its arrays are of the shared pool: it is good until it is disposed of.</remarks>
sealed class PageDeclarations : IDisposable
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

    public required MetaContents Metas { get; init; }

    /// <summary>The canonical link as written; null when there is none.</summary>
    public string? CanonicalLink { get; init; }

    /// <summary>What stands where on the page.</summary>
    public required NotedNodes Noted { get; init; }

    /// <summary>What the page's JSON-LD says; empty when it has none.</summary>
    public required LinkedGraph LinkedData { get; init; }

    public required PrintedLines Lines { get; init; }

    /// <summary>The paths of the addresses that the page may call its own: where it came from, its canonical link, and what it
    /// tells social media.</summary>
    /// <remarks>Host names differ between a page's copies ("www.", "m.", "amp.").</remarks>
    public IReadOnlyList<string> OwnPaths => _ownPaths ??=
        [.. new[] { Url?.OriginalString, CanonicalLink, Meta("og:url") }.Select(WebAddress.PathOf).OfType<string>()];

    IReadOnlyList<string>? _ownPaths;

    /// <summary>The first content of the first of these names that has one; null when none has.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Metas.First(name) is { } content)
                return content;
        }
        return null;
    }

    /// <summary>All contents of these names: name by name, each in the page's order.</summary>
    public List<string> AllMeta(params ReadOnlySpan<string> names)
    {
        List<string> contents = [];
        foreach (string name in names)
            Metas.AddAll(name, contents);
        return contents;
    }

    /// <summary>What a property's content or datetime attribute says; null when it has none, and the value is
    /// printed.</summary>
    public string? ValueOf(DeclaredProperty property)
    {
        var node = Page[property.Node];
        return DeclaredText.Of(node.Attribute(AttributeName.Content) ?? node.Attribute(AttributeName.Datetime));
    }

    /// <summary>The address made absolute; null when it is none or not one of the web.</summary>
    public string? Absolute(string? address) => WebAddress.Absolute(address, Base);

    /// <summary>Gives the arrays back to the pool.</summary>
    public void Dispose()
    {
        Metas.Return();
        Noted.Return();
        LinkedData.Return();
        Lines.Return();
    }
}
