using Microsoft.AspNetCore.Mvc;
using Standfirst.App.ReadingRoom.Asking;
using Standfirst.Archive;
using Standfirst.Archive.SavedSearches;

namespace Standfirst.App.ReadingRoom.Pages;

/// <summary>The searches that are kept under a name, each with its feeds.</summary>
sealed class SavedModel(ArticleArchive archive) : RoomPage(archive)
{
    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<SavedSearch> Searches { get; private set; } = [];

    /// <summary>The query that the form holds.</summary>
    public AskedQuery Asked { get; private set; } = AskedQuery.Of(null);

    /// <summary>The name that the form holds.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Why it was not saved; null where nothing was to be.</summary>
    public string? Refused { get; private set; }

    public async Task OnGet(string? q)
    {
        Asked = AskedQuery.Of(q);
        Name = Asked.Text.Length > SavedSearchList.LongestName ? Asked.Text[..SavedSearchList.LongestName] : Asked.Text;
        Searches = await Archive.SavedSearches.All(Cancel);
    }

    public async Task<IActionResult> OnPost(string? name, string? q, long? remove)
    {
        if (remove is { } id)
        {
            await Archive.SavedSearches.Remove(id, Cancel);
            return LocalRedirect(Paths.Saved);
        }
        (Name, Asked) = (name ?? "", AskedQuery.Of(q));
        if (await Archive.SavedSearches.Save(Name, Asked.Text, Cancel) is not SavedSearchAnswer.Refused refused)
            return LocalRedirect(Paths.Saved);
        Refused = refused.Reason;
        Searches = await Archive.SavedSearches.All(Cancel);
        return Page();
    }
}
