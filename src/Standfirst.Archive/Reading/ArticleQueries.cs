using System.IO.Compression;
using System.Security.Cryptography;
using Standfirst.Archive.Addresses;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Records;

namespace Standfirst.Archive.Reading;

/// <summary>Reading back, in SQL that both databases understand.</summary>
static class ArticleQueries
{
    // Some 2 MB of records at a time.
    const int AtOnce = 256;

    // Left joins: an article whose other rows are gone is damaged, and not one that never was.
    const string Select = """
        select article.id, article.page_id as PageId, page.address, article.version,
            case when article.current then 1 else 0 end as IsCurrent, article.stored,
            page.first_seen as FirstSeen, page.last_seen as LastSeen, coalesce(provenance.input, page.address) as Input,
            provenance.captured,
            provenance.source_kind as SourceKind, provenance.source_name as SourceName, provenance.status,
            provenance.etag, provenance.last_modified as LastModified, provenance.content_type as ContentType,
            dictionary.prefix, record.bytes, record.hash
        from article
        left join page on page.id = article.page_id
        left join record on record.article_id = article.id
        left join dictionary on dictionary.id = record.dictionary_id
        left join provenance on provenance.article_id = article.id
        """;

    public static async Task<StoredArticle?> Find(LentConnection connection, long id) =>
        (await connection.QuerySingleOrDefaultAsync<ArticleRow>($"{Select} where article.id = @id", new { id }))?.Read();

    public static async Task<StoredArticle?> FindByAddress(LentConnection connection, PageAddress address)
    {
        const string Where = """
            where page.address_hash = @hash and page.address = @text
            order by article.version desc limit 1
            """;
        var row = await connection.QuerySingleOrDefaultAsync<ArticleRow>(
            $"{Select} {Where}", new { hash = address.ShortHash, text = address.Text });
        return row?.Read();
    }

    public static async Task<IReadOnlyList<StoredArticle>> After(LentConnection connection, long id, bool oldVersions)
    {
        string current = oldVersions ? "" : "and article.current";
        var rows = await connection.QueryAsync<ArticleRow>(
            $"{Select} where article.id > @id {current} order by article.id limit {AtOnce}", new { id });
        return [.. rows.Select(row => row.Read())];
    }

    /// <summary>The numbers of the same articles, whatever has become of their records.</summary>
    public static async Task<IReadOnlyList<long>> NumbersAfter(LentConnection connection, long id, bool oldVersions)
    {
        string current = oldVersions ? "" : "and current";
        return [.. await connection.QueryAsync<long>(
            $"select id from article where id > @id {current} order by id limit {AtOnce}", new { id })];
    }

    public static async Task<IReadOnlyList<ArticleNotice>> NoticesAfter(LentConnection connection, long id, int limit)
    {
        var rows = await connection.QueryAsync<NoticeRow>(
            """
            select article.id, article.page_id as PageId, article.version,
                case when article.current then 1 else 0 end as IsCurrent, article.stored, page.address, article.headline,
                coalesce(site.name, site.host) as site, article.published
            from article
            join page on page.id = article.page_id
            left join site on site.id = page.site_id
            where article.id > @id
            order by article.id
            limit @limit
            """,
            new { id, limit });
        return [.. rows.Select(row => row.Read())];
    }

    public static async Task<IReadOnlyList<ArticleVersion>> Versions(LentConnection connection, long pageId)
    {
        var rows = await connection.QueryAsync<VersionRow>(
            """
            select id, version, case when current then 1 else 0 end as IsCurrent, stored, headline,
                text_length as TextLength
            from article
            where page_id = @pageId
            order by version
            """,
            new { pageId });
        return [.. rows.Select(row => row.Read())];
    }

    /// <summary>The record's bytes; null where they are damaged or missing.</summary>
    public static async Task<byte[]?> RecordOf(LentConnection connection, long articleId)
    {
        var row = await connection.QuerySingleOrDefaultAsync<PackedRecord>(
            """
            select dictionary.prefix, record.bytes, record.hash
            from record join dictionary on dictionary.id = record.dictionary_id
            where record.article_id = @articleId
            """,
            new { articleId });
        return row is null ? null : RecordCodec.Unpack(row.Prefix, row.Bytes, row.Hash);
    }

