using System.Text;
using Standfirst.App.Output;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.App.Archiving;

/// <summary>One run of `standfirst quotes` or `standfirst timeline` over an archive.</summary>
/// <param name="archive">What is asked.</param>
/// <param name="settings">What the command line says.</param>
/// <param name="formats">The formats of the list.</param>
/// <param name="streams">Where it speaks.</param>
sealed class ListingRun(ArticleArchive archive, QuerySettings settings, FormatFamily formats, StandardStreams streams)
{
    // Items of one article mostly come one after the other; a few others stand between in a timeline.
    const int MostKept = 64;

    readonly Dictionary<long, (Article Article, string Input)?> _articles = [];
    int _count;

    /// <summary>Lists who said what, newest first where nothing else is asked for.</summary>
    public Task<int> Quotations(CancellationToken cancel) => List(
        async request =>
        {
            var found = await archive.Search.FindQuotations(settings.Query, request, cancel);
            return ([.. found.Quotations.Select(said => (said.ArticleId, OneItem.Quotation(said.Position)))], found.Next, found.IsCapped);
        },
        cancel);

    /// <summary>Lists what was when, oldest first where nothing else is asked for.</summary>
    public Task<int> Timeline(CancellationToken cancel) => List(
        async request =>
        {
            var found = await archive.Search.Timeline(settings.Query, request, cancel);
            return ([.. found.Entries.Select(entry => (entry.ArticleId, OneItem.Day(entry.Date, entry.Evidence)))], found.Next, found.IsCapped);
        },
        cancel);

    async Task<int> List(
        Func<SearchRequest, Task<(IReadOnlyList<(long Article, Func<Article, Article> Only)> Items, SearchCursor? Next, bool IsCapped)>> find,
        CancellationToken cancel)
    {
        bool isTerminal = settings.OutputFile is null && streams.OutputIsTerminal;
        RecordFormat format = settings.Format is { } name ? formats.Find(name)! : isTerminal ? formats.OnTerminal : formats.Elsewhere;
        using OutputFile? file = settings.OutputFile is { } path ? OutputFile.Create(path) : null;
        Stream output = file?.Stream ?? streams.Output;
        bool isCapped, areMore;
        SearchCursor? after = null;
        string? heading = null;
        do
        {
            int size = Math.Min(settings.Limit - _count, SearchRequest.LargestPage);
            var page = await find(new() { Size = size, Sort = settings.Sort, After = after });
            // A page ends with an article and may hold more than were asked for.
            areMore = page.Next is not null || page.Items.Count > size;
            foreach (var (id, only) in page.Items.Take(size))
            {
                if (await Load(id, cancel) is not { } known)
                    continue;
                if (_count == 0)
                    output.Write(Encoding.UTF8.GetBytes(format.Heading));
                if (heading != known.Input)
                    output.Write(Encoding.UTF8.GetBytes(format.OpenPage(heading = known.Input, _count == 0)));
                output.Write(format.Write(only(known.Article), known.Input).Span);
                _count++;
            }
            (after, isCapped) = (page.Next, page.IsCapped);
        }
        while (after is not null && _count < settings.Limit);

        file?.Complete();
        string more = areMore ? "; there are more (--limit)" : "";
        string capped = isCapped ? "; only articles stored last were looked at, so many answer" : "";
        streams.Error.WriteLine($"standfirst: {_count} listed{more}{capped}");
        return _count > 0 ? ExitCode.AllRead : ExitCode.NoneRead;
    }

    async Task<(Article Article, string Input)?> Load(long id, CancellationToken cancel)
    {
        if (_articles.TryGetValue(id, out var known))
            return known;
        if (_articles.Count == MostKept)
            _articles.Clear();
        return _articles[id] = await archive.Find(id, cancel) is { } stored
            ? (ArticleJson.Read(stored.Record), stored.Input)
            : null;
    }
}
