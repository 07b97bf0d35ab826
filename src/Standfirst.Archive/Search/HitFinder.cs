using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Index;
using Standfirst.Archive.Search.Queries;
using Standfirst.Archive.Search.Snippets;

namespace Standfirst.Archive.Search;

/// <summary>Finds one page of hits: ranks first, then cuts the snippets of those that are shown.</summary>
sealed class HitFinder(LentConnection connection, SearchQuery query, SearchRequest request)
{
    public async Task<SearchResults> Find()
    {
        var stories = await StoryList.Of(connection, query, request);
        FoundStory[] page = [.. stories.Left.Take(request.Size)];
        return new(await Show(page), stories.Total, stories.CursorBehind(page.Length), stories.IsCapped);
    }

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
        Authors = record.Article.Authors,
        Site = record.Site,
        Published = record.Article.Published?.Value,
        Language = record.Article.Language,
        Snippet = cutter.Cut(record.Article),
        Score = story.Best.Score,
        Corrections = record.Article.ReaderCorrections,
        Copies = story.Copies,
    };
}
