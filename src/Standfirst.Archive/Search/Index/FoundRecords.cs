using System.Data.Common;
using Dapper;
using Standfirst.Archive.Records;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.Archive.Search.Index;

/// <summary>An article with where it stands.</summary>
sealed record FoundRecord(long Id, string Address, string? Site, Article Article);

/// <summary>Reads the records of articles that were found.</summary>
static class FoundRecords
{
    public static async Task<Dictionary<long, FoundRecord>> Load(DbConnection connection, IEnumerable<long> ids)
    {
        var dialect = SearchDialect.Of(connection);
        string sql = $"""
            select article.id, page.address, coalesce(site.name, site.host) as site, record.dictionary_id as DictionaryId,
                record.bytes
            from {dialect.Ids}
            join article on article.id = given.value
            join page on page.id = article.page_id
            join record on record.article_id = article.id
            left join site on site.id = page.site_id
            """;
        var rows = await connection.QueryAsync<Row>(sql, new { ids = dialect.IdsOf(ids) });
        var prefixes = new Dictionary<int, byte[]>();
        Dictionary<long, FoundRecord> records = [];
        foreach (var row in rows.AsList())
        {
            if (!prefixes.TryGetValue(row.DictionaryId, out byte[]? prefix))
                prefixes[row.DictionaryId] = prefix = await PrefixOf(connection, row.DictionaryId);
            records[row.Id] = new(row.Id, row.Address, row.Site, Read(row, prefix));
        }
        return records;
    }

    static Task<byte[]> PrefixOf(DbConnection connection, int dictionary) =>
        connection.QuerySingleAsync<byte[]>("select prefix from dictionary where id = @dictionary", new { dictionary });

    static Article Read(Row row, byte[] prefix) => RecordCodec.Decompress(prefix, row.Bytes) is { } record
        ? ArticleJson.Read(record)
        : throw new ArchiveException($"the record of article {row.Id} is damaged; \"check\" tells more");

    sealed class Row
    {
        public long Id { get; init; }
        public required string Address { get; init; }
        public string? Site { get; init; }
        public int DictionaryId { get; init; }
        public required byte[] Bytes { get; init; }
    }
}
