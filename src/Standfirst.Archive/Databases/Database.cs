using System.Data;

namespace Standfirst.Archive.Databases;

/// <summary>What an archive asks of the database that holds it. One dialect of SQL each: Sqlite, Postgres.</summary>
/// <param name="name">What it is called when its troubles are told: the file, the server.</param>
/// <param name="options">How it was opened.</param>
abstract class Database(string name, ArchiveOptions options) : IAsyncDisposable
{
    /// <summary>What it is called when its troubles are told: the file, the server.</summary>
    public string Name => name;

    /// <summary>How it was opened.</summary>
    public ArchiveOptions Options => options;

    /// <summary>Whether nothing can be written to it from here.</summary>
    public bool IsReadOnly { get; protected init; }

    /// <summary>Which of the database's compressed beginnings this program writes with: a number of "dictionary".</summary>
    public int DictionaryId { get; protected set; }

    /// <summary>What asks whether a value is one of those of a parameter: "in @keys".</summary>
    public abstract string OneOf(string parameter);

    /// <summary>A query for how many bytes the whole archive takes.</summary>
    public abstract string SizeInSql { get; }

    /// <summary>What an error tells of the database; null for one that is none of its troubles.</summary>
    public virtual ArchiveFault? FaultOf(Exception trouble) => trouble switch
    {
        // Records and pages whose bytes do not unpack; columns and days that hold what was never written into them.
        InvalidDataException or DataException or FormatException => ArchiveFault.Damaged,
        _ => null,
    };

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
