
namespace Standfirst.Archive.Databases;

/// <summary>What an archive asks of the database that holds it. One dialect of SQL each: Sqlite, Postgres.</summary>
abstract class Database : IAsyncDisposable
{
    /// <summary>Which of the database's compressed beginnings this program writes with: a number of "dictionary".</summary>
    public int DictionaryId { get; protected set; }

    /// <summary>What asks whether a value is one of those of a parameter: "in @keys".</summary>
    public abstract string OneOf(string parameter);

    /// <summary>A query for how many bytes the whole archive takes.</summary>
    public abstract string SizeInSql { get; }

    /// <summary>Lends a connection to read with. Readers wait for nobody and see what was committed when they began.</summary>
    public abstract Task<T> Read<T>(Func<LentConnection, Task<T>> read, CancellationToken cancel);

    /// <summary>Carries out a piece of work as one transaction: all of it is stored when this returns, or nothing. One
    /// writer works at a time.</summary>
    public abstract Task<T> Write<T>(Func<BatchTransaction, Task<T>> work, CancellationToken cancel);

    /// <summary>Sees to it that what was deleted is gone from the files; false where another program is in the way.</summary>
    public abstract Task<bool> Overwrite(CancellationToken cancel);

    /// <summary>Looks into the database's own structures and words.</summary>
    /// <returns>What is wrong, a line each; empty where all is well.</returns>
    public abstract Task<IReadOnlyList<string>> CheckStructure(CancellationToken cancel);

    /// <summary>Writes a copy of the archive to a new SQLite file, as it is at this moment, while it is in use; false where
    /// the database has a tool of its own for that.</summary>
    public abstract Task<bool> Backup(string path, CancellationToken cancel);

    public abstract ValueTask DisposeAsync();
}
