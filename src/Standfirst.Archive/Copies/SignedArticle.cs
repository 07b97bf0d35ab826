namespace Standfirst.Archive.Copies;

/// <summary>An article whose copies can be found.</summary>
/// <param name="ArticleId">Its number.</param>
/// <param name="Signature">Its text's signature.</param>
/// <param name="SiteId">The site that has it; null when it has no URL.</param>
/// <param name="PageId">The page that it is a version of.</param>
/// <param name="GroupId">The group of copies that it is in; null when it has no copies.</param>
readonly record struct SignedArticle(long ArticleId, CopySignature Signature, long? SiteId, long PageId, long? GroupId)
{
    /// <summary>What stands for it where groups are joined: a group bears the number of one of its articles.</summary>
    public long Node => GroupId ?? ArticleId;
}
