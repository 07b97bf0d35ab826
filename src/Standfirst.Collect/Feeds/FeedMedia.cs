namespace Standfirst.Collect.Feeds;

/// <summary>A picture, film or recording that belongs to an item.</summary>
/// <param name="Url">Its absolute address.</param>
/// <param name="Type">Its media type, or the first half of one; null where the item does not tell.</param>
/// <param name="Length">Its length in bytes; null where the item does not tell.</param>
public sealed record FeedMedia(string Url, string? Type, long? Length);
