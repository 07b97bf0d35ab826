using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Records;
using Standfirst.Archive.Schema;

namespace Standfirst.Archive.Sqlite;

/// <summary>An archive in one SQLite file: one connection writes, others read beside it.</summary>
sealed class SqliteDatabase : Database
{
    // A connection works on the thread that asks, so more than there are processors only wait for one another; a few more are kept, for
    // opening one takes as long as a short answer. Those of a rush beyond that are closed again.
    static readonly int MostReaders = Math.Max(8, Environment.ProcessorCount);

    readonly SqlitePlace _place;
    readonly SqliteConnection _writer;
    readonly SqliteStatements _statements;
    readonly KnownWords _words = new();
    readonly SemaphoreSlim _gate = new(1, 1);
    readonly ConcurrentStack<SqliteConnection> _readers = [];
    volatile bool _isClosed;

    SqliteDatabase(SqlitePlace place, SqliteConnection writer, ArchiveOptions options)
        : base(place.Path, options)
    {
        _place = place;
        _writer = writer;
        _statements = new(writer);
        IsReadOnly = IsProtected(writer);
        // Who only reads needs no such number, and may find none of this program's.
        DictionaryId = IsReadOnly ? 0 : FindDictionary(writer);
    }

    /// <summary>How many connections wait for whoever reads next.</summary>
    public int WaitingReaders => _readers.Count;

    /// <summary>Opens the file, makes it where there is none, and brings its tables up to date.</summary>
    public static DatabaseOpening Open(string path, ArchiveOptions options)
    {
        if (Directory.Exists(path))
            return new DatabaseOpening.Unreachable($"{path} is a folder");
        bool isThere = File.Exists(path) && new FileInfo(path).Length > 0;
        if (!isThere && !options.Create)
            return new DatabaseOpening.Unreachable($"there is no archive at {path}");

        var place = new SqlitePlace(path, options.Patience);
        SqliteConnection? writer = null;
        try
        {
            writer = place.Connect(SqliteOpenMode.ReadWriteCreate);
            if (isThere && !IsReadable(writer))
            {
                writer.Dispose();
                if (place.HasLog)
                    return Refused($"{path} may not be written, and its last changes stand in {path}-wal");
                place = place with { IsFrozen = true };
                writer = place.Connect(SqliteOpenMode.ReadOnly);
            }
            return Prepare(writer, place, options) is { } answer
                ? Close(writer, answer)
                : new DatabaseOpening.Opened(new SqliteDatabase(place, writer, options));
        }
        catch (SqliteException trouble) when (trouble.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB)
        {
            return Close(writer, new DatabaseOpening.NotAnArchive($"{path} is no database"));
        }
        catch (SqliteException trouble)
        {
            return Close(writer, new DatabaseOpening.Unreachable(
                ArchiveException.Of(path, SqliteFaults.Of(trouble), trouble).Message));
        }
    }

    // Where nothing is missing nothing is written: who only reads waits for no writer.
    static DatabaseOpening? Prepare(SqliteConnection writer, SqlitePlace place, ArchiveOptions options)
    {
        var known = Migration.For("Sqlite");
        if (SqliteSchema.Look(writer) is not { } applied || applied.Count == 0 && !options.Create)
            return new DatabaseOpening.NotAnArchive($"{place.Path} is a database of another program");
        switch (SchemaState.Of(known, applied))
        {
            case SchemaState.Newer newer:
                return new DatabaseOpening.Newer(newer.Version, newer.KnownVersion);
            case SchemaState.Altered altered:
                return new DatabaseOpening.NotAnArchive($"its tables of {altered.Name} were altered");
            case SchemaState.Known { Missing.Count: > 0 } when IsProtected(writer):
                return Refused($"{place.Path} was made by an older version of this program, and may not be written");
            case SchemaState.Known { Missing.Count: > 0 }:
                writer.Execute("pragma journal_mode = wal");
                SqliteSchema.Apply(writer, known);
                return null;
            default:
                return null;
        }
    }

    // Also where the file itself may be written: a folder that takes no log is no place to write.
    static bool IsReadable(SqliteConnection connection)
    {
        try
        {
            connection.ExecuteScalar<long>("select count(*) from sqlite_schema");
            return true;
        }
        catch (SqliteException trouble)
            when (trouble.SqliteErrorCode is SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY)
        {
            return false;
        }
    }

