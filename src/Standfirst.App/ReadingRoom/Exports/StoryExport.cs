using System.Runtime.CompilerServices;
using System.Text;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Formats;

namespace Standfirst.App.ReadingRoom.Exports;

/// <summary>Whole articles: their records, a table of them, or their text.</summary>
sealed class StoryExport() : ExportList("stories")
{
    public override async IAsyncEnumerable<ReadOnlyMemory<byte>> Write(
        ExportAsk ask, ExportForm form, [EnumeratorCancellation] CancellationToken cancel)
    {
        RecordFormat format = FormatFamily.Records.Find(form.Name)!;
        bool isFirst = true;
        yield return Encoding.UTF8.GetBytes(format.Heading);
        await foreach (StoredArticle stored in Find(ask, cancel))
        {
            yield return Encoding.UTF8.GetBytes(format.OpenPage(stored.Input, isFirst));
            // A record is given as it was stored, byte for byte.
            yield return form == ExportForm.Ndjson
                ? (byte[])[.. stored.Record.Span, (byte)'\n']
                : format.Write(ArticleJson.Read(stored.Record), stored.Input);
            isFirst = false;
        }
    }

    static async IAsyncEnumerable<StoredArticle> Find(ExportAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        SearchCursor? after = null;
        do
        {
            SearchResults found = await ask.Archive.Search.Find(ask.Query, ask.Page(after, SearchSort.Newest), cancel);
            foreach (SearchHit hit in found.Hits)
            {
                if (await ask.Archive.Find(hit.ArticleId, cancel) is { } stored)
                    yield return stored;
            }
            after = found.Next;
        }
        while (after is not null);
    }
}
