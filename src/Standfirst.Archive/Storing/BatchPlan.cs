using Standfirst.Archive.Copies;
using Standfirst.Archive.Corrections;
using Standfirst.Archive.Databases;
using Standfirst.Archive.Intake;
using Standfirst.Archive.Words;
using Standfirst.Articles;

namespace Standfirst.Archive.Storing;

/// <summary>Decides what becomes of each page of a batch, in its order, and stores it within one transaction.</summary>
sealed class BatchPlan
{
    readonly IReadOnlyList<PreparedPage> _pages;
    readonly string _now;
    readonly Dictionary<string, KnownPage> _known = [];
    readonly Dictionary<string, KnownSite> _sites = [];
    readonly HashSet<string> _tombstones = [];
    readonly Dictionary<string, long> _names = [];
    readonly ArticleRows _rows;
    readonly Dictionary<long, PreparedPage> _toIndex = [];
    readonly List<AddedCopy> _copies = [];
    readonly List<(long PageId, PreparedPage Page)> _newPages = [];
    readonly List<long> _retired = [];
    readonly List<SeenAgain> _seenAgain = [];
    readonly Dictionary<string, KnownSite> _renamed = [];

    /// <summary>Makes a plan.</summary>
    /// <param name="pages">The pages, in their order.</param>
    /// <param name="dictionaryId">What their records were compressed with.</param>
    /// <param name="now">When they are stored.</param>
    public BatchPlan(IReadOnlyList<PreparedPage> pages, int dictionaryId, string now) =>
        (_pages, _now, _rows) = (pages, now, new ArticleRows(dictionaryId, _names));

    /// <summary>Carries it out.</summary>
    public async Task<IReadOnlyList<Stored>> Carry(BatchTransaction transaction)
    {
        await Look(transaction);
        var numbers = await Numbers.Take(transaction, _pages, _known, _sites);
        var newNames = await FindNames(transaction);
        var outcomes = new Stored[_pages.Count];
        for (int at = 0; at < outcomes.Length; at++)
            outcomes[at] = Decide(_pages[at], numbers);

        await transaction.Retire(_retired);
        foreach (var rows in _rows.All)
            await transaction.Insert(rows);
        await new CopyIndex(transaction).Index(_copies);
        await transaction.AddWords([.. _toIndex.Select(entry => WordsOf(entry.Key, entry.Value.Words))]);
        await transaction.AddNameWords([.. newNames.Select(WordsOf)]);
        await transaction.Touch(_seenAgain);
        await transaction.Rename(_renamed.Values);
        await IntakeLog.Take(transaction, [.. _pages.Select(page => page.Page.TakenAs).OfType<long>()]);
        await BringCorrections(transaction);
        if (_toIndex.Count > 0)
            await ArchiveStates.Move(transaction);
        return outcomes;
    }

    async Task Look(BatchTransaction transaction)
    {
        foreach (var page in await transaction.FindPages([.. _pages.Select(page => page.Address).Distinct()]))
            _known.Add(page.Address, page);

        string[] hosts = [.. _pages.Select(page => page.Address.Host).OfType<string>().Distinct()];
        foreach (var site in await transaction.FindSites(hosts))
            _sites.Add(site.Host, site);

        byte[][] hashes = [.. _pages.SelectMany(page => page.Hashes).DistinctBy(Convert.ToHexString)];
        foreach (byte[] hash in await transaction.FindTombstones(hashes))
            _tombstones.Add(Convert.ToHexString(hash));
    }

    /// <summary>Finds the numbers of all names of the batch, and gives numbers to those that are new.</summary>
    async Task<IReadOnlyList<KnownName>> FindNames(BatchTransaction transaction)
    {
        foreach (var name in await transaction.FindNames([.. _pages.SelectMany(page => page.Names).Distinct()]))
            _names.Add(name.Name, name.Id);

        string[] added = [.. _pages.SelectMany(page => page.Names).Distinct().Where(name => !_names.ContainsKey(name))];
        var numbers = await transaction.TakeNumbers("name", added.Length);
        KnownName[] names = [.. added.Select((name, at) => new KnownName { Id = numbers[at], Name = name })];
        foreach (var name in names)
        {
            _names.Add(name.Name, name.Id);
            _rows.AddName(name);
        }
        return names;
    }

