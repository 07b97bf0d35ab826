using System.Runtime.CompilerServices;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;
using Standfirst.Formats;

namespace Standfirst.App.Archiving;

/// <summary>The articles that an export takes out of an archive: the current version of each, all or those that answer a
/// query, each copy of a story for itself; in the order of storing.</summary>
sealed class ExportedArticles(ArticleArchive archive, SearchQuery query)
{
    /// <summary>Whether more words hold the letters that were looked for than were looked up; known at the end.</summary>
    public bool IsCapped { get; private set; }

    /// <summary>Told the number of each article whose record is damaged, which is then passed over; null where the first of them ends
    /// the export.</summary>
    public Action<long>? Damaged { get; init; }

    /// <summary>An article in a format of records. A record is given as it was stored, byte for byte.</summary>
    public static ReadOnlyMemory<byte> Write(StoredArticle article, RecordFormat format) => format == RecordFormat.Ndjson
        ? (byte[])[.. article.Record.Span, (byte)'\n']
        : format.Write(ArticleJson.Read(article.Record), article.Input);

    /// <summary>Finds them one after the other.</summary>
    public IAsyncEnumerable<StoredArticle> Find(CancellationToken cancel = default) =>
        query is SearchQuery.Everything ? archive.All(damaged: Damaged, cancel: cancel) : FindAnswers(cancel);

    async IAsyncEnumerable<StoredArticle> FindAnswers([EnumeratorCancellation] CancellationToken cancel)
    {
        FoundNumbers found;
        long after = 0;
        do
        {
            found = await archive.Search.FindNumbers(query, after, cancel: cancel);
            IsCapped |= found.IsCapped;
            foreach (long id in found.ArticleIds)
            {
                // A newer version that was stored meanwhile comes later, by its own number.
                if (await FindWhole(id, cancel) is { IsCurrent: true } article)
                    yield return article;
                after = id;
            }
        }
        while (found.ArticleIds.Count > 0);
    }

    async Task<StoredArticle?> FindWhole(long id, CancellationToken cancel)
    {
        try
        {
            return await archive.Find(id, cancel);
        }
        catch (ArchiveException trouble) when (Damaged is not null && trouble.Fault == ArchiveFault.Damaged)
        {
            Damaged(id);
            return null;
        }
    }
}
