namespace Standfirst.Archive.Databases;

/// <summary>What the archive has of an address already: its page and the page's current version.</summary>
sealed class KnownPage
{
    public required string Address { get; init; }

    public long PageId { get; init; }

    public long ArticleId { get; set; }

    public int Version { get; set; }

    public required byte[] ContentHash { get; set; }

    public required byte[] PageHash { get; set; }

    public required string Kind { get; set; }
}

/// <summary>A site that the archive knows.</summary>
sealed class KnownSite
{
    public long Id { get; init; }

    public required string Host { get; init; }

    public string? Name { get; set; }
}

/// <summary>A page that was seen again and says the same.</summary>
/// <param name="PageId">The page.</param>
/// <param name="ArticleId">Its current version; 0 where that is stored only now.</param>
/// <param name="Seen">When.</param>
/// <param name="ETag">What the server gave this time.</param>
/// <param name="LastModified">What the server gave this time.</param>
readonly record struct SeenAgain(long PageId, long ArticleId, string Seen, string? ETag, string? LastModified);

/// <summary>The words and keys an article is found by, cut and folded; one space between two.</summary>
readonly record struct IndexedWords(
    long ArticleId, string Headline, string Standfirst, string Text, string Quotations, string Keys);

/// <summary>A name that the archive knows.</summary>
sealed class KnownName
{
    public long Id { get; init; }

    public required string Name { get; init; }
}
