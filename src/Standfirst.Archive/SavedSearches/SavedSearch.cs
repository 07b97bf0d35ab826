using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.SavedSearches;

/// <summary>A search that is kept under a name.</summary>
/// <param name="Id">Its number, given once: the address of its feed stays when the query changes.</param>
/// <param name="Name">What it is called; no two are called the same.</param>
/// <param name="Text">The query as it was typed: "today" is the day on which it is asked.</param>
/// <param name="Saved">When it was saved last.</param>
public sealed record SavedSearch(long Id, string Name, string Text, DateTimeOffset Saved)
{
    /// <summary>The query as it reads today.</summary>
    /// <param name="clock">Tells which day is today; the system's clock when null.</param>
    /// <returns>Null where a program that knew other operators saved it.</returns>
    public SearchQuery? Query(TimeProvider? clock = null) =>
        SearchQuery.Parse(Text, clock) is QueryReading.Understood(var query) ? query : null;
}

/// <summary>What became of a search that was to be saved. The cases are all there are.</summary>
public abstract record SavedSearchAnswer
{
    SavedSearchAnswer()
    {
    }

    /// <summary>It is saved.</summary>
    /// <param name="Search">As it is saved.</param>
    public sealed record Saved(SavedSearch Search) : SavedSearchAnswer;

    /// <summary>It is not saved.</summary>
    /// <param name="Reason">Why, in words for who saves it.</param>
    public sealed record Refused(string Reason) : SavedSearchAnswer;
}