    Stored Decide(PreparedPage page, Numbers numbers)
    {
        if (_tombstones.Count > 0 && page.Hashes.Exists(hash => _tombstones.Contains(Convert.ToHexString(hash))))
            return new(StoreOutcome.Erased, null, 0);

        if (!_known.TryGetValue(page.Address.Text, out var known))
            return Add(page, numbers, StoreOutcome.New, AddPage(page, numbers));

        bool isSame = page.ContentHash.AsSpan().SequenceEqual(known.ContentHash)
            || (page.PageHash.Length > 0 && page.PageHash.AsSpan().SequenceEqual(known.PageHash));
        bool isNoStory = IsNoStory(page.Article.Kind) && known.Kind is not ("consentWall" or "botCheck" or "error");
        if (!isSame && !isNoStory)
            return Add(page, numbers, StoreOutcome.NewVersion, known);

        var provenance = page.Page.Provenance;
        _seenAgain.Add(new(known.PageId, known.ArticleId, _now, provenance.ETag, provenance.LastModified));
        return new(isSame ? StoreOutcome.Unchanged : StoreOutcome.NoStory, known.ArticleId, known.Version);
    }

    /// <summary>Keeps the corrections that new pages bring along from another archive.</summary>
    async Task BringCorrections(BatchTransaction transaction)
    {
        (long PageId, Article Article)[] corrected =
        [
            .. _newPages.Where(page => page.Page.Article.ReaderCorrections.Count > 0).Select(page => (page.PageId, page.Page.Article)),
        ];
        if (corrected.Length == 0)
            return;
        var numbers = await transaction.TakeNumbers("correction", corrected.Sum(page => page.Article.ReaderCorrections.Count));
        await CorrectionQueries.Insert(transaction, corrected
            .SelectMany(page => page.Article.ReaderCorrections.Select(correction => (page.PageId, page.Article, correction)))
            .Zip(numbers, (brought, number) => CorrectionRow.Of(number, brought.PageId, brought.Article, brought.correction)));
    }

    KnownPage AddPage(PreparedPage page, Numbers numbers)
    {
        var site = page.Address.Host is { } host ? SiteOf(host, page.Article.SiteName, numbers) : null;
        var known = new KnownPage
        {
            Address = page.Address.Text,
            PageId = numbers.NextPage(),
            ContentHash = [],
            PageHash = [],
            Kind = "",
        };
        _rows.AddPage(known.PageId, page.Address, site?.Id, _now);
        _known.Add(known.Address, known);
        _newPages.Add((known.PageId, page));
        return known;
    }

    KnownSite SiteOf(string host, string? name, Numbers numbers)
    {
        if (!_sites.TryGetValue(host, out var site))
        {
            site = new KnownSite { Id = numbers.NextSite(), Host = host, Name = name };
            _rows.AddSite(site.Id, host, name);
            _sites.Add(host, site);
        }
        else if (name is not null && name != site.Name)
        {
            site.Name = name;
            _renamed[host] = site;
        }
        return site;
    }

    Stored Add(PreparedPage page, Numbers numbers, StoreOutcome outcome, KnownPage known)
    {
        if (known.Version > 0 && !_toIndex.Remove(known.ArticleId))
            _retired.Add(known.ArticleId);
        else if (known.Version > 0)
            _rows.Retire(known.ArticleId);
        if (known.Version > 0)
            _seenAgain.Add(new(known.PageId, 0, _now, null, null));

        known.ArticleId = numbers.NextArticle();
        known.Version++;
        known.ContentHash = page.ContentHash;
        known.PageHash = page.PageHash;
        known.Kind = ColumnText.Name(page.Article.Kind);
        _rows.AddArticle(known.ArticleId, known.PageId, known.Version, _now, page);
        _toIndex.Add(known.ArticleId, page);
        _copies.Add(new(known.ArticleId, known.PageId, SiteIdOf(page), known.Version, page.Copy));
        return new(outcome, known.ArticleId, known.Version);
    }

    long? SiteIdOf(PreparedPage page) =>
        page.Address.Host is { } host && _sites.TryGetValue(host, out var site) ? site.Id : null;

    static bool IsNoStory(PageKind kind) => kind is PageKind.ConsentWall or PageKind.BotCheck or PageKind.Error;

    static KnownName WordsOf(KnownName name) => new() { Id = name.Id, Name = WordCutter.Key(name.Name) };

    static IndexedWords WordsOf(long id, IndexedText words) =>
        new(id, words.Headline, words.Standfirst, words.Text, words.Quotations, words.Keys);
}
