using Standfirst.Archive;
using Standfirst.Archive.Search.Facets;
using Standfirst.Archive.Search.People;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.ReadingRoom.Pages.Voices;

/// <summary>The names of all articles.</summary>
sealed class PeopleModel(ArticleArchive archive) : RoomPage(archive)
{
    // A longer name is none; the archive reads no more of it either.
    const int LongestName = 200;

    /// <summary>What is typed of a name.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>The names that hold it; null where nothing is typed.</summary>
    public FoundNames? Found { get; private set; }

    /// <summary>Whom the latest stories name and quote most, for who has no name in mind.</summary>
    public FoundFacets? Latest { get; private set; }

    public async Task OnGet(string? q)
    {
        Typed = (q ?? "").Trim();
        if (Typed.Length > LongestName)
            Typed = Typed[..LongestName];
        if (Typed.Length > 0)
            Found = await Archive.Search.FindPeople(BeginningOf(Typed), Cancel);
        else
            Latest = await Archive.Search.Facets(new SearchQuery.Everything(), Cancel);
    }

    /// <summary>The values of a field that most of the latest stories have.</summary>
    public IReadOnlyList<FacetValue> Most(string field) =>
        Latest?.Facets.FirstOrDefault(facet => facet.Name == field)?.Values ?? [];

    /// <summary>Whoever types "ru" may go on to "ruiz": the last word is a beginning, of two letters or more.</summary>
    static string BeginningOf(string typed) =>
        typed.Length > 1 && char.IsLetterOrDigit(typed[^1]) && char.IsLetterOrDigit(typed[^2]) ? typed + "*" : typed;
}
