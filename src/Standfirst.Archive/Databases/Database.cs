using System.Data.Common;

namespace Standfirst.Archive.Databases;

/// <summary>What an archive asks of the database that holds it. One dialect of SQL each: Sqlite, Postgres.</summary>
abstract class Database : IAsyncDisposable
{
    /// <summary>Which of the database's compressed beginnings this program writes with: a number of "dictionary".</summary>
    public int DictionaryId { get; protected set; }

    /// <summary>Lends a connection to read with. Readers wait for nobody and see what was committed when they began.</summary>
    public abstract Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken cancel);

    /// <summary>Carries out a piece of work as one transaction: all of it is stored when this returns, or nothing. One
    /// writer works at a time.</summary>
    public abstract Task<T> Write<T>(Func<BatchTransaction, Task<T>> work, CancellationToken cancel);

    public abstract ValueTask DisposeAsync();
}
