using Standfirst.Archive;
using Standfirst.Archive.SavedSearches;
using Standfirst.Archive.Search;

namespace Standfirst.App.ReadingRoom.Feeds;

/// <summary>Answers a request for the feed of a saved search.</summary>
static class FeedAnswer
{
    // Readers of feeds ask every hour or so; fifty stories are more than an hour's.
    const int Stories = 50;

    public static Task<IResult> Atom(long id, HttpContext context, ArticleArchive archive) =>
        Of(id, Paths.SavedAtom(id), AtomFeed.ContentType, AtomFeed.Write, context, archive);

    public static Task<IResult> Json(long id, HttpContext context, ArticleArchive archive) =>
        Of(id, Paths.SavedJson(id), JsonFeed.ContentType, JsonFeed.Write, context, archive);

    static async Task<IResult> Of(
        long id, string address, string contentType, Func<SavedFeed, byte[]> write, HttpContext context, ArticleArchive archive)
    {
        CancellationToken cancel = context.RequestAborted;
        SavedSearch? search = await archive.SavedSearches.Find(id, cancel);
        // A search that a newer program saved cannot be asked.
        if (search?.Query() is not { } query)
            return Results.NotFound();
        SearchResults found = await archive.Search.Find(query, new() { Size = Stories, Sort = SearchSort.Newest }, cancel);
        string server = $"{context.Request.Scheme}://{context.Request.Host}";
        var feed = new SavedFeed(search, server, address, [.. found.Hits.Select(hit => FeedEntry.Of(hit, server))]);
        return Results.Bytes(write(feed), contentType);
    }
}
