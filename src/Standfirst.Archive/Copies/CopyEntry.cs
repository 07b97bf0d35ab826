using Standfirst.Articles;

namespace Standfirst.Archive.Copies;

/// <summary>What of an article goes into the index of copies; worked out before the database is asked.</summary>
/// <param name="Signature">Its text's signature; null where it is no article or too short.</param>
/// <param name="Agency">The agency that it names as its source; null when it names none.</param>
sealed record CopyEntry(CopySignature? Signature, string? Agency)
{
    /// <summary>Works it out; may run on any thread.</summary>
    public static CopyEntry Of(Article article) => new(CopySigner.Sign(article), CopyMember.AgencyOf(article));
}

/// <summary>An article that is being stored.</summary>
/// <param name="ArticleId">Its number.</param>
/// <param name="PageId">The page that it is a version of.</param>
/// <param name="SiteId">The site; null when it has no URL.</param>
/// <param name="Version">1 for the page's first.</param>
/// <param name="Entry">What was worked out.</param>
readonly record struct AddedCopy(long ArticleId, long PageId, long? SiteId, int Version, CopyEntry Entry);
