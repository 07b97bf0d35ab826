using System.Security.Cryptography;
using Dapper;
using Npgsql;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Records;

namespace Standfirst.Archive.Postgres;

/// <summary>An archive in a schema of PostgreSQL, version 13 or newer.</summary>
sealed class PostgresDatabase : Database
{
    readonly NpgsqlDataSource _source;
    readonly string _schema;
    readonly KnownWords _words = new();
    readonly SemaphoreSlim _gate = new(1, 1);

    PostgresDatabase(NpgsqlDataSource source, string name, string schema, ArchiveOptions options)
        : base(name, options) => (_source, _schema) = (source, schema);

    /// <summary>Connects, makes the schema where there is none, and brings its tables up to date.</summary>
    public static async Task<DatabaseOpening> Open(
        NpgsqlConnectionStringBuilder place, ArchiveOptions options, CancellationToken cancel)
    {
        string name = $"{place.Host}/{place.Database}";
        string schema = place.SearchPath!.Split(',')[0].Trim();
        var source = NpgsqlDataSource.Create(place);
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancel);
            var answer = await PostgresSchema.Prepare(connection, schema, options.Create, cancel);
            if (answer is not null)
                return await Close(source, answer);

            bool isReadOnly = await connection.QuerySingleAsync<bool>("select current_setting('transaction_read_only')::boolean");
            int dictionary = isReadOnly ? 0 : await FindDictionary(connection);
            return new DatabaseOpening.Opened(
                new PostgresDatabase(source, name, schema, options) { DictionaryId = dictionary, IsReadOnly = isReadOnly });
        }
        catch (Exception trouble) when (PostgresFaults.Of(trouble) is { } fault)
        {
            return await Close(source, new DatabaseOpening.Unreachable(ArchiveException.Of(name, fault, trouble).Message));
        }
    }

    public override ArchiveFault? FaultOf(Exception trouble) => PostgresFaults.Of(trouble) ?? base.FaultOf(trouble);

    public override string OneOf(string parameter) => $"= any(@{parameter})";

    public override string SizeInSql => """
        select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint
        from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace
        """;

    public override Task<T> Read<T>(Func<LentConnection, Task<T>> read, CancellationToken cancel) =>
        Connected(async connection => await read(new(connection, cancel)), cancel);

    public override async Task<T> Write<T>(Func<BatchTransaction, Task<T>> work, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            return await Transact(work, cancel);
        }
        finally
        {
            _gate.Release();
        }
    }

    // Connections that were kept from before a server's restart are dead, and none of them knows it. What nobody has seen
    // the outcome of yet is done again on a new one; the first that fails has the others thrown away.
    async Task<T> Connected<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancel)
    {
        for (int tried = 1; ; tried++)
        {
            try
            {
                await using var connection = await _source.OpenConnectionAsync(cancel);
                return await work(connection);
            }
            catch (NpgsqlException trouble) when (tried < MostTries && PostgresFaults.IsLostConnection(trouble))
            {
                _source.Clear();
            }
        }
    }

    // The second may get a dead one, too, that somebody else gave back just then.
    const int MostTries = 3;

    public override async Task<bool> Overwrite(CancellationToken cancel)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel);
        bool isSeenByNobody = await WaitForReaders(connection, cancel);
        string[] tables =
        [
            .. await connection.QueryAsync<string>(
                "select quote_ident(tablename) from pg_tables where schemaname = @_schema order by 1", new { _schema }),
        ];
        // Only "full" writes tables anew; without it, what was deleted stays in their pages until something needs the room.
        foreach (string table in tables)
            await connection.ExecuteAsync($"vacuum full {table}", commandTimeout: 0);
        return isSeenByNobody;
    }

    /// <summary>Waits until no transaction of the database is left that began before now: what it can still see, a vacuum
    /// keeps.</summary>
    /// <returns>False where one lasts too long.</returns>
    static async Task<bool> WaitForReaders(NpgsqlConnection connection, CancellationToken cancel)
    {
        const string Now = "select pg_snapshot_xmax(pg_current_snapshot())::xid::text";
        const string IsSeen = """
            select exists (
                select from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                    and age(backend_xmin) > age(@now::xid))
            """;
        string now = await connection.QuerySingleAsync<string>(Now);
        for (var waited = TimeSpan.Zero; waited < LongestWait; waited += Pause)
        {
            if (!await connection.QuerySingleAsync<bool>(IsSeen, new { now }))
                return true;
            await Task.Delay(Pause, cancel);
        }
        return false;
    }

    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public override Task<IReadOnlyList<string>> CheckStructure(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<string>>([]);

    public override Task<bool> Backup(string path, CancellationToken cancel) => Task.FromResult(false);

    public override async ValueTask DisposeAsync()
    {
        await _gate.WaitAsync();
        await _source.DisposeAsync();
        _gate.Dispose();
    }

    async Task<T> Transact<T>(Func<BatchTransaction, Task<T>> work, CancellationToken cancel)
    {
        // A connection that answers, for what is stored is carried out once.
        await Connected(connection => connection.ExecuteAsync("select 1"), cancel);
        await using var connection = await _source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        // One writer at a time, of all programs: two that meet the same new address would otherwise fail one of them.
        // work_mem: the index of words puts its pending entries in as many at a time as this holds, and each time goes
        // to the place of every word.
        await connection.ExecuteAsync(
            $"""
            set local work_mem = '32MB';
            set local lock_timeout = {(int)Options.Patience.TotalMilliseconds};
            select pg_advisory_xact_lock(hashtext('standfirst ' || @_schema))
            """,
            new { _schema },
            // That of the server tells that it was a lock.
            commandTimeout: 0);
        var carried = new PostgresTransactionWork(connection, transaction, _words, cancel);
        var result = await work(carried);
        await transaction.CommitAsync(CancellationToken.None);
        carried.Committed();
        return result;
    }

    static async Task<int> FindDictionary(NpgsqlConnection connection)
    {
        const string Find = "select id from dictionary where hash = @hash";
        const string Add = """
            insert into dictionary (id, hash, prefix)
            select coalesce(max(id), 0) + 1, @hash, @prefix from dictionary
            on conflict do nothing
            """;
        var prefix = new { prefix = RecordCodec.Prefix, hash = SHA256.HashData(RecordCodec.Prefix) };
        if (await connection.QuerySingleOrDefaultAsync<int?>(Find, prefix) is { } known)
            return known;
        await connection.ExecuteAsync(Add, prefix);
        return await connection.QuerySingleAsync<int>(Find, prefix);
    }

    static async Task<DatabaseOpening> Close(NpgsqlDataSource source, DatabaseOpening answer)
    {
        await source.DisposeAsync();
        return answer;
    }
}
