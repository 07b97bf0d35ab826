using Dapper;
using Npgsql;
using Standfirst.App.Archiving;
using Standfirst.Archive.Postgres;

namespace Standfirst.App.Batch;

/// <summary>Hands the shards of a batch out to any number of workers, by leases in PostgreSQL.</summary>
/// <remarks>A lease ends by the server's clock alone. Whoever does not renew it is taken for dead, and the
/// shard goes to another.</remarks>
sealed class ShardQueue : IAsyncDisposable
{
    // Its own schema: an archive in the same database stays an archive and nothing else.
    const string Tables = """
        create schema if not exists standfirst_batch;
        create table if not exists standfirst_batch.lease (
            batch text not null,                    -- the plan, by its SHA-256
            shard integer not null,
            state text not null default 'waiting',  -- waiting, leased, failed, done
            worker text,                            -- who has it, or had it last
            ends timestamptz,                       -- when the lease ends
            attempts integer not null default 0,    -- how often it was leased
            reason text,                            -- why it failed the last time
            primary key (batch, shard)
        )
        """;

    const string IsToBeHad =
        "attempts < @Attempts and (state in ('waiting', 'failed') or (state = 'leased' and ends < now()))";

    readonly NpgsqlDataSource _source;
    readonly string _batch;
    readonly TimeSpan _lease;
    readonly int _attempts;

    readonly Outage _outage;

    ShardQueue(NpgsqlDataSource source, string batch, TimeSpan lease, int attempts, Outage outage) =>
        (_source, _batch, _lease, _attempts, _outage) = (source, batch, lease, attempts, outage);

    /// <summary>Who leases.</summary>
    public string Worker { get; } = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";

    /// <summary>How long a lease lasts from its last renewal.</summary>
    public TimeSpan Lease => _lease;

    /// <summary>Connects, and enters the shards that the queue does not know.</summary>
    /// <param name="place">The connection to PostgreSQL.</param>
    /// <param name="manifest">The batch.</param>
    /// <param name="lease">How long a lease lasts.</param>
    /// <param name="attempts">How often a shard is handed out at most.</param>
    /// <param name="outage">What is done while the server does not answer, once it did.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="UsageException">That is no connection to PostgreSQL.</exception>
    public static async Task<ShardQueue> Open(
        string place, Manifest manifest, TimeSpan lease, int attempts, Outage outage, CancellationToken cancel)
    {
        var queue = new ShardQueue(NpgsqlDataSource.Create(ServerAt(place)), manifest.Id, lease, attempts, outage);
        await queue.Enter(manifest.Shards.Count, cancel);
        return queue;
    }

    /// <summary>Leases the next shard.</summary>
    /// <returns>Its number; null where there is none to be had now.</returns>
    public Task<int?> Next(CancellationToken cancel) => Asked(
        connection => connection.QuerySingleOrDefaultAsync<int?>(
            $"""
            update standfirst_batch.lease
            set state = 'leased', worker = @Worker, ends = now() + @Lease, attempts = attempts + 1
            where (batch, shard) in (
                select batch, shard
                from standfirst_batch.lease
                where batch = @Batch and {IsToBeHad}
                order by attempts, shard
                limit 1
                for update skip locked)
            returning shard
            """,
            Values()),
        cancel);

    /// <summary>Makes a lease last on; false where somebody else has the shard by now. Nobody waits for a server that does not
    /// answer.</summary>
    /// <exception cref="NpgsqlException">It does not answer.</exception>
    public async Task<bool> Renew(int shard, CancellationToken cancel)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel);
        return await Set(connection, shard, "ends = now() + @Lease", null);
    }

    /// <summary>Gives a shard back that is done.</summary>
    public Task<bool> Done(int shard, CancellationToken cancel) =>
        Set(shard, "state = 'done', reason = null", null, cancel);

    /// <summary>Gives a shard back that failed.</summary>
    public Task<bool> Failed(int shard, string reason, CancellationToken cancel) =>
        Set(shard, "state = 'failed', reason = @Reason", reason, cancel);

    /// <summary>Gives a shard back that was not done because the worker was stopped.</summary>
    public Task<bool> Return(int shard, CancellationToken cancel) =>
        Set(shard, "state = 'waiting', attempts = attempts - 1", null, cancel);

    /// <summary>Whether shards are under way or still to be had, so that it is worth waiting.</summary>
    public Task<bool> IsOpen(CancellationToken cancel) => Asked(
        connection => connection.QuerySingleAsync<bool>(
            $"""
            select exists (
                select from standfirst_batch.lease
                where batch = @Batch and ({IsToBeHad} or (state = 'leased' and ends >= now())))
            """,
            Values()),
        cancel);

    /// <summary>How many shards are not done; when nothing is open any more, these were given up.</summary>
    public Task<int> CountLeft(CancellationToken cancel) => Asked(
        connection => connection.QuerySingleAsync<int>(
            "select count(*) from standfirst_batch.lease where batch = @Batch and state <> 'done'", Values()),
        cancel);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    async Task Enter(int shards, CancellationToken cancel)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        // Two that begin at once would both find no table, and one of them fail to make it.
        await connection.ExecuteAsync("select pg_advisory_xact_lock(hashtext('standfirst batch'))");
        await connection.ExecuteAsync(Tables);
        await connection.ExecuteAsync(
            """
            insert into standfirst_batch.lease (batch, shard)
            select @Batch, shard from generate_series(1, @shards) as shard
            on conflict do nothing
            """,
            new { Batch = _batch, shards });
        await transaction.CommitAsync(cancel);
    }

    static NpgsqlConnectionStringBuilder ServerAt(string place)
    {
        try
        {
            return PostgresPlace.Of(place)
                ?? throw new UsageException("--queue: is no connection to PostgreSQL (\"Host=…;Database=…\" or postgres://…)");
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException)
        {
            throw new UsageException($"--queue: {wrong.Message}");
        }
    }

    // A server that starts anew costs no worker: it is asked again until it answers.
    async Task<T> Asked<T>(Func<NpgsqlConnection, Task<T>> ask, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await using var connection = await _source.OpenConnectionAsync(cancel);
                return await ask(connection);
            }
            catch (NpgsqlException trouble) when (trouble.IsTransient)
            {
                if (!await _outage.Outlast($"the queue does not answer ({trouble.Message})"))
                    throw;
            }
        }
    }

    Task<bool> Set(int shard, string what, string? reason, CancellationToken cancel) =>
        Asked(connection => Set(connection, shard, what, reason), cancel);

    async Task<bool> Set(NpgsqlConnection connection, int shard, string what, string? reason)
    {
        int count = await connection.ExecuteAsync(
            $"""
            update standfirst_batch.lease set {what}
            where batch = @Batch and shard = @Shard and worker = @Worker and state = 'leased'
            """,
            Values(shard, reason));
        return count > 0;
    }

    object Values(int shard = 0, string? reason = null) =>
        new { Batch = _batch, Worker, Lease = _lease, Attempts = _attempts, Shard = shard, Reason = reason };
}
