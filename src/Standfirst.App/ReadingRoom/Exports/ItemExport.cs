using System.Runtime.CompilerServices;
using System.Text;
using Standfirst.App.Archiving;
using Standfirst.App.Output;
using Standfirst.Archive.Search;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.App.ReadingRoom.Exports;

/// <summary>What articles hold, item by item: as the engine lists it, and in Markdown as citations.</summary>
/// <param name="name">What the address calls it.</param>
/// <param name="items">The engine's list.</param>
/// <param name="find">Finds one page of items.</param>
/// <param name="cite">The item that an article was cut down to, in Markdown.</param>
sealed class ItemExport(string name, ArticleList items, ItemExport.Finder find, Func<Article, string> cite) : ExportList(name)
{
    /// <summary>Finds the items behind a cursor: of which article each is, and the article cut down to it alone.</summary>
    public delegate Task<(IEnumerable<(long Article, Func<Article, Article> Only)> Items, SearchCursor? Next)> Finder(
        ExportAsk ask, SearchCursor? after, CancellationToken cancel);

    /// <summary>Who said what.</summary>
    public static readonly ItemExport Said = new("said", ArticleList.Quotations, FindSaid, Cite.Quotation);

    /// <summary>What was when.</summary>
    public static readonly ItemExport Timeline = new("timeline", ArticleList.Timeline, FindDays, Cite.Day);

    readonly FormatFamily _formats = FormatFamily.Of(items);

    public override async IAsyncEnumerable<ReadOnlyMemory<byte>> Write(
        ExportAsk ask, ExportForm form, [EnumeratorCancellation] CancellationToken cancel)
    {
        RecordFormat? format = _formats.Find(form.Name);
        yield return Encoding.UTF8.GetBytes(format?.Heading ?? "");
        // The items of one article mostly come one after the other.
        (long Id, Article? Article, string Input) last = (0, null, "");
        SearchCursor? after = null;
        do
        {
            var page = await find(ask, after, cancel);
            foreach ((long id, Func<Article, Article> only) in page.Items)
            {
                if (last.Id != id)
                {
                    var stored = await ask.Archive.Find(id, cancel);
                    last = (id, stored is null ? null : ArticleJson.Read(stored.Record), stored?.Input ?? "");
                }
                if (last.Article is { } article)
                    yield return format?.Write(only(article), last.Input) ?? Encoding.UTF8.GetBytes(cite(only(article)));
            }
            after = page.Next;
        }
        while (after is not null);
    }

    static async Task<(IEnumerable<(long, Func<Article, Article>)>, SearchCursor?)> FindSaid(
        ExportAsk ask, SearchCursor? after, CancellationToken cancel)
    {
        var found = await ask.Archive.Search.FindQuotations(ask.Query, ask.Page(after, SearchSort.Newest), cancel);
        var asked = found.Quotations.Where(said => ask.Kind is null || said.Quotation.Kind == ask.Kind);
        return (asked.Select(said => (said.ArticleId, OneItem.Quotation(said.Position))), found.Next);
    }

    static async Task<(IEnumerable<(long, Func<Article, Article>)>, SearchCursor?)> FindDays(
        ExportAsk ask, SearchCursor? after, CancellationToken cancel)
    {
        if (ask.ArticleId is { } id)
            return ([(id, article => article)], null);
        var found = await ask.Archive.Search.Timeline(ask.Query, ask.Page(after, SearchSort.Oldest), cancel);
        return (found.Entries.Select(entry => (entry.ArticleId, OneItem.Day(entry.Date, entry.Evidence))), found.Next);
    }
}
