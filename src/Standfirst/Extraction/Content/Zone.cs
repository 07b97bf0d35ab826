namespace Standfirst.Extraction.Content;

/// <summary>A part of a page that is not the story.</summary>
enum Zone : byte
{
    /// <summary>No such part: the story may be here.</summary>
    None,

    /// <summary>Menus, breadcrumbs, page numbers.</summary>
    Navigation,

    /// <summary>Head and foot of the site, legal lines.</summary>
    SiteFrame,

    /// <summary>What readers wrote.</summary>
    Comments,

    /// <summary>Teasers of other stories.</summary>
    Related,

    /// <summary>Newsletters, subscriptions, advertisements.</summary>
    Promotion,

    /// <summary>Share and follow bars.</summary>
    Sharing,

    /// <summary>Byline, dates, tags, a portrait of the author.</summary>
    Credits,

    /// <summary>Captions and credits of pictures.</summary>
    Captions,

    /// <summary>Consent to cookies.</summary>
    Consent,

    /// <summary>Not shown.</summary>
    Hidden,
}

/// <summary>A word of the markup that opens a zone.</summary>
/// <param name="Word">"newsletter", "&lt;aside&gt;", "role=dialog".</param>
/// <param name="Zone">The zone; None when there is no word.</param>
readonly record struct ZoneWord(string Word, Zone Zone);
