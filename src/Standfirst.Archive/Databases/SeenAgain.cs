namespace Standfirst.Archive.Databases;

/// <summary>A page that was seen again and says the same.</summary>
/// <param name="PageId">The page.</param>
/// <param name="ArticleId">Its current version; 0 where that is stored only now.</param>
/// <param name="Seen">When.</param>
/// <param name="ETag">What the server gave this time.</param>
/// <param name="LastModified">What the server gave this time.</param>
readonly record struct SeenAgain(long PageId, long ArticleId, string Seen, string? ETag, string? LastModified);
