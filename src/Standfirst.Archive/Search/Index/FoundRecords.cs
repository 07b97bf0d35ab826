using System.Data.Common;
using Standfirst.Archive.Corrections;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Records;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Archive.Search.Index;

/// <summary>An article with where it stands.</summary>
sealed record FoundRecord(long Id, long PageId, string Address, string? Site, Article Article);

/// <summary>Reads the records of articles that were found, with what readers put right.</summary>
static class FoundRecords
{
    /// <summary>The records of these articles. One that is damaged is left out, so that the others can be shown.</summary>
    public static async Task<Dictionary<long, FoundRecord>> Load(LentConnection connection, IEnumerable<long> ids)
    {
        List<Row> rows = await RowsOf(connection, [.. ids]);
        var corrections = await CorrectionQueries.InForce(connection, rows.Select(row => row.PageId));
        var prefixes = new Dictionary<int, byte[]>();
        Dictionary<long, FoundRecord> records = [];
        foreach (var row in rows)
        {
            if (!prefixes.TryGetValue(row.DictionaryId, out byte[]? prefix))
                prefixes[row.DictionaryId] = prefix = await PrefixOf(connection, row.DictionaryId);
            if (RecordCodec.Unpack(prefix, row.Bytes, row.Hash) is not { } record)
                continue;
            var article = CorrectionQueries.LayOver(ArticleJson.Read(record), corrections[row.PageId]);
            records[row.Id] = new(row.Id, row.PageId, row.Address, row.Site, article);
        }
        return records;
    }

    // A damaged page of the file fails all that are asked for at once: then they are asked for by halves.
    static async Task<List<Row>> RowsOf(LentConnection connection, long[] ids)
    {
        var dialect = SearchDialect.Of(connection);
        string sql = $"""
            select article.id, article.page_id as PageId, page.address, coalesce(site.name, site.host) as site,
                record.dictionary_id as DictionaryId, record.bytes, record.hash
            from {dialect.Ids}
            join article on article.id = given.value
            join page on page.id = article.page_id
            join record on record.article_id = article.id
            left join site on site.id = page.site_id
            """;
        try
        {
            return [.. await connection.QueryAsync<Row>(sql, new { ids = dialect.IdsOf(ids) })];
        }
        catch (DbException trouble) when (dialect.IsDamage(trouble))
        {
            int half = ids.Length / 2;
            return half == 0 ? [] : [.. await RowsOf(connection, ids[..half]), .. await RowsOf(connection, ids[half..])];
        }
    }

    static async Task<byte[]> PrefixOf(LentConnection connection, int dictionary) =>
        await connection.QuerySingleOrDefaultAsync<byte[]>(
            "select prefix from dictionary where id = @dictionary", new { dictionary })
            ?? throw new InvalidDataException($"what records begin with is gone ({dictionary})");

    sealed class Row
    {
        public long Id { get; init; }
        public long PageId { get; init; }
        public required string Address { get; init; }
        public string? Site { get; init; }
        public int DictionaryId { get; init; }
        public required byte[] Bytes { get; init; }
        public required byte[] Hash { get; init; }
    }
}
