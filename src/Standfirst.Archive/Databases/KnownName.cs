namespace Standfirst.Archive.Databases;

/// <summary>A name that the archive knows.</summary>
sealed class KnownName
{
    public long Id { get; init; }

    public required string Name { get; init; }
}
