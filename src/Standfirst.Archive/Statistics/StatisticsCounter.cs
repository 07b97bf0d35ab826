using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Statistics;

/// <summary>Counts an archive, in SQL that both databases understand.</summary>
static class StatisticsCounter
{
    // As long as a chart of months is that anybody can look at.
    const int MostMonths = 1200;

    const string ByMonth = """
        select substr(published, 1, 7) as value, count(*) as count
        from article where current group by substr(published, 1, 7) order by value desc limit @limit
        """;
    const string BySite = """
        select site.host as value, max(coalesce(site.name, site.host)) as shown, count(*) as count
        from page join site on site.id = page.site_id
        group by site.host order by count desc, value limit @limit
        """;
    const string ByPlatform = """
        select platform as value, count(*) as count
        from embed join article on article.id = embed.article_id and article.current
        group by platform order by count desc, value limit @limit
        """;
    const string ByKindOfQuotation = """
        select quotation.kind, count(*) as count, count(quotation.person) as named
        from quotation join article on article.id = quotation.article_id and article.current
        group by quotation.kind order by count desc, quotation.kind
        """;
    const string Numbers = """
        select
            (select count(*) from page) as Articles,
            (select count(*) from article) as Versions,
            (select count(*) from site) as Sites,
            (select count(distinct group_id) from copy where group_id is not null) as CopiedStories,
            (select count(*) from copy join article on article.id = copy.article_id and article.current
                where copy.group_id is not null) as Copies,
            (select count(*) from original) as Originals,
            (select coalesce(sum(length(bytes)), 0) from original) as OriginalBytes
        """;

    public static async Task<ArchiveStatistics> Count(LentConnection connection, string sizeInSql, DateTimeOffset now)
    {
        var state = await ArchiveStates.Read(connection);
        var numbers = await connection.QuerySingleAsync<ArchiveNumbers>(Numbers);
        var months = await Count(connection, ByMonth, MostMonths);
        return new()
        {
            State = state,
            CountedAt = now,
            Articles = numbers.Articles,
            Versions = numbers.Versions,
            Sites = numbers.Sites,
            Months = [.. months.OrderBy(month => month.Value is null).ThenBy(month => month.Value, StringComparer.Ordinal)],
            TopSites = await Count(connection, BySite, 20),
            Languages = await Count(connection, By("language"), 30),
            Kinds = await Count(connection, By("kind"), 30),
            Sections = await Count(connection, By("section"), 30),
            Quotations = [.. (await connection.QueryAsync<QuotationRow>(ByKindOfQuotation))
                .Select(row => new QuotationCount(row.Kind, row.Count, row.Named))],
            Embeds = await Count(connection, ByPlatform, 30),
            CopiedStories = numbers.CopiedStories,
            Copies = numbers.Copies,
            Originals = numbers.Originals,
            OriginalBytes = numbers.OriginalBytes,
            DatabaseBytes = await connection.QuerySingleAsync<long>(sizeInSql),
        };
    }

    static string By(string column) => $"""
        select {column} as value, count(*) as count
        from article where current group by {column} order by count desc, {column} limit @limit
        """;

    static async Task<IReadOnlyList<StatisticCount>> Count(LentConnection connection, string sql, int limit) =>
        [.. (await connection.QueryAsync<Row>(sql, new { limit }))
            .Select(row => new StatisticCount(row.Value, row.Count) { Shown = row.Shown ?? row.Value })];

    sealed class Row
    {
        public string? Value { get; init; }
        public string? Shown { get; init; }
        public long Count { get; init; }
    }

    sealed class QuotationRow
    {
        public required string Kind { get; init; }
        public long Count { get; init; }
        public long Named { get; init; }
    }

    sealed class ArchiveNumbers
    {
        public long Articles { get; init; }
        public long Versions { get; init; }
        public long Sites { get; init; }
        public long CopiedStories { get; init; }
        public long Copies { get; init; }
        public long Originals { get; init; }
        public long OriginalBytes { get; init; }
    }
}
