using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Pages.Stories;

/// <summary>The page that an article was read from: its bytes in a frame where nothing can run, and how they came.</summary>
sealed class OriginalModel(ArticleArchive archive) : StoryPage(archive)
{
    /// <summary>Whether its bytes were kept.</summary>
    public bool IsKept { get; private set; }

    protected override string Policy => RoomPolicy.WithFrame;

    public async Task OnGet() => IsKept = await Archive.FindOriginal(Story.Id, Cancel) is not null;
}
