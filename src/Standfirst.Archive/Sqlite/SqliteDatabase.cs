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
    // "Stdf" in ASCII: says that a file is an archive and not just any database.
    const int ApplicationId = 0x53746466;

    readonly string _path;
    readonly SqliteConnection _writer;
    readonly SqliteStatements _statements;
    readonly KnownWords _words = new();
    readonly SemaphoreSlim _gate = new(1, 1);
    readonly ConcurrentBag<SqliteConnection> _readers = [];

    SqliteDatabase(string path, SqliteConnection writer)
    {
        _path = path;
        _writer = writer;
        _statements = new(writer);
    }

    /// <summary>Opens the file, makes it where there is none, and brings its tables up to date.</summary>
    public static DatabaseOpening Open(string path, bool create)
    {
        bool isThere = File.Exists(path) && new FileInfo(path).Length > 0;
        if (!isThere && !create)
            return new DatabaseOpening.Unreachable($"there is no archive at {path}");

        SqliteConnection? writer = null;
        try
        {
            writer = Connect(path, SqliteOpenMode.ReadWriteCreate);
            if (isThere && Pragma(writer, "application_id") != ApplicationId)
                return Close(writer, new DatabaseOpening.NotAnArchive($"{path} is a database of another program"));

            var state = SchemaState.Of(Migration.For("Sqlite"), isThere ? SqliteSchema.Applied(writer) : []);
            if (state is SchemaState.Newer newer)
                return Close(writer, new DatabaseOpening.Newer(newer.Version, newer.KnownVersion));
            if (state is SchemaState.Altered altered)
                return Close(writer, new DatabaseOpening.NotAnArchive($"its tables of {altered.Name} were altered"));

            writer.Execute($"pragma journal_mode = wal; pragma application_id = {ApplicationId}");
            SqliteSchema.Apply(writer, Migration.For("Sqlite"));
            return new DatabaseOpening.Opened(
                new SqliteDatabase(path, writer) { DictionaryId = FindDictionary(writer) });
        }
        catch (SqliteException trouble) when (trouble.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB)
        {
            return Close(writer, new DatabaseOpening.NotAnArchive($"{path} is no database"));
        }
        catch (SqliteException trouble)
        {
            return Close(writer, new DatabaseOpening.Unreachable(trouble.Message));
        }
    }

    public override string OneOf(string parameter) => $"in @{parameter}";

    public override string SizeInSql => "select page_count * page_size from pragma_page_count(), pragma_page_size()";

    public override async Task<T> Read<T>(Func<LentConnection, Task<T>> read, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (!_readers.TryTake(out var reader))
            reader = Connect(_path, SqliteOpenMode.ReadOnly);
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
            _readers.Add(reader);
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

    public override Task<IReadOnlyList<string>> CheckStructure(CancellationToken cancel) =>
        Write(work => Task.FromResult(SqliteStructure.Check(_writer, work.Transaction)), cancel);

    public override Task<bool> Backup(string path, CancellationToken cancel) => Task.Run(
        () =>
        {
            using var reader = Connect(_path, SqliteOpenMode.ReadOnly);
            reader.Execute("vacuum into @path", new { path });
            return true;
        },
        cancel);

    public override async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync();
        _statements.Dispose();
        while (_readers.TryTake(out var reader))
            reader.Dispose();
        _writer.Dispose();
        _gate.Dispose();
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

    static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        // Not pooled: the file must be free when the archive is closed.
        var place = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(place.ToString());
        connection.Open();
        // page_size: counts for a new file only; records leave few bytes of such pages empty, a quarter of small ones.
        // full: what is committed is on the disk, through the loss of power.
        // secure_delete: what is deleted is overwritten, also what indexes free when they merge.
        connection.Execute("""
            pragma page_size = 32768;
            pragma busy_timeout = 30000;
            pragma foreign_keys = on;
            pragma synchronous = full;
            pragma secure_delete = on;
            pragma temp_store = memory;
            pragma cache_size = -65536;
            """);
        return connection;
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

    static long Pragma(SqliteConnection connection, string name) => connection.QuerySingle<long>($"pragma {name}");

    static DatabaseOpening Close(SqliteConnection? connection, DatabaseOpening answer)
    {
        connection?.Dispose();
        return answer;
    }
}
