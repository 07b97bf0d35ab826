namespace Standfirst.Collect.Fetching;

/// <summary>What a server gave with a page so that it can be asked later whether the page is still the
/// same.</summary>
/// <param name="ETag">The ETag header, word for word; null where there was none.</param>
/// <param name="LastModified">The Last-Modified header, word for word, as servers compare it so; null where
/// there was none.</param>
/// <param name="Url">The address that gave them, behind all redirects, which alone is asked with them; null
/// for the address that is fetched.</param>
public sealed record Validators(string? ETag, string? LastModified, Uri? Url = null);
