using System.Runtime.CompilerServices;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Facets;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.People;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Quotations;
using Standfirst.Archive.Search.Timelines;

namespace Standfirst.Archive.Search;

/// <summary>Finds articles, quotations, people and days in an archive. docs/search.md explains the language of queries.</summary>
/// <remarks>Safe for several threads at once. Every answer is bounded, and says where it was. What was asked last is kept while
/// the archive stays as it is, so that a front page costs its readers nothing.</remarks>
public sealed class ArticleSearch
{
    // Pages that people read are asked for again; larger ones are an export's.
    const int LargestKept = 50;

    readonly Database _database;
    readonly KeptAnswers _kept;

    internal ArticleSearch(Database database) => (_database, _kept) = (database, new(database));

    /// <summary>Finds articles; copies of one story are one hit.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="request">Which page of the answer, in which order; null for the first page of the usual order.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<SearchResults> Find(
        SearchQuery query, SearchRequest? request = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        request = Checked(request);
        return Read(Question.Of("articles", query, request), connection => new HitFinder(connection, query, request).Find(), cancel);
    }

    /// <summary>Finds all articles that answer, however many, each copy of a story for itself: their numbers in the order of
    /// storing.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="after">The number behind which to begin; 0 for all.</param>
    /// <param name="limit">How many at most, 1 to <see cref="MostNumbers"/>.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<FoundNumbers> FindNumbers(
        SearchQuery query, long after = 0, int limit = MostNumbers, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MostNumbers);
        return Read(
            async connection =>
            {
                var finder = await CandidateFinder.Of(connection, query, newest: null);
                return new FoundNumbers(await finder.FindIdsAfter(after, limit), finder.AreWordsCut);
            },
            cancel);
    }

    /// <summary>As many as <see cref="FindNumbers"/> gives at once.</summary>
    public const int MostNumbers = 10_000;

    /// <summary>Finds quotations: words are looked for in what is said, and "speaker:" is who said it; all else is asked of
    /// the article.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="request">Which page of the answer, in which order; the newest first where none is named.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<FoundQuotations> FindQuotations(
        SearchQuery query, SearchRequest? request = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        request = Checked(request);
        return Read(
            Question.Of("quotations", query, request), connection => new QuotationFinder(connection, query, request).Find(), cancel);
    }

    /// <summary>Where the words of each quotation of an article appeared first among the copies of its story: one for each, in
    /// the record's order; none where there is no such article. Of a story with many copies, the fifty that had it first are
    /// looked at.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<IReadOnlyList<FirstAppearance>> FirstAppearances(long articleId, CancellationToken cancel = default) =>
        Read(connection => AppearanceFinder.Find(connection, articleId), cancel);

    /// <summary>Finds the names of people that hold some words, in this order; the last may be a beginning: "ana ru*".</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<FoundNames> FindPeople(string name, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var (wording, _) = WordingReader.Read(name);
        return wording is { Match: WordMatch.Whole or WordMatch.Prefix }
            ? Read(connection => new PeopleFinder(connection).FindNames(wording), cancel)
            : Task.FromResult(new FoundNames([], false));
    }

    /// <summary>The people who bear a name. Appearances are taken for one person where the name is whole and the same,
    /// something stated agrees, and nothing stated contradicts; never by guess.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<PeopleOfName> Person(string name, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read(connection => new PeopleFinder(connection).FindPeople(name), cancel);
    }

    /// <summary>What was when, out of all articles that answer a query; copies of one story give it once.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="request">Which page of the answer; the oldest first where nothing else is asked for.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<FoundTimeline> Timeline(
        SearchQuery query, SearchRequest? request = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(connection => new TimelineFinder(connection, query, Checked(request)).Find(), cancel);
    }

    /// <summary>What the articles that answer a query are filed under, by how many each.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<FoundFacets> Facets(SearchQuery query, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(Question.Of("facets", query), connection => new FacetCounter(connection, query).Count(), cancel);
    }

    static SearchRequest Checked(SearchRequest? request)
    {
        request ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Size, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Size, SearchRequest.LargestPage, nameof(request));
        return request;
    }

    Task<T> Read<T>(
        Question? question, Func<LentConnection, Task<T>> read, CancellationToken cancel, [CallerMemberName] string what = "") =>
        question is null
            ? Read(read, cancel, what)
            : ArchiveTrouble.Told(
                _database, () => _kept.Of(question, () => _database.Read(read, CancellationToken.None), cancel), what);

    Task<T> Read<T>(Func<LentConnection, Task<T>> read, CancellationToken cancel, [CallerMemberName] string what = "") =>
        ArchiveTrouble.Told(_database, () => _database.Read(read, cancel), what);

    /// <summary>What was asked; equal ones have the same answer.</summary>
    sealed record Question(string What, SearchQuery Query, SearchRequest? Request)
    {
        /// <summary>Null for what is not kept.</summary>
        public static Question? Of(string what, SearchQuery query, SearchRequest? request = null) =>
            request?.Size > LargestKept ? null : new(what, query, request);
    }
}
