using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.ReadingRoom.Pages;

/// <summary>The front: the latest stories.</summary>
sealed class IndexModel(ArticleArchive archive) : RoomPage(archive)
{
    /// <summary>What is shown.</summary>
    public SearchResults Found { get; private set; } = null!;

    public async Task OnGet() =>
        Found = await Archive.Search.Find(new SearchQuery.Everything(), new() { Sort = SearchSort.Newest }, Cancel);
}
