using Microsoft.AspNetCore.Mvc.RazorPages;
using Standfirst.App.Access;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom;

/// <summary>What every page of the room has.</summary>
abstract class RoomPage(ArticleArchive archive) : PageModel
{
    /// <summary>Whether who asks may put something right or save a search.</summary>
    public bool MayWrite => Caller.Of(HttpContext).MayWrite;

    /// <summary>What is shown.</summary>
    protected ArticleArchive Archive => archive;

    /// <summary>The request's end.</summary>
    protected CancellationToken Cancel => HttpContext.RequestAborted;
}
