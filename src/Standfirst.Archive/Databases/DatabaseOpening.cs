namespace Standfirst.Archive.Databases;

/// <summary>What came of opening a database; the cases of <see cref="ArchiveOpening"/>.</summary>
abstract record DatabaseOpening
{
    DatabaseOpening()
    {
    }

    public sealed record Opened(Database Database) : DatabaseOpening;

    public sealed record Newer(int Version, int Known) : DatabaseOpening;

    public sealed record NotAnArchive(string Reason) : DatabaseOpening;

    public sealed record Unreachable(string Reason) : DatabaseOpening;
}
