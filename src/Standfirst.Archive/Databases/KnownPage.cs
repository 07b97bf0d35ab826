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
