using System.Runtime.CompilerServices;
using System.Text;
using Standfirst.App.Archiving;
using Standfirst.App.Output;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Exports;

/// <summary>Whole articles: their records, a table of them, or their text; each copy of a story for itself, in the order of
/// storing.</summary>
sealed class StoryExport() : ExportList("stories")
{
    public override async IAsyncEnumerable<ReadOnlyMemory<byte>> Write(
        ExportAsk ask, ExportForm form, [EnumeratorCancellation] CancellationToken cancel)
    {
        RecordFormat format = FormatFamily.Records.Find(form.Name)!;
        bool isFirst = true;
        yield return Encoding.UTF8.GetBytes(format.Heading);
        await foreach (StoredArticle stored in new ExportedArticles(ask.Archive, ask.Query).Find(cancel))
        {
            yield return Encoding.UTF8.GetBytes(format.OpenPage(stored.Input, isFirst));
            yield return ExportedArticles.Write(stored, format);
            isFirst = false;
        }
    }
}
