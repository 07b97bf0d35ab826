using System.Data.Common;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Index;

/// <summary>The stories that answer a query, from behind a cursor on.</summary>
sealed class StoryList
{
    readonly SearchRequest _request;
    readonly SearchSort _sort;
    readonly long _newest;
    readonly bool _areMoreByDay;

    StoryList(SearchRequest request, SearchSort sort, long newest, bool areMoreByDay) =>
        (_request, _sort, _newest, _areMoreByDay) = (request, sort, newest, areMoreByDay);

    /// <summary>The stories behind the cursor, in the order asked for; of very many only the next ones.</summary>
    public required IReadOnlyList<FoundStory> Left { get; init; }

    /// <summary>How many there are in all.</summary>
    public required SearchTotal Total { get; init; }

    /// <summary>Whether more answer than were ranked.</summary>
    public required bool IsCapped { get; init; }

    /// <summary>Asks the index.</summary>
    /// <param name="connection">The archive.</param>
    /// <param name="query">What is looked for.</param>
    /// <param name="request">Which part of it.</param>
    /// <param name="usual">The order where none is asked for; null for relevance where the query has words, else by day.</param>
    public static async Task<StoryList> Of(
        DbConnection connection, SearchQuery query, SearchRequest request, SearchSort? usual = null)
    {
        var finder = await CandidateFinder.Of(connection, query, request.After?.Newest);
        var sort = request.After?.Sort ?? request.Sort ?? usual
            ?? (finder.CanRank ? SearchSort.Relevance : SearchSort.Newest);
        var (found, areMore) = await finder.Find(sort);
        var all = StoryFolding.Fold(found, sort);
        bool isByDay = areMore && sort != SearchSort.Relevance;
        // Half of the articles may be copies of others.
        int limit = request.Size * 2 + 1;
        var byDay = isByDay ? await finder.FindByDay(sort, request.After, limit) : [];
        bool isCapped = areMore || finder.AreWordsCut;
        return new(request, sort, finder.Newest, byDay.Count == limit)
        {
            Left = isByDay ? StoryFolding.Fold(byDay, sort) : [.. Behind(all, sort, request.After)],
            Total = new(all.Count, !isCapped),
            IsCapped = isCapped,
        };
    }

    /// <summary>Where to go on behind so many of the stories; null where none is left.</summary>
    public SearchCursor? CursorBehind(int count) => count == 0 || (count >= Left.Count && !_areMoreByDay) ? null : new()
    {
        Sort = _sort,
        Published = Left[count - 1].Best.Published,
        Id = Left[count - 1].Best.Id,
        Position = (_request.After?.Position ?? 0) + count,
        Newest = _newest,
    };

    static IEnumerable<FoundStory> Behind(List<FoundStory> stories, SearchSort sort, SearchCursor? after)
    {
        if (after is null)
            return stories;
        // Scores move a little when articles come in; then the story itself tells where the page ended.
        if (sort == SearchSort.Relevance)
        {
            int place = stories.FindIndex(story => story.Best.Id == after.Id);
            return stories.Skip(place >= 0 ? place + 1 : after.Position);
        }
        var last = new Candidate { Id = after.Id, Published = after.Published };
        var order = StoryFolding.OrderOf(sort);
        return stories.SkipWhile(story => order.Compare(story.Best, last) <= 0);
    }
}
