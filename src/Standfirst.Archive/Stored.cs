namespace Standfirst.Archive;

/// <summary>What became of a page that was to be stored.</summary>
/// <param name="Outcome">New, a new version, unchanged …</param>
/// <param name="ArticleId">The number of the article's version that the archive has of it now; null where it keeps none.</param>
/// <param name="Version">Which version of its page that is, from 1; 0 where it keeps none.</param>
public readonly record struct Stored(StoreOutcome Outcome, long? ArticleId, int Version);

/// <summary>What can become of a page.</summary>
public enum StoreOutcome
{
    /// <summary>The address was not known.</summary>
    New,

    /// <summary>The address was known; its headline, standfirst or text say something else now.</summary>
    NewVersion,

    /// <summary>The address was known and says the same; only when it was last seen is noted.</summary>
    Unchanged,

    /// <summary>A consent wall, bot check or error page where a story is known: the story stays as it is.</summary>
    NoStory,

    /// <summary>It was erased once and may not come back.</summary>
    Erased,
}
