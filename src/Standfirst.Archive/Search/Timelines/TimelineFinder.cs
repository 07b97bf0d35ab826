using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Words;

namespace Standfirst.Archive.Search.Timelines;

/// <summary>Makes one timeline of those of many articles.</summary>
sealed class TimelineFinder(LentConnection connection, SearchQuery query, SearchRequest request)
{
    public async Task<FoundTimeline> Find()
    {
        var sort = request.After?.Sort ?? request.Sort ?? SearchSort.Oldest;
        var finder = await CandidateFinder.Of(connection, query, request.After?.Newest);
        var (found, areMore) = await finder.Find(SearchSort.Newest);
        var stories = StoryFolding.Fold(found, SearchSort.Newest).ToDictionary(story => story.Shown.Id);

        Row[] rows = [.. await RowsOf(stories.Keys, sort)];
        Row[] page = [.. rows.Take(request.Size)];
        var records = await FoundRecords.Load(connection, page.Select(row => row.Id).Distinct());
        IEnumerable<TimelineMoment> entries = page.Where(row => records.ContainsKey(row.Id))
            .Select(row => Show(row, records[row.Id], stories[row.Id].Copies));
        return new(
            [.. entries.DistinctBy(entry => (entry.Date, WordCutter.Key(entry.Words)))],
            new(stories.Count, !areMore), rows.Length > page.Length ? CursorBehind(page[^1], sort, finder.Newest) : null,
            areMore || finder.AreWordsCut);
    }

    async Task<IEnumerable<Row>> RowsOf(IEnumerable<long> articles, SearchSort sort)
    {
        var dialect = SearchDialect.Of(connection);
        var (way, behind) = sort == SearchSort.Newest ? ("desc", "<") : ("asc", ">");
        string after = request.After is null
            ? ""
            : $"where (entry.date, entry.article_id, entry.position) {behind} (@date, @id, @position)";
        string sql = $"""
            select entry.article_id as id, entry.position, entry.date
            from {dialect.Ids}
            join timeline_entry as entry on entry.article_id = given.value
            {after}
            order by entry.date {way}, entry.article_id {way}, entry.position {way}
            limit @limit
            """;
        return await connection.QueryAsync<Row>(sql, new
        {
            ids = dialect.IdsOf(articles),
            date = request.After?.Published,
            id = request.After?.Id,
            position = request.After?.Position,
            limit = request.Size + 1,
        });
    }

    static TimelineMoment Show(Row row, FoundRecord record, int copies) =>
        TimelineMoment.Of(record.Id, record.Address, record.Site, record.Article, row.Position) with { Copies = copies };

    static SearchCursor CursorBehind(Row last, SearchSort sort, long newest) =>
        new() { Sort = sort, Published = last.Date, Id = last.Id, Position = last.Position, Newest = newest };

    sealed class Row
    {
        public long Id { get; init; }
        public int Position { get; init; }
        public required string Date { get; init; }
    }
}
