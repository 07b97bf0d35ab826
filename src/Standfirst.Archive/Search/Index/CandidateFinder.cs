using System.Data.Common;
using Dapper;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Index;

/// <summary>Asks the index which articles answer a query.</summary>
sealed class CandidateFinder
{
    /// <summary>So many are ranked at most: the newest stored. One word in thirty stands in more articles of a hundred
    /// thousand, and ranking two thousand takes some 20 ms (docs/decisions/0015-search.md); nobody reads a hundred pages.</summary>
    public const int Most = 2000;

    readonly DbConnection _connection;
    readonly SearchDialect _dialect;
    readonly string _match;
    readonly string _rank;

    CandidateFinder(DbConnection connection, SearchDialect dialect, IndexQuery query, bool isCut, long newest)
    {
        _connection = connection;
        _dialect = dialect;
        _match = dialect.Match(query);
        _rank = IndexCompiler.Ranking(query) is { } ranking ? dialect.Match(ranking) : "";
        AreWordsCut = isCut;
        Newest = newest;
    }

    /// <summary>The newest article that is looked at.</summary>
    public long Newest { get; }

    /// <summary>Whether the query has words that tell how well an article answers.</summary>
    public bool CanRank => _rank != "";

    /// <summary>Whether more words hold the letters that were asked for than were looked up.</summary>
    public bool AreWordsCut { get; }

    /// <summary>Makes a question of a query.</summary>
    /// <param name="connection">The archive.</param>
    /// <param name="query">The query.</param>
    /// <param name="newest">The newest article to look at; null for all that there are.</param>
    public static async Task<CandidateFinder> Of(DbConnection connection, SearchQuery query, long? newest)
    {
        var dialect = SearchDialect.Of(connection);
        var (words, areCut) = await Expansions.Find(connection, dialect, query);
        long last = newest ?? await connection.QuerySingleAsync<long>("select coalesce(max(id), 0) from article");
        return new(connection, dialect, new IndexCompiler(words).Compile(query), areCut, last);
    }

    /// <summary>The newest stored of those that answer; and whether there are more.</summary>
    public async Task<(List<Candidate> Found, bool AreMore)> Find()
    {
        var parameters = new { match = _match, rank = _rank, newest = Newest, limit = Most + 1 };
        List<Candidate> found = [.. await _connection.QueryAsync<Candidate>(_dialect.Candidates, parameters)];
        bool areMore = found.Count > Most;
        if (areMore)
            found.Remove(found.MinBy(candidate => candidate.Id)!);
        return (found, areMore);
    }

    /// <summary>Those that answer in the order of their publication, however many there are; those without a day are left
    /// out.</summary>
    /// <param name="sort">Newest or oldest first.</param>
    /// <param name="after">Behind whom to begin; null for the beginning.</param>
    /// <param name="limit">How many.</param>
    public async Task<List<Candidate>> FindByDay(SearchSort sort, SearchCursor? after, int limit)
    {
        bool isNewest = sort == SearchSort.Newest;
        var parameters = new
        {
            match = _match,
            newest = Newest,
            // Before and behind all days that are written in digits.
            published = after?.Published ?? (isNewest ? "~" : ""),
            id = after?.Id ?? 0,
            limit,
        };
        return [.. await _connection.QueryAsync<Candidate>(isNewest ? _dialect.Newest : _dialect.Oldest, parameters)];
    }
}
