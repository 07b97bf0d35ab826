using Standfirst.Archive.Databases;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Index;

/// <summary>The stories that answer a query, from behind a cursor on.</summary>
sealed class StoryList
{
    readonly SearchRequest _request;
    readonly SearchSort _sort;
    readonly long _newest;

    // Where to go on behind all of the stories; null where none are left.
    readonly Candidate? _last;

    StoryList(SearchRequest request, SearchSort sort, long newest, Candidate? last) =>
        (_request, _sort, _newest, _last) = (request, sort, newest, last);

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
        LentConnection connection, SearchQuery query, SearchRequest request, SearchSort? usual = null)
    {
        var finder = await CandidateFinder.Of(connection, query, request.After?.Newest);
        var sort = request.After?.Sort ?? request.Sort ?? usual
            ?? (finder.CanRank ? SearchSort.Relevance : SearchSort.Newest);
        return sort == SearchSort.Relevance
            ? await ByRelevance(finder, request)
            : await ByDay(finder, request, sort);
    }

    static async Task<StoryList> ByRelevance(CandidateFinder finder, SearchRequest request)
    {
        var (found, areMore) = await finder.Find(SearchSort.Relevance);
        return Of(finder, request, SearchSort.Relevance, found, areMore);
    }

    /// <summary>By day; of so many that not all are ranked, walks on from day to day.</summary>
    static async Task<StoryList> ByDay(CandidateFinder finder, SearchRequest request, SearchSort sort)
    {
        var (ids, areMore) = await finder.FindIds();
        if (!areMore)
            return Of(finder, request, sort, await finder.Describe(ids), areMore: false);

        var (left, last) = await WalkOn(finder, request, sort, ids);
        return new(request, sort, finder.Newest, last)
        {
            Left = left,
            Total = new(await finder.CountStories(ids), false),
            IsCapped = true,
        };
    }

    static StoryList Of(
        CandidateFinder finder, SearchRequest request, SearchSort sort, IReadOnlyList<Candidate> found, bool areMore)
    {
        var all = StoryFolding.Fold(found, sort);
        bool isCapped = areMore || finder.AreWordsCut;
        return new(request, sort, finder.Newest, null)
        {
            Left = [.. Behind(all, sort, request.After)],
            Total = new(all.Count, !isCapped),
            IsCapped = isCapped,
        };
    }

    /// <summary>Where to go on behind so many of the stories; null where none is left.</summary>
    public SearchCursor? CursorBehind(int count)
    {
        var last = count >= Left.Count ? _last : count > 0 ? Left[count - 1].Best : null;
        return last is null ? null : new()
        {
            Sort = _sort,
            Published = last.Published,
            Id = last.Id,
            Position = (_request.After?.Position ?? 0) + count,
            Newest = _newest,
        };
    }

    /// <summary>Walks on by day. A story stands where the first of its copies does; where that was before, it was given.</summary>
    static async Task<(IReadOnlyList<FoundStory> Left, Candidate? Last)> WalkOn(
        CandidateFinder finder, SearchRequest request, SearchSort sort, IReadOnlyList<long> ids)
    {
        // Half of the articles may be copies of others.
        int limit = request.Size * 2 + 1;
        var walked = await finder.FindByDay(sort, request.After, limit, ids);
        var copies = await finder.FindCopies(walked);
        var passed = walked.Select(candidate => candidate.Id).ToHashSet();
        FoundStory[] left = [.. StoryFolding.Fold(walked.Concat(copies).DistinctBy(candidate => candidate.Id), sort)
            .Where(story => passed.Contains(story.Best.Id))];
        return (left, walked.Count < limit ? null : walked.Order(StoryFolding.OrderOf(sort)).Last());
    }

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
