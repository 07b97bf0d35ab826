using Dapper;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Snippets;

namespace Standfirst.Archive.Search.Index;

/// <summary>Asks the index which articles answer a query.</summary>
sealed class CandidateFinder
{
    /// <summary>So many are looked at: those stored last. The index gives them in this order and stops, which takes a
    /// millisecond; ranking all that have a common word takes a hundred. Nobody reads a hundred pages of hits.</summary>
    public const int Most = 2000;

    // So many are sorted by day at once, in some 20 ms.
    const int MostSorted = 20_000;

    // Where one in twenty answers, walking from day to day and asking the index for each article meets a page of hits within
    // a thousand; so many are walked past before sorting is the better way, in some 40 ms.
    const int LeastShareToWalk = 20;
    const int MostWalked = 2000;
    const int WalkedAtOnce = 200;

    readonly LentConnection _connection;
    readonly SearchDialect _dialect;
    readonly SearchQuery _query;
    readonly string _match;
    readonly string _rank;

    CandidateFinder(LentConnection connection, SearchDialect dialect, SearchQuery query, IndexQuery question)
    {
        (_connection, _dialect, _query) = (connection, dialect, query);
        _match = dialect.Match(question);
        _rank = IndexCompiler.Ranking(question) is { } ranking ? dialect.Match(ranking) : "";
    }

    /// <summary>The newest article that is looked at.</summary>
    public required long Newest { get; init; }

    /// <summary>Whether more words hold the letters that were asked for than were looked up.</summary>
    public required bool AreWordsCut { get; init; }

    /// <summary>Whether the query has words that tell how well an article answers.</summary>
    public bool CanRank => _rank != "";

    /// <summary>Makes a question of a query.</summary>
    /// <param name="connection">The archive.</param>
    /// <param name="query">The query.</param>
    /// <param name="newest">The newest article to look at; null for all that there are.</param>
    public static async Task<CandidateFinder> Of(LentConnection connection, SearchQuery query, long? newest)
    {
        var dialect = SearchDialect.Of(connection);
        var (words, areCut) = await Expansions.Find(connection, dialect, query);
        return new(connection, dialect, query, new IndexCompiler(words).Compile(query))
        {
            Newest = newest ?? await connection.QuerySingleAsync<long>("select coalesce(max(id), 0) from article"),
            AreWordsCut = areCut,
        };
    }

    /// <summary>Those that answer, of very many the ones stored last; and whether there are more.</summary>
    /// <param name="sort">The order in which they are wanted: only for relevance they are ranked.</param>
    /// <param name="most">How many are looked at.</param>
    public async Task<(IReadOnlyList<Candidate> Found, bool AreMore)> Find(SearchSort sort, int most = Most)
    {
        var (ids, areMore) = await FindIds(most);
        var found = await Describe(ids);
        if (sort == SearchSort.Relevance && CanRank)
            await Rank(found, areMore);
        return (found, areMore);
    }

    /// <summary>The numbers of those that answer, the last stored first; of very many the ones stored last.</summary>
    public async Task<(IReadOnlyList<long> Ids, bool AreMore)> FindIds(int most = Most)
    {
        List<long> ids = (await _connection.QueryAsync<long>(
            _dialect.Found, new { match = _match, newest = Newest, limit = most + 1 })).AsList();
        bool areMore = ids.Count > most;
        return (areMore ? ids[..most] : ids, areMore);
    }

    /// <summary>The numbers of those that answer in the order of storing, from behind a number on.</summary>
    public async Task<IReadOnlyList<long>> FindIdsAfter(long after, int limit) => (await _connection.QueryAsync<long>(
        _dialect.FoundAfter, new { match = _match, after, limit })).AsList();

    /// <summary>How many stories some articles tell.</summary>
    public Task<int> CountStories(IEnumerable<long> ids) => _connection.QuerySingleAsync<int>(
        $"""
        select count(distinct coalesce(copy.group_id, -given.value))
        from {_dialect.Ids} left join copy on copy.article_id = given.value
        """,
        new { ids = _dialect.IdsOf(ids) });

