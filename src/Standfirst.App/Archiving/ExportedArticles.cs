using System.Runtime.CompilerServices;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.Archiving;

/// <summary>The articles that an export takes out of an archive: the current version of each, all or those that answer a
/// query.</summary>
sealed class ExportedArticles(ArticleArchive archive, SearchQuery query)
{
    /// <summary>Whether more articles answer than were looked through; known at the end.</summary>
    public bool IsCapped { get; private set; }

    /// <summary>Finds them one after the other.</summary>
    public async IAsyncEnumerable<StoredArticle> Find([EnumeratorCancellation] CancellationToken cancel = default)
    {
        if (query is SearchQuery.Everything)
        {
            await foreach (StoredArticle article in archive.All(cancel: cancel))
                yield return article;
            yield break;
        }
        SearchCursor? after = null;
        do
        {
            var request = new SearchRequest { Size = SearchRequest.LargestPage, Sort = SearchSort.Oldest, After = after };
            SearchResults found = await archive.Search.Find(query, request, cancel);
            foreach (SearchHit hit in found.Hits)
            {
                if (await archive.Find(hit.ArticleId, cancel) is { } article)
                    yield return article;
            }
            (after, IsCapped) = (found.Next, IsCapped || found.IsCapped);
        }
        while (after is not null);
    }
}
