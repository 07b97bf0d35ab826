using System.Runtime.CompilerServices;
using Npgsql;
using Standfirst.Archive.Addresses;
using Standfirst.Archive.Checking;
using Standfirst.Archive.Copies;
using Standfirst.Archive.Corrections;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Erasing;
using Standfirst.Archive.Intake;
using Standfirst.Archive.Keys;
using Standfirst.Archive.Postgres;
using Standfirst.Archive.Reading;
using Standfirst.Archive.SavedSearches;
using Standfirst.Archive.Search;
using Standfirst.Archive.Sqlite;
using Standfirst.Archive.Statistics;
using Standfirst.Archive.Storing;
using Standfirst.Archive.Versions;
using Standfirst.Archive.Weaknesses;
using Standfirst.Formats;

namespace Standfirst.Archive;

/// <summary>Keeps articles, every version of them, and finds them again: in one SQLite file or in PostgreSQL.</summary>
/// <remarks>Safe for several threads at once: one writes at a time, readers wait for nobody. Several programs may use the
/// same archive. docs/archive.md tells what is stored.</remarks>
public sealed class ArticleArchive : IAsyncDisposable, IDisposable
{
    readonly TimeProvider _clock;

    readonly KeptStatistics _statistics;

    bool _isClosed;

    ArticleArchive(Database database, TimeProvider clock)
    {
        (Database, _clock) = (database, clock);
        _statistics = new(database, clock);
        Search = new(database);
    }

    internal Database Database { get; }

    /// <summary>What it is called when its troubles are told: the path of its file; or server and database, never a
    /// password.</summary>
    public string Name => Database.Name;

    /// <summary>Whether it can only be read from here: its file, its folder or its drive is write-protected, or its server takes
    /// no changes.</summary>
    public bool IsReadOnly => Database.IsReadOnly;

    /// <summary>What it remembers of where its pages come from.</summary>
    public IntakeLog Intake => new(Database);

    /// <summary>Finds articles, quotations, people and days in it.</summary>
    public ArticleSearch Search { get; }

    /// <summary>What people put right; it is laid over every record that the archive gives.</summary>
    public CorrectionLog Corrections => new(Database, _clock);

    /// <summary>The searches that people keep under a name.</summary>
    public SavedSearchList SavedSearches => new(Database, _clock);

    /// <summary>The keys of those who may ask over the network.</summary>
    public AccessKeyList Keys => new(Database, _clock);

    /// <summary>The records that are not to be trusted without a look at the page.</summary>
    public WeakRecordList WeakRecords => new(Database);

    /// <summary>Opens an archive; makes it where there is none.</summary>
    /// <param name="place">The path of a SQLite file; or a connection of PostgreSQL, as "Host=…;Database=…" or
    /// "postgres://user@host/database".</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArgumentException">The place is empty. Whatever else keeps it from being opened is an answer.</exception>
    public static async Task<ArchiveOpening> Open(
        string place, ArchiveOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        options ??= new();
        NpgsqlConnectionStringBuilder? server;
        try
        {
            server = PostgresPlace.Of(place);
        }
        catch (FormatException error)
        {
            return new ArchiveOpening.NotAnArchive(error.Message);
        }
        var opening = server is not null
            ? await PostgresDatabase.Open(server, options, cancel)
            : await Task.Run(() => SqliteDatabase.Open(place, options), cancel);
        return opening switch
        {
            DatabaseOpening.Opened opened => new ArchiveOpening.Opened(new(opened.Database, options.Clock)),
            DatabaseOpening.Newer newer => new ArchiveOpening.Newer(newer.Version, newer.Known),
            DatabaseOpening.NotAnArchive other => new ArchiveOpening.NotAnArchive(other.Reason),
            DatabaseOpening.Unreachable far => new ArchiveOpening.Unreachable(far.Reason),
            _ => throw new InvalidOperationException($"{opening} is no answer"),
        };
    }

    /// <summary>Stores pages: all of them in one transaction, which has reached the disk when this returns.</summary>
    /// <param name="batch">The pages; a hundred or more at once are stored several times faster than one by one.</param>
    /// <param name="cancel">Stops it before it is stored; then nothing is.</param>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="ArchiveException">Nothing is stored.</exception>
    public async Task<IReadOnlyList<Stored>> Add(IReadOnlyList<PageToStore> batch, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (batch.Count == 0)
            return [];

        var pages = await Prepare(batch, cancel);
        string now = Iso.Write(_clock.GetUtcNow());
        return await ArchiveTrouble.Told(
            Database, () => Database.Write(new BatchPlan(pages, Database.DictionaryId, now).Carry, cancel));
    }

