using System.Data.Common;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Snippets;

namespace Standfirst.Archive.Search;

/// <summary>Finds one page of hits: ranks first, then cuts the snippets of those that are shown.</summary>
sealed class HitFinder(DbConnection connection, SearchQuery query, SearchRequest request)
{
    public async Task<SearchResults> Find()
    {
        var finder = await CandidateFinder.Of(connection, query, request.After?.Newest);
        var sort = request.After?.Sort ?? request.Sort ?? (finder.CanRank ? SearchSort.Relevance : SearchSort.Newest);
        var (found, areMore) = await finder.Find();
        var all = StoryFolding.Fold(found, sort);
        // What has no day stands behind all that have one; that many days nobody turns over.
        var stories = areMore && sort != SearchSort.Relevance
            ? StoryFolding.Fold(await finder.FindByDay(sort, request.After, FoldedSize), sort)
            : [.. Behind(all, sort, request.After)];

        FoundStory[] page = [.. stories.Take(request.Size)];
        bool isLast = stories.Count <= request.Size;
        return new(
            await Show(page), new(all.Count, !areMore && !finder.AreWordsCut),
            isLast ? null : CursorBehind(page, sort, finder.Newest), areMore || finder.AreWordsCut);
    }

    // Half of the articles may be copies of others.
    int FoldedSize => request.Size * 2 + 1;

    static IEnumerable<FoundStory> Behind(List<FoundStory> stories, SearchSort sort, SearchCursor? after)
    {
        if (after is null)
            return stories;
        var last = new Candidate { Id = after.Id, Published = after.Published };
        // Scores move a little when articles come in; then the story itself tells where the page ended.
        if (sort == SearchSort.Relevance)
        {
            int place = stories.FindIndex(story => story.Best.Id == after.Id);
            return stories.Skip(place >= 0 ? place + 1 : after.Position);
        }
        var order = StoryFolding.OrderOf(sort);
        return stories.SkipWhile(story => order.Compare(story.Best, last) <= 0);
    }

    SearchCursor CursorBehind(FoundStory[] page, SearchSort sort, long newest) => new()
    {
        Sort = sort,
        Published = page[^1].Best.Published,
        Id = page[^1].Best.Id,
        Position = (request.After?.Position ?? 0) + page.Length,
        Newest = newest,
    };

    async Task<IReadOnlyList<SearchHit>> Show(IReadOnlyList<FoundStory> page)
    {
        var records = await FoundRecords.Load(connection, page.Select(story => story.Shown.Id));
        var cutter = new SnippetCutter(query);
        return [.. page.Where(story => records.ContainsKey(story.Shown.Id))
            .Select(story => Show(story, records[story.Shown.Id], cutter))];
    }

    static SearchHit Show(FoundStory story, FoundRecord record, SnippetCutter cutter) => new()
    {
        ArticleId = record.Id,
        Address = record.Address,
        Headline = record.Article.Headline,
        HeadlineHits = cutter.HitsInHeadline(record.Article.Headline),
        Site = record.Site,
        Published = record.Article.Published?.Value,
        Language = record.Article.Language,
        Snippet = cutter.Cut(record.Article),
        Score = story.Best.Score,
        Copies = story.Copies,
    };
}
