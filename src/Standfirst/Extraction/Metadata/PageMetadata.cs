using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction.Metadata;

/// <summary>What a page says about its story, the story's own text and pictures aside. Null: the page does
/// not say.</summary>
sealed record PageMetadata
{
    /// <summary>What the page's relative addresses are relative to; null when nothing tells.</summary>
    public Uri? Base { get; init; }

    /// <summary>The headline as printed, without the site's name and the kicker.</summary>
    public string? Headline { get; init; }

    public string? Kicker { get; init; }

    /// <summary>The title element's words.</summary>
    public string? Title { get; init; }

    /// <summary>The summary as printed under or over the headline.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The summary that the page declares for search engines and networks.</summary>
    public string? Description { get; init; }

    /// <summary>The names that the publication goes by.</summary>
    public required SiteNames Site { get; init; }

    /// <summary>In the order of the byline.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    public Moment? Published { get; init; }

    public Moment? Modified { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; init; }

    public string? SiteName { get; init; }

    public string? Section { get; init; }

    /// <summary>In the page's order, each once.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Only where the page labels it, and as a known one.</summary>
    public string? Genre { get; init; }

    public bool? IsFree { get; init; }

    /// <summary>Who holds the rights, and the terms.</summary>
    public Licence? Licence { get; init; }

    /// <summary>Uses that the page's meta elements forbid or reserve.</summary>
    public IReadOnlyList<Reservation> Reservations { get; init; } = [];

    /// <summary>Where the story was filed from, as JSON-LD gives it.</summary>
    public string? DeclaredDateline { get; init; }

    /// <summary>What an element says that is named a dateline and tells no date alone.</summary>
    public string? PrintedDateline { get; init; }

    /// <summary>Notes on corrections that JSON-LD gives.</summary>
    public IReadOnlyList<Correction> DeclaredCorrections { get; init; } = [];

    /// <summary>Absolute.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Absolute.</summary>
    public string? LeadImageUrl { get; init; }

    /// <summary>The words that the page declares for its picture, for machines only.</summary>
    public string? LeadImageCaption { get; init; }

    /// <summary>What sort of page it says it is.</summary>
    public PageKind? DeclaredKind { get; init; }

    /// <summary>The story's text as JSON-LD gives it; it may be cut short and lacks paragraphs.</summary>
    public string? DeclaredBody { get; init; }

    /// <summary>How many words the story has, as JSON-LD says.</summary>
    public int? DeclaredWords { get; init; }

    /// <summary>Who was believed, field by field.</summary>
    public IReadOnlyList<FieldEvidence> Evidence { get; init; } = [];

    /// <summary>Where the headline is printed; no node when it is not.</summary>
    public PageNode HeadlineNode { get; init; }

    /// <summary>Where the standfirst is printed; no node when it is not.</summary>
    public PageNode StandfirstNode { get; init; }

    /// <summary>Where the byline is printed; no node when it is not.</summary>
    public PageNode BylineNode { get; init; }
}
