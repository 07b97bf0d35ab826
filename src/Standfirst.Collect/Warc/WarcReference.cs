namespace Standfirst.Collect.Warc;

/// <summary>The record that a revisit found nothing new against.</summary>
/// <param name="Id">Its identifier; null where the revisit does not tell.</param>
/// <param name="Url">Its address; null where the revisit does not tell.</param>
/// <param name="Date">When it was fetched; null where the revisit does not tell.</param>
public sealed record WarcReference(string? Id, string? Url, DateTimeOffset? Date);