    /// <summary>The bytes of a page; null where they were not kept.</summary>
    /// <exception cref="InvalidDataException">They are not what was stored.</exception>
    public static async Task<byte[]?> Original(LentConnection connection, long articleId)
    {
        const string Sql = "select bytes, hash from original where article_id = @articleId";
        if (await connection.QuerySingleOrDefaultAsync<PackedOriginal>(Sql, new { articleId }) is not { } packed)
            return null;

        byte[]? bytes = Unpack(packed.Bytes);
        return bytes is not null && SHA256.HashData(bytes).AsSpan().SequenceEqual(packed.Hash)
            ? bytes
            : throw new InvalidDataException($"the bytes of the page of article {articleId} are not what was stored");
    }

    // Null where they were never packed so.
    static byte[]? Unpack(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            brotli.CopyTo(unpacked);
            return unpacked.ToArray();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static Task<ArchiveCounts> Count(LentConnection connection) => connection.QuerySingleAsync<ArchiveCounts>(
        """
        select
            (select count(*) from site) as Sites,
            (select count(*) from page) as Pages,
            (select count(*) from article) as Versions,
            (select count(*) from quotation) as Quotations,
            (select count(*) from person) as People,
            (select count(*) from original) as Originals,
            (select count(*) from tombstone) as Tombstones
        """);

    sealed class ArticleRow
    {
        public long Id { get; init; }
        public long PageId { get; init; }
        public string? Address { get; init; }
        public int Version { get; init; }
        public int IsCurrent { get; init; }
        public required string Stored { get; init; }
        public required string FirstSeen { get; init; }
        public required string LastSeen { get; init; }
        public required string Input { get; init; }
        public string? Captured { get; init; }
        public required string SourceKind { get; init; }
        public string? SourceName { get; init; }
        public int? Status { get; init; }
        public string? ETag { get; init; }
        public string? LastModified { get; init; }
        public string? ContentType { get; init; }
        public byte[]? Prefix { get; init; }
        public byte[]? Bytes { get; init; }
        public byte[]? Hash { get; init; }

        public StoredArticle Read()
        {
            if (Address is null || Captured is null || RecordCodec.Unpack(Prefix, Bytes, Hash) is not { } record)
                throw new InvalidDataException($"the record of article {Id} is not what was stored");
            return new()
            {
                Id = Id,
                PageId = PageId,
                Address = Address,
                Version = Version,
                IsCurrent = IsCurrent != 0,
                StoredAt = Iso.Read(Stored),
                FirstSeen = Iso.Read(FirstSeen),
                LastSeen = Iso.Read(LastSeen),
                Input = Input,
                Provenance = new(Iso.Read(Captured), SourceKind)
                {
                    SourceName = SourceName,
                    Status = Status,
                    ETag = ETag,
                    LastModified = LastModified,
                    ContentType = ContentType,
                },
                Record = record,
            };
        }
    }

    sealed class NoticeRow
    {
        public long Id { get; init; }
        public long PageId { get; init; }
        public int Version { get; init; }
        public int IsCurrent { get; init; }
        public required string Stored { get; init; }
        public required string Address { get; init; }
        public string? Headline { get; init; }
        public string? Site { get; init; }
        public string? Published { get; init; }

        public ArticleNotice Read() =>
            new(Id, PageId, Version, IsCurrent != 0, Iso.Read(Stored), Address, Headline, Site, Published);
    }

    sealed class PackedRecord
    {
        public required byte[] Prefix { get; init; }
        public required byte[] Bytes { get; init; }
        public required byte[] Hash { get; init; }
    }

    sealed class PackedOriginal
    {
        public required byte[] Bytes { get; init; }
        public required byte[] Hash { get; init; }
    }

    sealed class VersionRow
    {
        public long Id { get; init; }
        public int Version { get; init; }
        public int IsCurrent { get; init; }
        public required string Stored { get; init; }
        public string? Headline { get; init; }
        public int TextLength { get; init; }

        public ArticleVersion Read() => new(Id, Version, IsCurrent != 0, Iso.Read(Stored), Headline, TextLength);
    }
}
