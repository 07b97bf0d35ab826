using Standfirst.Archive.Databases;
using Standfirst.Archive.Reading;
using Standfirst.Formats;

namespace Standfirst.Archive.Weaknesses;

/// <summary>The records that are not to be trusted without a look at the page.</summary>
/// <remarks>They are judged when they are stored. What older programs stored is in no list until <see cref="JudgeAll"/> has judged
/// it; who only asks writes nothing.</remarks>
public sealed class WeakRecordList
{
    /// <summary>More at once is an export, not a page.</summary>
    public const int LargestPage = 200;

    // Read and judged in a quarter of a second.
    const int JudgedAtOnce = 300;

    // The bit of article.features that older programs did not set.
    const int ImageFeature = 16;

    readonly Database _database;

    internal WeakRecordList(Database database) => _database = database;

    /// <summary>Lists weak records, those stored last first.</summary>
    /// <param name="which">Those that have one of these reasons; <see cref="Weakness.None"/> for all.</param>
    /// <param name="after">Where the page before ended; null for the first page.</param>
    /// <param name="size">How many at most, 1 to <see cref="LargestPage"/>.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public async Task<FoundWeakRecords> List(
        Weakness which = Weakness.None, long? after = null, int size = 20, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, LargestPage);
        return await ArchiveTrouble.Told(_database, () => _database.Read(
            connection => List(connection, which, after ?? long.MaxValue, size), cancel));
    }

    /// <summary>Counts them by reason.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<WeakCounts> Count(CancellationToken cancel = default) =>
        ArchiveTrouble.Told(_database, () => _database.Read(Count, cancel));

    /// <summary>Judges all that older programs stored, the newest first; at once where there is nothing of that sort, or nothing can
    /// be written.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public async Task JudgeAll(CancellationToken cancel = default)
    {
        while (!_database.IsReadOnly && await JudgeSome(cancel))
        {
        }
    }

    static async Task<FoundWeakRecords> List(LentConnection connection, Weakness which, long after, int size)
    {
        const string Sql = """
            select article.id, page.address, article.headline, coalesce(site.name, site.host) as site, article.published
            from article
            join page on page.id = article.page_id
            left join site on site.id = page.site_id
            where article.current and article.weaknesses <> 0 and article.weaknesses & @bits <> 0 and article.id < @after
            order by article.id desc
            limit @limit
            """;
        int bits = which == Weakness.None ? ~0 : (int)which;
        Row[] rows = [.. await connection.QueryAsync<Row>(Sql, new { bits, after, limit = size + 1 })];
        List<WeakRecord> records = [];
        foreach (var row in rows.Take(size))
        {
            records.Add(new()
            {
                ArticleId = row.Id,
                Address = row.Address,
                Headline = row.Headline,
                Site = row.Site,
                Published = row.Published,
                Reasons = await ArticleQueries.RecordOf(connection, row.Id) is { } record
                    ? WeaknessJudge.Tell(ArticleJson.Read(record))
                    : [new(Weakness.NoText, "the record is damaged")],
            });
        }
        return new(records, rows.Length > size ? records[^1].ArticleId : null, await Unjudged(connection));
    }

    static async Task<WeakCounts> Count(LentConnection connection)
    {
        const string Sql = """
            select weaknesses as bits, count(*) as records from article where current and weaknesses <> 0 group by weaknesses
            """;
        CountRow[] rows = [.. await connection.QueryAsync<CountRow>(Sql)];
        var reasons = Enum.GetValues<Weakness>()
            .Select(weakness => new WeakCount(weakness, rows.Where(row => (row.Bits & (int)weakness) != 0).Sum(row => row.Records)))
            .Where(count => count.Records > 0);
        return new([.. reasons], rows.Sum(row => row.Records), await Unjudged(connection));
    }

    static Task<long> Unjudged(LentConnection connection) =>
        connection.QuerySingleAsync<long>("select count(*) from article where current and weaknesses is null");

    // Some of those that nobody has judged, the newest first; false where there were none.
    async Task<bool> JudgeSome(CancellationToken cancel)
    {
        const string Some = """
            select id from article where current and weaknesses is null order by id desc limit @limit
            """;
        long[] ids =
        [
            .. await ArchiveTrouble.Told(_database, () => _database.Read(
                connection => connection.QueryAsync<long>(Some, new { limit = JudgedAtOnce }), cancel)),
        ];
        if (ids.Length == 0)
            return false;
        var judged = await ArchiveTrouble.Told(_database, () => _database.Read(connection => Judge(connection, ids), cancel));
        await ArchiveTrouble.Told(_database, () => _database.Write(
            transaction => transaction.Connection.ExecuteAsync(
                "update article set weaknesses = @Bits, features = features | @Image where id = @Id", judged, transaction.Transaction),
            cancel));
        return true;
    }

    static async Task<List<Judged>> Judge(LentConnection connection, long[] ids)
    {
        List<Judged> judged = [];
        foreach (long id in ids)
        {
            // What is damaged is told by "check".
            var article = await ArticleQueries.RecordOf(connection, id) is { } record ? ArticleJson.Read(record) : null;
            var weakness = article is null ? Weakness.NoText : WeaknessJudge.Judge(article);
            judged.Add(new(id, (int)weakness, article?.Images.Count > 0 ? ImageFeature : 0));
        }
        return judged;
    }

    sealed record Judged(long Id, int Bits, int Image);

    sealed class Row
    {
        public long Id { get; init; }
        public required string Address { get; init; }
        public string? Headline { get; init; }
        public string? Site { get; init; }
        public string? Published { get; init; }
    }

    sealed class CountRow
    {
        public int Bits { get; init; }
        public long Records { get; init; }
    }
}
