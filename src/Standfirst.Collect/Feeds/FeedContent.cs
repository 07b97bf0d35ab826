namespace Standfirst.Collect.Feeds;

/// <summary>How much of a story a feed's item gives.</summary>
public enum FeedContent
{
    /// <summary>No text of the story.</summary>
    None,

    /// <summary>Its beginning, or a summary.</summary>
    Teaser,

    /// <summary>All of it, as far as can be seen.</summary>
    Full,
}
