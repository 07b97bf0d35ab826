using Standfirst.App.Progress;
using Standfirst.Archive;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.Archiving;

/// <summary>One run of `standfirst export`.</summary>
/// <param name="archive">Where the articles are.</param>
/// <param name="streams">Where it speaks.</param>
/// <param name="quiet">Whether progress and summary are left out.</param>
sealed class ExportRun(ArticleArchive archive, StandardStreams streams, bool quiet)
{
    // As many as are held in memory at once; an archive as target stores them in one transaction.
    const int BatchSize = 200;

    int _damaged;

    /// <summary>Does it all.</summary>
    /// <returns>One of <see cref="ExitCode"/>: whether there was anything to export, and all of it was whole.</returns>
    public async Task<int> Run(SearchQuery query, ExportFormat format, string? path, CancellationToken cancel)
    {
        int? total = query is SearchQuery.Everything ? (int)(await archive.Count(cancel)).Pages : null;
        using IProgressReport progress = quiet
            ? new NoProgress(streams.Error)
            : new ProgressLines(streams.Error, total, TimeProvider.System);
        await using IExportTarget target = format.Begin(path, streams);
        var found = new ExportedArticles(archive, query) { Damaged = number => Tell(progress, number, "its record is damaged") };
        int count = 0;
        try
        {
            await foreach (StoredArticle[] batch in found.Find(cancel).Chunk(BatchSize).WithCancellation(cancel))
            {
                var articles = new List<(StoredArticle, byte[]?)>(batch.Length);
                foreach (StoredArticle article in batch)
                    articles.Add((article, target.TakesOriginals ? await FindOriginal(article.Id, progress, cancel) : null));
                await target.Write(articles, cancel);
                progress.Update(new Tally(count += batch.Length, 0));
            }
            await target.Complete();
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            streams.Error.WriteLine($"standfirst: stopped after {count} articles");
            return ExitCode.Interrupted;
        }
        if (found.IsCapped)
            streams.Error.WriteLine("standfirst: more words hold these letters than are looked up; articles that have only those were not exported");
        if (!quiet)
            streams.Error.WriteLine($"standfirst: {count} articles exported{(_damaged > 0 ? $", {_damaged} damaged" : "")}");
        return count == 0 ? ExitCode.NoneRead : _damaged > 0 ? ExitCode.SomeUnread : ExitCode.AllRead;
    }

    async Task<byte[]?> FindOriginal(long number, IProgressReport progress, CancellationToken cancel)
    {
        try
        {
            return await archive.FindOriginal(number, cancel);
        }
        catch (ArchiveException trouble) when (trouble.Fault == ArchiveFault.Damaged)
        {
            Tell(progress, number, "the bytes of its page are damaged; its record is exported without them");
            return null;
        }
    }

    // What is damaged keeps nobody from the rest.
    void Tell(IProgressReport progress, long number, string trouble)
    {
        _damaged++;
        progress.Say($"standfirst: article {number}: {trouble}");
    }
}
