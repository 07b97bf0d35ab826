using Standfirst.Archive;

namespace Standfirst.App.Mcp.Tools;

/// <summary>The articles that one answer cites, each taken from the archive once.</summary>
sealed class ArticleShelf(ArticleArchive archive)
{
    readonly Dictionary<long, CitedArticle?> _articles = [];

    /// <summary>An article; null where it was erased meanwhile.</summary>
    public async Task<CitedArticle?> Find(long id, CancellationToken cancel)
    {
        if (!_articles.TryGetValue(id, out CitedArticle? cited))
            _articles[id] = cited = await archive.Find(id, cancel) is { } stored ? CitedArticle.Of(stored) : null;
        return cited;
    }
}
