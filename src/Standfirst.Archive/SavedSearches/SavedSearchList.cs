using System.Text;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.SavedSearches;

/// <summary>The searches that people keep.</summary>
public sealed class SavedSearchList
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 200;

    // A list that people read; more are a program's and belong there.
    const int Most = 1000;

    const string Select = "select id, name, query, saved from saved_search";

    readonly Database _database;
    readonly TimeProvider _clock;

    internal SavedSearchList(Database database, TimeProvider clock) => (_database, _clock) = (database, clock);

    /// <summary>Saves a search. One of the same name gets the new query and keeps its number.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<SavedSearchAnswer> Save(string name, string query, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(query);
        name = name.Trim();
        return FaultOf(name, query) is { } fault
            ? Task.FromResult<SavedSearchAnswer>(new SavedSearchAnswer.Refused(fault))
            : ArchiveTrouble.Told(_database, () => _database.Write(transaction => Save(transaction, name, query), cancel));
    }

    /// <summary>All of them, by name.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<IReadOnlyList<SavedSearch>> All(CancellationToken cancel = default) =>
        ArchiveTrouble.Told(_database, () => _database.Read<IReadOnlyList<SavedSearch>>(
            async connection =>
            {
                var rows = await connection.QueryAsync<Row>(Select);
                return [.. rows.Select(row => row.Read()).OrderBy(search => search.Name, StringComparer.OrdinalIgnoreCase)];
            },
            cancel));

    /// <summary>One by its number; null where there is none.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<SavedSearch?> Find(long id, CancellationToken cancel = default) =>
        ArchiveTrouble.Told(_database, () => _database.Read(
            async connection => (await connection.QuerySingleOrDefaultAsync<Row>($"{Select} where id = @id", new { id }))?.Read(),
            cancel));

    /// <summary>Keeps one no longer; false where there is none of this number.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<bool> Remove(long id, CancellationToken cancel = default) =>
        ArchiveTrouble.Told(_database, () => _database.Write(
            async transaction =>
            {
                int removed = await transaction.Connection.ExecuteAsync(
                    "delete from saved_search where id = @id", new { id }, transaction.Transaction);
                if (removed > 0)
                    await ArchiveStates.Move(transaction);
                return removed > 0;
            },
            cancel));

    static string? FaultOf(string name, string query) => name switch
    {
        "" => "name it",
        { Length: > LongestName } => $"its name has more than {LongestName} letters",
        _ when IsNoText(name) => "its name holds characters that are no words",
        _ when IsNoText(query) => "the query holds characters that are no words",
        _ => SearchQuery.Parse(query) is QueryReading.Unclear unclear ? unclear.Message : null,
    };

    static bool IsNoText(string words) =>
        words.Any(char.IsControl) || words.EnumerateRunes().Contains(Rune.ReplacementChar);

    async Task<SavedSearchAnswer> Save(BatchTransaction transaction, string name, string query)
    {
        const string Known = "select (select count(*) from saved_search) as Count, (select id from saved_search where name = @name) as Id";
        const string Upsert = """
            insert into saved_search (id, name, query, saved) values (@id, @name, @query, @saved)
            on conflict (id) do update set query = excluded.query, saved = excluded.saved
            """;
        var connection = transaction.Connection;
        var known = await connection.QuerySingleAsync<KnownRow>(Known, new { name }, transaction.Transaction);
        if (known.Id is null && known.Count >= Most)
            return new SavedSearchAnswer.Refused($"there are {Most} saved searches: remove one first");

        long id = known.Id ?? (await transaction.TakeNumbers("saved_search", 1))[0];
        var row = new Row { Id = id, Name = name, Query = query, Saved = Iso.Write(_clock.GetUtcNow()) };
        await connection.ExecuteAsync(
            Upsert, new { id, name, query, saved = row.Saved }, transaction.Transaction);
        await ArchiveStates.Move(transaction);
        return new SavedSearchAnswer.Saved(row.Read());
    }

    sealed class KnownRow
    {
        public long Count { get; init; }
        public long? Id { get; init; }
    }

    sealed class Row
    {
        public long Id { get; init; }
        public required string Name { get; init; }
        public required string Query { get; init; }
        public required string Saved { get; init; }

        public SavedSearch Read() => new(Id, Name, Query, Iso.Read(Saved));
    }
}