    static bool IsProtected(SqliteConnection connection) => SQLitePCL.raw.sqlite3_db_readonly(connection.Handle, "main") == 1;

    static DatabaseOpening.Unreachable Refused(string why) =>
        new($"{why}: let it be written once, or work on a copy of all of it");

    public override ArchiveFault? FaultOf(Exception trouble) =>
        trouble is SqliteException told ? SqliteFaults.Of(told) : base.FaultOf(trouble);

    public override string OneOf(string parameter) => $"in @{parameter}";

    public override string SizeInSql => "select page_count * page_size from pragma_page_count(), pragma_page_size()";

    public override async Task<T> Read<T>(Func<LentConnection, Task<T>> read, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (!_readers.TryPop(out var reader))
            reader = _place.Connect(SqliteOpenMode.ReadOnly);
        try
        {
            // SQLite answers on the thread that asks, which cannot look at the token meanwhile.
            using var interrupt = cancel.Register(() => SQLitePCL.raw.sqlite3_interrupt(reader.Handle));
            return await read(new(reader, cancel));
        }
        catch (SqliteException trouble) when (trouble.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException(trouble.Message, trouble, cancel);
        }
        finally
        {
            GiveBack(reader);
        }
    }

    public override async Task<T> Write<T>(Func<BatchTransaction, Task<T>> work, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            // SQLite works on the thread that calls it.
            return await Task.Run(() => Transact(work), CancellationToken.None);
        }
        finally
        {
            _gate.Release();
        }
    }

    public override async Task<bool> Overwrite(CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            // Deleted bytes are zeroes in the file already; the log still has the pages as they were.
            return await Task.Run(
                () => _writer.ExecuteScalar<long>("pragma wal_checkpoint(truncate)") == 0, cancel);
        }
        finally
        {
            _gate.Release();
        }
    }

    public override Task<IReadOnlyList<string>> CheckStructure(CancellationToken cancel) => IsReadOnly
        ? Read(connection => Task.FromResult(SqliteStructure.CheckTables(connection.Within)), cancel)
        : Write(work => Task.FromResult(SqliteStructure.Check(_writer, work.Transaction)), cancel);

    public override Task<bool> Backup(string path, CancellationToken cancel) => Task.Run(
        () =>
        {
            using var reader = _place.Connect(SqliteOpenMode.ReadOnly);
            try
            {
                reader.Execute("vacuum into @path", new { path });
                return true;
            }
            catch (SqliteException)
            {
                // Half a copy is none.
                File.Delete(path);
                throw;
            }
        },
        cancel);

    public override async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync();
        _isClosed = true;
        _statements.Dispose();
        CloseReaders();
        _writer.Dispose();
        _gate.Dispose();
    }

    // The one that read last is lent first: where few read, few hold pages.
    void GiveBack(SqliteConnection reader)
    {
        if (_readers.Count < MostReaders)
            _readers.Push(reader);
        else
            reader.Dispose();
        // Whoever still read when the archive was closed gives back what nobody else would close.
        if (_isClosed)
            CloseReaders();
    }

    void CloseReaders()
    {
        while (_readers.TryPop(out var reader))
            reader.Dispose();
    }

    async Task<T> Transact<T>(Func<BatchTransaction, Task<T>> work)
    {
        await using var transaction = _writer.BeginTransaction(deferred: false);
        long version = _writer.QuerySingle<long>("pragma data_version", transaction: transaction);
        _words.Refresh(version, version);
        var carried = new SqliteTransactionWork(_writer, transaction, _statements, _words);
        var result = await work(carried);
        transaction.Commit();
        carried.Committed();
        return result;
    }

    static int FindDictionary(SqliteConnection writer)
    {
        const string Find = "select id from dictionary where hash = @hash";
        const string Add = """
            insert into dictionary (id, hash, prefix)
            select coalesce(max(id), 0) + 1, @hash, @prefix from dictionary where true
            on conflict (hash) do nothing
            """;
        var prefix = new { prefix = RecordCodec.Prefix, hash = SHA256.HashData(RecordCodec.Prefix) };
        if (writer.QuerySingleOrDefault<int?>(Find, prefix) is { } known)
            return known;
        writer.Execute(Add, prefix);
        return writer.QuerySingle<int>(Find, prefix);
    }

    static DatabaseOpening Close(SqliteConnection? connection, DatabaseOpening answer)
    {
        connection?.Dispose();
        return answer;
    }
}
