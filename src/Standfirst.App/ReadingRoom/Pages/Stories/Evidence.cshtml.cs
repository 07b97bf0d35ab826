using Microsoft.AspNetCore.Mvc;
using Standfirst.App.ReadingRoom.Story;
using Standfirst.Archive;
using Standfirst.Archive.Search.Quotations;

namespace Standfirst.App.ReadingRoom.Pages.Stories;

/// <summary>What a value of an article rests on. A script shows the same in a panel beside the text.</summary>
sealed class EvidenceModel(ArticleArchive archive) : StoryPage(archive)
{
    /// <summary>The evidence.</summary>
    public Evidence Evidence { get; private set; } = null!;

    /// <summary>For a quotation that others print as well: who had its words first; null for all else.</summary>
    public FirstAppearance? First { get; private set; }

    /// <param name="of">The value's name.</param>
    public async Task<IActionResult> OnGet(string? of)
    {
        if (EvidenceFinder.Find(Story, of) is not { } evidence)
        {
            Response.Headers.ETag = default;
            return NotFound();
        }
        Evidence = evidence;
        if (evidence.Quotation is { } place)
        {
            var appearances = await Archive.Search.FirstAppearances(Story.Id, Cancel);
            First = appearances.FirstOrDefault(appearance => appearance.Position == place && appearance.Copies > 1);
        }
        return Page();
    }
}
