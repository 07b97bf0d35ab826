using Standfirst.Archive.Databases;

namespace Standfirst.Archive.Storing;

/// <summary>The numbers that a batch may give to what is new in it.</summary>
sealed class Numbers
{
    readonly Queue<long> _sites;
    readonly Queue<long> _pages;
    readonly Queue<long> _articles;

    Numbers(IEnumerable<long> sites, IEnumerable<long> pages, IEnumerable<long> articles) =>
        (_sites, _pages, _articles) = (new(sites), new(pages), new(articles));

    /// <summary>Takes as many as the batch can need; those that are left over are never used.</summary>
    public static async Task<Numbers> Take(
        BatchTransaction transaction, IReadOnlyList<PreparedPage> pages, Dictionary<string, KnownPage> known,
        Dictionary<string, KnownSite> sites)
    {
        int newSites = pages.Select(page => page.Address.Host).OfType<string>().Distinct()
            .Count(host => !sites.ContainsKey(host));
        int newPages = pages.Select(page => page.Address.Text).Distinct().Count(address => !known.ContainsKey(address));
        return new(
            await transaction.TakeNumbers("site", newSites), await transaction.TakeNumbers("page", newPages),
            await transaction.TakeNumbers("article", pages.Count));
    }

    public long NextSite() => _sites.Dequeue();

    public long NextPage() => _pages.Dequeue();

    public long NextArticle() => _articles.Dequeue();
}
