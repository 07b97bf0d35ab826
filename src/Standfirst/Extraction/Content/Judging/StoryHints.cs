using Standfirst.Articles;
using Standfirst.Dom;

namespace Standfirst.Extraction.Content.Judging;

/// <summary>What is known of the story before its body is looked for.</summary>
readonly record struct StoryHints
{
    /// <summary>Where the headline is printed; no node when it is not.</summary>
    public PageNode HeadlineNode { get; init; }

    /// <summary>Null when the page has none.</summary>
    public string? Headline { get; init; }

    /// <summary>The story's text as the page declares it; null when it does not.</summary>
    public string? DeclaredBody { get; init; }

    /// <summary>The page's address, the one it declares or else the one it was read from; null when neither is known.</summary>
    public string? Address { get; init; }

    /// <summary>What sort of page it says it is; null when it does not say.</summary>
    public PageKind? DeclaredKind { get; init; }

    /// <summary>Whether a day of publication was found.</summary>
    public bool IsDated { get; init; }
}
