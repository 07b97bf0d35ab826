using Microsoft.AspNetCore.Mvc;
using Standfirst.App.ReadingRoom.Voices;
using Standfirst.Archive;
using Standfirst.Archive.Search.People;

namespace Standfirst.App.ReadingRoom.Pages.Voices;

/// <summary>Everything that the stories say about those who bear a name.</summary>
sealed class PersonModel(ArticleArchive archive) : RoomPage(archive)
{
    // Those for whom the archive looks up quotations, too; whom fewer articles name is listed below in a line.
    const int MostInFull = 5;

    /// <summary>The name that is asked for.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Who bears it.</summary>
    public PeopleOfName Found { get; private set; } = null!;

    /// <summary>Names like it, where nobody bears it.</summary>
    public IReadOnlyList<FoundName> Alike { get; private set; } = [];

    /// <summary>Those of whom all is shown.</summary>
    public IEnumerable<PersonView> InFull => Found.People.Take(MostInFull).Select((person, at) => new PersonView(at + 1, person));

    /// <summary>The others.</summary>
    public IEnumerable<JoinedPerson> Others => Found.People.Skip(MostInFull);

    /// <summary>How many stories name somebody so.</summary>
    public int Stories => Found.People.SelectMany(person => person.Appearances).Select(one => one.ArticleId).Distinct().Count();

    /// <summary>An article's headline and site, by its number.</summary>
    public ILookup<long, Appearance> Articles { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string? name)
    {
        Name = (name ?? "").Trim();
        if (Name == "")
            return LocalRedirect(Paths.People());
        Found = await Archive.Search.Person(Name, Cancel);
        Articles = Found.People.SelectMany(person => person.Appearances).ToLookup(one => one.ArticleId);
        if (Found.People.Count > 0)
        {
            Name = Found.People[0].Name;
            return Page();
        }
        Alike = (await Archive.Search.FindPeople(Name, Cancel)).Names;
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
