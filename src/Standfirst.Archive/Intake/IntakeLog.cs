using Dapper;
using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Intake;

/// <summary>What the archive remembers of where its pages come from: what was taken, and the sources that are watched.</summary>
public sealed class IntakeLog
{
    // As many values as either database takes in one list with room to spare.
    const int MostKeys = 500;

    readonly Database _database;

    internal IntakeLog(Database database) => _database = database;

    /// <summary>Those of the keys that were taken already.</summary>
    public Task<IReadOnlySet<long>> Taken(IReadOnlyCollection<long> keys, CancellationToken cancel = default) =>
        ArchiveTrouble.Told(_database, () => _database.Read<IReadOnlySet<long>>(
            async connection =>
            {
                HashSet<long> taken = [];
                foreach (long[] some in keys.Chunk(MostKeys))
                    taken.UnionWith(await connection.QueryAsync<long>($"select key from taken where key {_database.OneOf("some")}", new { some }));
                return taken;
            },
            cancel));

    /// <summary>Notes that something was taken which led to no page that is kept. Pages are noted as they are stored.</summary>
    public Task Take(IReadOnlyCollection<long> keys, CancellationToken cancel = default) =>
        Write(transaction => Take(transaction, keys), cancel);

    /// <summary>The sources that are watched, by their addresses.</summary>
    public Task<IReadOnlyList<WatchedSource>> Sources(CancellationToken cancel = default) =>
        ArchiveTrouble.Told(_database, () => _database.Read<IReadOnlyList<WatchedSource>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<SourceRow>("""
                    select address, title, etag as ETag, last_modified as LastModified, checked, due, failures, trouble
                    from source
                    order by address
                    """);
                return [.. rows.Select(row => row.ToSource())];
            },
            cancel));

    /// <summary>Notes how a source fares; one that is not known yet is watched from now on.</summary>
    public Task Save(WatchedSource source, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Write(
            transaction => transaction.Connection.ExecuteAsync(
                """
                insert into source (address, title, etag, last_modified, checked, due, failures, trouble)
                values (@Address, @Title, @ETag, @LastModified, @Checked, @Due, @Failures, @Trouble)
                on conflict (address) do update set
                    title = excluded.title, etag = excluded.etag, last_modified = excluded.last_modified,
                    checked = excluded.checked, due = excluded.due, failures = excluded.failures, trouble = excluded.trouble
                """,
                SourceRow.Of(source),
                transaction.Transaction),
            cancel);
    }

    /// <summary>Watches a source no longer.</summary>
    public Task Forget(string address, CancellationToken cancel = default) =>
        Write(
            transaction => transaction.Connection.ExecuteAsync(
                "delete from source where address = @address", new { address }, transaction.Transaction),
            cancel);

    /// <summary>Notes within a transaction that something was taken.</summary>
    internal static Task Take(BatchTransaction transaction, IReadOnlyCollection<long> keys) => keys.Count == 0
        ? Task.CompletedTask
        : transaction.Connection.ExecuteAsync(
            "insert into taken (key) values (@key) on conflict do nothing",
            keys.Select(key => new { key }),
            transaction.Transaction);

    Task<bool> Write(Func<BatchTransaction, Task> work, CancellationToken cancel) =>
        ArchiveTrouble.Told(_database, () => _database.Write(
            async transaction =>
            {
                await work(transaction);
                return true;
            },
            cancel));

    sealed class SourceRow
    {
        public string Address { get; init; } = "";

        public string? Title { get; init; }

        public string? ETag { get; init; }

        public string? LastModified { get; init; }

        public string? Checked { get; init; }

        public string Due { get; init; } = "";

        public int Failures { get; init; }

        public string? Trouble { get; init; }

        public static SourceRow Of(WatchedSource source) => new()
        {
            Address = source.Address,
            Title = source.Title,
            ETag = source.ETag,
            LastModified = source.LastModified,
            Checked = source.Checked is { } time ? Iso.Write(time) : null,
            Due = Iso.Write(source.Due),
            Failures = source.Failures,
            Trouble = source.Trouble,
        };

        public WatchedSource ToSource() => new(Address, Iso.Read(Due))
        {
            Title = Title,
            ETag = ETag,
            LastModified = LastModified,
            Checked = Checked is { } time ? Iso.Read(time) : null,
            Failures = Failures,
            Trouble = Trouble,
        };
    }
}
