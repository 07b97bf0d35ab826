using System.Data.Common;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search;

/// <summary>Finds articles, quotations, people and days in an archive. docs/search.md explains the language of queries.</summary>
/// <remarks>Safe for several threads at once. Every answer is bounded, and says where it was.</remarks>
public sealed class ArticleSearch
{
    readonly Database _database;

    internal ArticleSearch(Database database) => _database = database;

    /// <summary>Finds articles; copies of one story are one hit.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="request">Which page of the answer, in which order; null for the first page of the usual order.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<SearchResults> Find(
        SearchQuery query, SearchRequest? request = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(connection => new HitFinder(connection, query, Checked(request)).Find(), cancel);
    }

    static SearchRequest Checked(SearchRequest? request)
    {
        request ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Size, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Size, SearchRequest.LargestPage, nameof(request));
        return request;
    }

    async Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken cancel)
    {
        try
        {
            return await _database.Read(read, cancel);
        }
        catch (DbException trouble)
        {
            throw new ArchiveException($"the archive's database says: {trouble.Message}", trouble);
        }
    }
}