    /// <summary>Those that answer in the order of their publication, however many there are; those without a day are left
    /// out.</summary>
    /// <param name="sort">Newest or oldest first.</param>
    /// <param name="after">Behind whom to begin; null for the beginning.</param>
    /// <param name="limit">How many.</param>
    /// <param name="last">Those that answer and were stored last, as many as <see cref="FindIds"/> gives.</param>
    public async Task<IReadOnlyList<Candidate>> FindByDay(
        SearchSort sort, SearchCursor? after, int limit, IReadOnlyList<long> last)
    {
        bool isNewest = sort == SearchSort.Newest;
        // Before and behind all days that are written in digits.
        string published = after?.Published ?? (isNewest ? "~" : "");
        if (_query is SearchQuery.Everything)
            return await Describe(await Walk(isNewest, published, after?.Id ?? 0, limit));

        long passed = Newest - last[^1] + 1;
        if (last.Count * LeastShareToWalk >= passed
            && await MeetOnTheWay(isNewest, published, after?.Id ?? 0, limit) is { Count: > 0 } met)
        {
            return await Describe(met);
        }
        var (ids, areMore) = await FindIds(MostSorted);
        string sql = areMore ? isNewest ? _dialect.Newest : _dialect.Oldest : Sorted(isNewest);
        return await Describe(await _connection.QueryAsync<long>(
            sql, new { match = _match, ids = _dialect.IdsOf(ids), newest = Newest, published, id = after?.Id ?? 0, limit }));
    }

    /// <summary>Walks from day to day and asks the index for some articles at a time.</summary>
    /// <returns>The first that answer, as many as are wanted; none where these are not met soon.</returns>
    async Task<IReadOnlyList<long>> MeetOnTheWay(bool isNewest, string published, long id, int limit)
    {
        List<long> met = [];
        foreach (long[] some in (await Walk(isNewest, published, id, MostWalked)).Chunk(WalkedAtOnce))
        {
            var answers = (await _connection.QueryAsync<long>(
                _dialect.Matching, new { match = _match, ids = _dialect.IdsOf(some) })).ToHashSet();
            met.AddRange(some.Where(answers.Contains));
            if (met.Count >= limit)
                return met[..limit];
        }
        return [];
    }

    async Task<IReadOnlyList<long>> Walk(bool isNewest, string published, long id, int limit)
    {
        var (way, behind) = isNewest ? ("desc", "<") : ("asc", ">");
        string sql = $"""
            select id from article
            where {_dialect.IsCurrent} and (published, id) {behind} (@published, @id) and id <= @newest
            order by published {way}, id {way}
            limit @limit
            """;
        return (await _connection.QueryAsync<long>(sql, new { published, id, newest = Newest, limit })).AsList();
    }

    string Sorted(bool isNewest)
    {
        var (way, behind) = isNewest ? ("desc", "<") : ("asc", ">");
        return $"""
            select article.id
            from {_dialect.Ids} join article on article.id = given.value
            where (article.published, article.id) {behind} (@published, @id)
            order by article.published {way}, article.id {way}
            limit @limit
            """;
    }

    /// <summary>All that answer and tell one of the stories of some candidates.</summary>
    public async Task<IReadOnlyList<Candidate>> FindCopies(IEnumerable<Candidate> candidates)
    {
        long[] stories = [.. candidates.Select(candidate => candidate.Story).OfType<long>().Distinct()];
        if (stories.Length == 0)
            return [];
        string sql = $"""
            select article.id
            from {_dialect.Ids}
            join copy on copy.group_id = given.value
            join article on article.id = copy.article_id and article.current and article.id <= @newest
            order by article.id
            limit {Most}
            """;
        var copies = await _connection.QueryAsync<long>(sql, new { ids = _dialect.IdsOf(stories), newest = Newest });
        return await Describe(await _connection.QueryAsync<long>(
            _dialect.Matching, new { match = _match, ids = _dialect.IdsOf(copies) }));
    }

    /// <summary>What is to be known of articles to order and to fold them.</summary>
    public async Task<IReadOnlyList<Candidate>> Describe(IEnumerable<long> ids)
    {
        string sql = $"""
            select article.id, article.published, article.headline, copy.group_id as story,
                copy_group.representative as FirstPublisher
            from {_dialect.Ids}
            join article on article.id = given.value
            left join copy on copy.article_id = article.id
            left join copy_group on copy_group.id = copy.group_id
            """;
        return [.. await _connection.QueryAsync<Candidate>(sql, new { ids = _dialect.IdsOf(ids) })];
    }

    /// <summary>Ranks by how often and where the words stand. Of words so common that not all are looked at, how often tells
    /// nothing, and counting them takes longest: then by how many of them the headline has, and the newest first.</summary>
    async Task Rank(IReadOnlyList<Candidate> found, bool areMore)
    {
        if (areMore)
        {
            var cutter = new SnippetCutter(_query);
            foreach (var candidate in found)
                candidate.Score = cutter.WordingsInHeadline(candidate.Headline);
            return;
        }
        var scores = (await _connection.QueryAsync<Score>(_dialect.Ranked, new { match = _match, rank = _rank, newest = Newest }))
            .ToDictionary(row => row.Id, row => row.Value);
        foreach (var candidate in found)
            candidate.Score = scores.GetValueOrDefault(candidate.Id);
    }

    sealed class Score
    {
        public long Id { get; init; }
        public double Value { get; init; }
    }
}