    /// <summary>One version of an article by its number; null where there is none.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<StoredArticle?> Find(long articleId, CancellationToken cancel = default) =>
        ArchiveTrouble.Told(Database, () => Database.Read(
            async connection => await Corrected(connection, await ArticleQueries.Find(connection, articleId)), cancel));

    /// <summary>The current version of what stands at a URL, however the URL is written; null where none is known.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<StoredArticle?> FindByUrl(string url, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        var address = PageAddress.OfUrl(url) ?? new(url, null);
        return ArchiveTrouble.Told(Database, () => Database.Read(
            async connection => await Corrected(connection, await ArticleQueries.FindByAddress(connection, address)), cancel));
    }

    /// <summary>All versions of a page, the oldest first; empty where the page is not known.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<IReadOnlyList<ArticleVersion>> Versions(long pageId, CancellationToken cancel = default) =>
        ArchiveTrouble.Told(Database, () => Database.Read(connection => ArticleQueries.Versions(connection, pageId), cancel));

    /// <summary>All articles in the order of their numbers, a few hundred read at a time.</summary>
    /// <param name="after">The number behind which to begin; 0 for all.</param>
    /// <param name="oldVersions">Whether to give older versions, too.</param>
    /// <param name="damaged">Told the number of each article that is not what was stored any more; the others are given all the same.
    /// Null to throw at the first of them.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public async IAsyncEnumerable<StoredArticle> All(
        long after = 0, bool oldVersions = false, Action<long>? damaged = null, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        for (long? from = after; from is { } behind;)
        {
            (IReadOnlyList<StoredArticle> some, from) = await After(behind, oldVersions, damaged, cancel);
            foreach (var article in some)
                yield return article;
        }
    }

    /// <summary>The bytes of a version's page as they came; null where they were not kept.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<byte[]?> FindOriginal(long articleId, CancellationToken cancel = default) =>
        ArchiveTrouble.Told(Database, () => Database.Read(connection => ArticleQueries.Original(connection, articleId), cancel));

    /// <summary>The articles that tell the same story in the same words as one; null where it has no copies.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<CopyGroup?> FindCopies(long articleId, CancellationToken cancel = default) =>
        ArchiveTrouble.Told(Database, () => Database.Read(connection => CopyQueries.GroupOf(connection, articleId), cancel));

    /// <summary>What changed between two versions of an article; null where one of them is not there.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public async Task<VersionChanges?> Compare(long earlierId, long laterId, CancellationToken cancel = default)
    {
        var earlier = await Find(earlierId, cancel);
        var later = await Find(laterId, cancel);
        return earlier is null || later is null
            ? null
            : VersionChanges.Between(ArticleJson.Read(earlier.Record), ArticleJson.Read(later.Record));
    }

    /// <summary>What a request to erase would erase, without doing it; empty where there is nothing.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<IReadOnlyList<PageToErase>> FindToErase(EraseRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ArchiveTrouble.Told(Database, () => Database.Read(connection => PagesToErase.Find(connection, request), cancel));
    }

    /// <summary>Erases pages with all their versions, bytes, rows and words. Hashes of their addresses and texts stay, which
    /// keep them from coming back. May take as long as reading the whole archive.</summary>
    /// <exception cref="ArchiveException">Nothing is erased; or it is, and its bytes could not be overwritten: then "check" does
    /// it.</exception>
    public async Task<Erased> Erase(EraseRequest request, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        string now = Iso.Write(_clock.GetUtcNow());
        var (pages, versions) = await ArchiveTrouble.Told(
            Database, () => Database.Write(transaction => Eraser.Erase(transaction, request, now), cancel));
        return new(pages, versions, await ArchiveTrouble.Told(Database, () => Database.Overwrite(CancellationToken.None)));
    }

    /// <summary>Reads everything and compares it with its hashes, the tables with each other, and the indexes with the
    /// tables.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<CheckReport> Check(CancellationToken cancel = default) =>
        ArchiveTrouble.Told(Database, () => Checker.Check(Database, cancel));

    /// <summary>Copies the archive, as it is at this moment, to a new SQLite file; it may be in use meanwhile.</summary>
    /// <param name="path">Where to; nothing may be there.</param>
    /// <param name="cancel">Stops it before it begins.</param>
    /// <returns>False for an archive in PostgreSQL: "pg_dump --schema" is the tool for that.</returns>
    /// <exception cref="ArgumentException">There is something at the path.</exception>
    /// <exception cref="ArchiveException">It cannot be copied; nothing is left at the path.</exception>
    public async Task<bool> Backup(string path, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (File.Exists(path))
            throw new ArgumentException($"{path} exists", nameof(path));
        try
        {
            return await ArchiveTrouble.Told(Database, () => Database.Backup(path, cancel));
        }
        catch (ArchiveException trouble) when (trouble.Fault is ArchiveFault.Full or ArchiveFault.Unreachable)
        {
            // It is the copy that has no room or place.
            throw ArchiveException.Of(path, trouble.Fault, trouble.InnerException!);
        }
    }

    /// <summary>How far the archive has come: while it stays the same, every answer does. Cheap: for ETags and caches.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<ArchiveState> State(CancellationToken cancel = default) =>
        ArchiveTrouble.Told(Database, () => Database.Read(ArchiveStates.Read, cancel));

    /// <summary>What was stored behind a number, in the order of storing; older versions are among it.</summary>
    /// <param name="after">The number of the last one that is known; 0 for all.</param>
    /// <param name="limit">How many at most, 1 to <see cref="MostChanges"/>.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<IReadOnlyList<ArticleNotice>> Changes(long after, int limit = 100, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MostChanges);
        return ArchiveTrouble.Told(Database, () => Database.Read(
            connection => ArticleQueries.NoticesAfter(connection, after, limit), cancel));
    }

    /// <summary>As many as <see cref="Changes"/> gives at once.</summary>
    public const int MostChanges = 1000;

    /// <summary>What it holds, counted. One that takes longer than a tenth of a second to count is counted once a minute at
    /// most, while it changes; <see cref="ArchiveStatistics.CountedAt"/> tells when.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<ArchiveStatistics> Statistics(CancellationToken cancel = default) =>
        ArchiveTrouble.Told(Database, () => _statistics.Find(cancel));

    /// <summary>How much there is.</summary>
    /// <exception cref="ArchiveException">The database does not answer.</exception>
    public Task<ArchiveCounts> Count(CancellationToken cancel = default) =>
        ArchiveTrouble.Told(Database, () => Database.Read(ArticleQueries.Count, cancel));

    /// <summary>Closes it; what was stored stays. Closing it again does nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, true))
            return;
        _statistics.Dispose();
        await Database.DisposeAsync();
    }

    /// <summary>The same for who cannot wait for it, such as a container of services that is closed so.</summary>
    public void Dispose() => Task.Run(() => DisposeAsync().AsTask()).GetAwaiter().GetResult();

    // Some articles, and the number behind which there may be more; null where there is none.
    async Task<(IReadOnlyList<StoredArticle> Articles, long? Last)> After(
        long from, bool oldVersions, Action<long>? damaged, CancellationToken cancel)
    {
        try
        {
            var some = await ArchiveTrouble.Told(Database, () => Database.Read(
                async connection => await Corrected(connection, await ArticleQueries.After(connection, from, oldVersions)), cancel));
            return (some, some.Count == 0 ? null : some[^1].Id);
        }
        catch (ArchiveException trouble) when (damaged is not null && trouble.Fault == ArchiveFault.Damaged)
        {
            return await OneByOne(from, oldVersions, damaged, cancel);
        }
    }

    async Task<(IReadOnlyList<StoredArticle> Articles, long? Last)> OneByOne(
        long from, bool oldVersions, Action<long> damaged, CancellationToken cancel)
    {
        var numbers = await ArchiveTrouble.Told(Database, () => Database.Read(
            connection => ArticleQueries.NumbersAfter(connection, from, oldVersions), cancel));
        List<StoredArticle> whole = [];
        foreach (long number in numbers)
        {
            try
            {
                if (await Find(number, cancel) is { } article)
                    whole.Add(article);
            }
            catch (ArchiveException trouble) when (trouble.Fault == ArchiveFault.Damaged)
            {
                damaged(number);
            }
        }
        return (whole, numbers.Count == 0 ? null : numbers[^1]);
    }

    static async Task<StoredArticle?> Corrected(LentConnection connection, StoredArticle? article) =>
        article is null ? null : (await Corrected(connection, [article]))[0];

    static async Task<IReadOnlyList<StoredArticle>> Corrected(LentConnection connection, IReadOnlyList<StoredArticle> articles)
    {
        var corrections = await CorrectionQueries.InForce(connection, articles.Select(article => article.PageId));
        return corrections.Count == 0
            ? articles
            : [.. articles.Select(
                article => article with { Record = CorrectionQueries.LayOver(article.Record, corrections[article.PageId]) })];
    }

    static Task<PreparedPage[]> Prepare(IReadOnlyList<PageToStore> batch, CancellationToken cancel) => Task.Run(
        () =>
        {
            var pages = new PreparedPage[batch.Count];
            Parallel.For(
                0, pages.Length, new ParallelOptions { CancellationToken = cancel },
                at => pages[at] = new PreparedPage(batch[at]));
            return pages;
        },
        cancel);
}
