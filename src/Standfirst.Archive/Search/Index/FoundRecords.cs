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
    public static async Task<Dictionary<long, FoundRecord>> Load(LentConnection connection, IEnumerable<long> ids)
    {
        var dialect = SearchDialect.Of(connection);
        string sql = $"""
            select article.id, article.page_id as PageId, page.address, coalesce(site.name, site.host) as site, record.dictionary_id as DictionaryId,
                record.bytes
            from {dialect.Ids}
            join article on article.id = given.value
            join page on page.id = article.page_id
            join record on record.article_id = article.id
            left join site on site.id = page.site_id
            """;
        Row[] rows = [.. await connection.QueryAsync<Row>(sql, new { ids = dialect.IdsOf(ids) })];
        var corrections = await CorrectionQueries.InForce(connection, rows.Select(row => row.PageId));
        var prefixes = new Dictionary<int, byte[]>();
        Dictionary<long, FoundRecord> records = [];
        foreach (var row in rows)
        {
            if (!prefixes.TryGetValue(row.DictionaryId, out byte[]? prefix))
                prefixes[row.DictionaryId] = prefix = await PrefixOf(connection, row.DictionaryId);
            var article = CorrectionQueries.LayOver(Read(row, prefix), corrections[row.PageId]);
            records[row.Id] = new(row.Id, row.PageId, row.Address, row.Site, article);
        }
        return records;
    }

    static Task<byte[]> PrefixOf(LentConnection connection, int dictionary) =>
        connection.QuerySingleAsync<byte[]>("select prefix from dictionary where id = @dictionary", new { dictionary });

    static Article Read(Row row, byte[] prefix) => RecordCodec.Decompress(prefix, row.Bytes) is { } record
        ? ArticleJson.Read(record)
        : throw new ArchiveException($"the record of article {row.Id} is damaged; \"check\" tells more");

    sealed class Row
    {
        public long Id { get; init; }
        public long PageId { get; init; }
        public required string Address { get; init; }
        public string? Site { get; init; }
        public int DictionaryId { get; init; }
        public required byte[] Bytes { get; init; }
    }
}
