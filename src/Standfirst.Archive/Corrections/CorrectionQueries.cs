using System.Data.Common;
using Npgsql;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Words;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Archive.Corrections;

/// <summary>Reads corrections and lays them over records, in SQL that both databases understand.</summary>
static class CorrectionQueries
{
    // Nobody puts right a page more often; whoever tries is told so.
    public const int MostOfAPage = 1000;

    const string Select = """
        select id, page_id as PageId, field, words, words_key as WordsKey, occurrence, value, machine, made_by as MadeBy, made,
            reason, withdrawn
        from correction
        """;

    /// <summary>All corrections of a page, withdrawn ones and older ones among them, in the order of their numbers.</summary>
    public static async Task<IReadOnlyList<CorrectionRow>> OfPage(
        LentConnection connection, long pageId, DbTransaction? transaction = null) =>
        [.. await connection.QueryAsync<CorrectionRow>(
            $"{Select} where page_id = @pageId order by id", new { pageId }, transaction)];

    /// <summary>The corrections of some pages that stand.</summary>
    public static async Task<ILookup<long, CorrectionRow>> InForce(LentConnection connection, IEnumerable<long> pages)
    {
        long[] ids = [.. pages.Distinct()];
        string these = connection.Within is NpgsqlConnection ? "= any(@ids)" : "in @ids";
        var rows = await connection.QueryAsync<CorrectionRow>(
            $"{Select} where withdrawn is null and page_id {these} order by id", new { ids });
        return CorrectionRow.InForce(rows).ToLookup(row => row.PageId);
    }

    /// <summary>An article with the corrections of its page.</summary>
    public static Article LayOver(Article article, IEnumerable<CorrectionRow> rows) =>
        rows.Any() ? article with { ReaderCorrections = [.. rows.Select(row => row.For(article))] } : article;

    /// <summary>A record with the corrections of its page.</summary>
    public static ReadOnlyMemory<byte> LayOver(ReadOnlyMemory<byte> record, IEnumerable<CorrectionRow> rows)
    {
        if (!rows.Any())
            return record;
        var article = rows.Any(row => row.WordsKey is not null) ? ArticleJson.Read(record) : null;
        return ArticleJson.WithCorrections(record, [.. rows.Select(row => row.For(article))]);
    }

    /// <summary>Erases the corrections that name somebody, on pages that do not.</summary>
    /// <param name="transaction">The writer's.</param>
    /// <param name="key">The whole name, folded.</param>
    public static async Task EraseNamed(BatchTransaction transaction, string key)
    {
        var all = await transaction.Connection.QueryAsync<CorrectionRow>(Select, transaction: transaction.Transaction);
        var ids = all.Where(row => row.Names.Any(name => WordCutter.Key(name) == key)).Select(row => new { row.Id });
        await transaction.Connection.ExecuteAsync("delete from correction where id = @Id", ids.ToList(), transaction.Transaction);
    }

    /// <summary>Adds rows.</summary>
    public static Task Insert(BatchTransaction transaction, IEnumerable<CorrectionRow> rows)
    {
        var table = new Rows(
            "correction", "id", "page_id", "field", "words", "words_key", "occurrence", "value", "machine", "made_by", "made",
            "reason", "withdrawn");
        foreach (var row in rows)
        {
            table.Add(
                row.Id, row.PageId, row.Field, row.Words, row.WordsKey, row.Occurrence, row.Value, row.Machine, row.MadeBy,
                row.Made, row.Reason, row.Withdrawn);
        }
        return transaction.Insert(table);
    }
}
