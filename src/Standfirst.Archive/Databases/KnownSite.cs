namespace Standfirst.Archive.Databases;

/// <summary>A site that the archive knows.</summary>
sealed class KnownSite
{
    public long Id { get; init; }

    public required string Host { get; init; }

    public string? Name { get; set; }
}
