using Microsoft.AspNetCore.Mvc;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.Archive;

namespace Standfirst.App.ReadingRoom.Pages.Stories;

/// <summary>What a value of an article rests on. A script shows the same in a panel beside the text.</summary>
sealed class EvidenceModel(ArticleArchive archive) : StoryPage(archive)
{
    /// <summary>The evidence.</summary>
    public Evidence Evidence { get; private set; } = null!;

    /// <param name="of">The value's name.</param>
    public IActionResult OnGet(string? of)
    {
        if (EvidenceFinder.Find(Story, of) is not { } evidence)
        {
            Response.Headers.ETag = default;
            return NotFound();
        }
        Evidence = evidence;
        return Page();
    }
}
