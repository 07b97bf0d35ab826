using Microsoft.AspNetCore.Mvc.RazorPages;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom;

/// <summary>What every page of the room has.</summary>
abstract class RoomPage(ArticleArchive archive) : PageModel
{
    /// <summary>What is shown.</summary>
    protected ArticleArchive Archive => archive;

    /// <summary>The request's end.</summary>
    protected CancellationToken Cancel => HttpContext.RequestAborted;
}
