using System.Security.Cryptography;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Reading;

namespace Standfirst.Archive.Checking;

/// <summary>Reads everything and compares it with its hashes, and the tables with each other.</summary>
static class Checker
{
    // More faults than these tell nobody more.
    const int MostFaults = 1000;

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
        List<string> faults = [.. await database.CheckStructure(cancel)];
        foreach (var (fault, count) in Links)
        {
            long found = await database.Read(connection => connection.QuerySingleAsync<long>(count), cancel);
            if (found > 0)
                faults.Add($"{found} {fault}");
        }
        long records = await Each(database, "record", faults, CheckRecord, cancel);
        long originals = await Each(database, "original", faults, CheckOriginal, cancel);
        return new(records, originals, faults);
    }

    static async Task<long> Each(
        Database database, string table, List<string> faults, Func<LentConnection, long, Task<string?>> check,
        CancellationToken cancel)
    {
        long count = 0;
        long after = 0;
        while (true)
        {
            long from = after;
            long[] ids =
            [
                .. await database.Read(
                    connection => connection.QueryAsync<long>(
                        $"select article_id from {table} where article_id > @from order by article_id limit 500",
                        new { from }),
                    cancel),
            ];
            foreach (long id in ids)
            {
                cancel.ThrowIfCancellationRequested();
                string? fault = await database.Read(connection => check(connection, id), cancel);
                // Meanwhile others erase: what is gone is not damaged.
                if (fault is not null && !await database.Read(connection => IsThere(connection, table, id), cancel))
                    continue;
                count++;
                if (fault is not null && faults.Count < MostFaults)
                    faults.Add(fault);
            }
            if (ids.Length == 0)
                return count;
            after = ids[^1];
        }
    }

    static async Task<bool> IsThere(LentConnection connection, string table, long id) =>
        await connection.QuerySingleAsync<long>($"select count(*) from {table} where article_id = @id", new { id }) > 0;

    static async Task<string?> CheckRecord(LentConnection connection, long id) =>
        await ArticleQueries.RecordOf(connection, id) is null ? $"the record of article {id} is damaged" : null;

    static async Task<string?> CheckOriginal(LentConnection connection, long id)
    {
        byte[]? hash = await connection.QuerySingleOrDefaultAsync<byte[]>(
            "select hash from original where article_id = @id", new { id });
        try
        {
            byte[]? bytes = await ArticleQueries.Original(connection, id);
            return SHA256.HashData(bytes ?? []).AsSpan().SequenceEqual(hash) ? null : Damaged(id);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or InvalidOperationException)
        {
            return Damaged(id);
        }
    }

    static string Damaged(long id) => $"the bytes of the page of article {id} are damaged";
}
