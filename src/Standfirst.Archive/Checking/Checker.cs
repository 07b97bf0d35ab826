using Standfirst.Archive.Databases;
using Standfirst.Archive.Reading;

namespace Standfirst.Archive.Checking;

/// <summary>Reads everything and compares it with its hashes, and the tables with each other.</summary>
sealed class Checker(Database database, CancellationToken cancel)
{
    // More faults than these tell nobody more.
    const int MostFaults = 1000;

    const int AtOnce = 500;

    readonly List<string> _faults = [];

    static readonly (string Fault, string Count)[] Links =
    [
        ("articles have no record", "select count(*) from article where id not in (select article_id from record)"),
        ("articles do not tell how they came",
            "select count(*) from article where id not in (select article_id from provenance)"),
        ("pages have no current version", """
            select count(*) from page
            where not exists (select 1 from article where article.page_id = page.id and article.current)
            """),
        ("pages have two current versions", """
            select count(*)
            from (select page_id from article where current group by page_id having count(*) > 1) as pages
            """),
        ("speakers are no people of their articles", """
            select count(*) from quotation
            where person is not null and not exists (
                select 1 from person where person.article_id = quotation.article_id and person.position = quotation.person)
            """),
    ];

    public static async Task<CheckReport> Check(Database database, CancellationToken cancel)
    {
        var look = new Checker(database, cancel);
        foreach (string fault in await look.Try("the file", () => database.CheckStructure(cancel)) ?? [])
            look.Tell(fault);
        foreach (var (fault, count) in Links)
        {
            long? found = await look.Try<long?>(
                fault, () => database.Read(async connection => await connection.QuerySingleAsync<long?>(count), cancel));
            if (found > 0)
                look.Tell($"{found} {fault}");
        }
        long records = await look.Each("record", CheckRecord);
        long originals = await look.Each("original", CheckOriginal);
        return new(records, originals, look._faults);
    }

    void Tell(string fault)
    {
        if (_faults.Count < MostFaults)
            _faults.Add(fault);
    }

    // What damage keeps from being looked at is told, and the rest is looked at all the same.
    async Task<T?> Try<T>(string what, Func<Task<T>> look)
    {
        try
        {
            return await look();
        }
        catch (Exception trouble) when (database.FaultOf(trouble) is ArchiveFault.Damaged)
        {
            Tell($"{what}: {trouble.Message}");
            return default;
        }
    }

    async Task<long> Each(string table, Func<LentConnection, long, Task<string?>> check)
    {
        // By the number of the last one, not by how far a table goes that may end too early.
        long last = await Try(
            table, () => database.Read(
                connection => connection.QuerySingleAsync<long>("select coalesce(max(id), 0) from article"), cancel));
        long count = 0;
        for (long after = 0; after < last; after += AtOnce)
        {
            long from = after;
            foreach (long id in await Ids(table, from, from + AtOnce))
            {
                cancel.ThrowIfCancellationRequested();
                string? fault = await Try(
                    $"the {table} of article {id} is damaged", () => database.Read(connection => check(connection, id), cancel));
                // Meanwhile others erase: what is gone is not damaged.
                if (fault is not null
                    && !await Try(table, () => database.Read(connection => IsThere(connection, table, id), cancel)))
                    continue;
                count++;
                if (fault is not null)
                    Tell(fault);
            }
        }
        return count;
    }

    // Where damage keeps the table from telling which it has, those of the articles are tried.
    async Task<IEnumerable<long>> Ids(string table, long after, long last) =>
        await Try(table, () => Ids(table, "article_id", after, last))
            ?? await Try("article", () => Ids("article", "id", after, last))
            ?? [];

    Task<IEnumerable<long>> Ids(string table, string column, long after, long last) => database.Read(
        connection => connection.QueryAsync<long>(
            $"select {column} from {table} where {column} > @after and {column} <= @last order by {column}", new { after, last }),
        cancel);

    static async Task<bool> IsThere(LentConnection connection, string table, long id) =>
        await connection.QuerySingleAsync<long>($"select count(*) from {table} where article_id = @id", new { id }) > 0;

    static async Task<string?> CheckRecord(LentConnection connection, long id) =>
        await ArticleQueries.RecordOf(connection, id) is null ? $"the record of article {id} is damaged" : null;

    static async Task<string?> CheckOriginal(LentConnection connection, long id)
    {
        string fault = $"the bytes of the page of article {id} are damaged";
        try
        {
            return await ArticleQueries.Original(connection, id) is null ? fault : null;
        }
        catch (InvalidDataException)
        {
            return fault;
        }
    }
}
