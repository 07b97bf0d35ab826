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
    /// <exception cref="ArchiveException">The database does not answer.</exception>
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
    /// <exception cref="ArchiveException">The database failed; nothing is noted.</exception>
    public Task Take(IReadOnlyCollection<long> keys, CancellationToken cancel = default) =>
        Write(transaction => Take(transaction, keys), cancel);

    /// <summary>The sources that are watched, by their addresses.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
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

    /// <summary>Watches a source from now on; one that is watched already stays as it is.</summary>
    /// <param name="address">Its URL.</param>
    /// <param name="due">When it is to be asked first.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArchiveException">The database failed; nothing is noted.</exception>
    public Task Watch(string address, DateTimeOffset due, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Write(
            transaction => transaction.Connection.ExecuteAsync(
                "insert into source (address, due, failures) values (@Address, @Due, 0) on conflict (address) do nothing",
                SourceRow.Of(new(address, due)),
                transaction.Transaction),
            cancel);
    }

    /// <summary>Notes how a source fares that is watched; one that was forgotten meanwhile stays forgotten.</summary>
    /// <exception cref="ArchiveException">The database failed; nothing is noted.</exception>
    public Task Save(WatchedSource source, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Write(
            transaction => transaction.Connection.ExecuteAsync(
                """
                update source set
                    title = @Title, etag = @ETag, last_modified = @LastModified, checked = @Checked, due = @Due,
                    failures = @Failures, trouble = @Trouble
                where address = @Address
                """,
                SourceRow.Of(source),
                transaction.Transaction),
            cancel);
    }

    /// <summary>Watches a source no longer.</summary>
    /// <exception cref="ArchiveException">The database failed; the source is watched on.</exception>
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
