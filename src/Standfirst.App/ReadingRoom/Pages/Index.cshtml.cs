using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Standfirst.App.ReadingRoom.Asking;
using Standfirst.App.ReadingRoom.Caching;
using Standfirst.Archive;
using Standfirst.Archive.Search;

namespace Standfirst.App.ReadingRoom.Pages;

/// <summary>The front: the latest stories, or those that a query finds.</summary>
[OutputCache(PolicyName = StatePolicy.Name)]
sealed class IndexModel(ArticleArchive archive) : RoomPage(archive)
{
    /// <summary>What is asked for.</summary>
    public AskedQuery Asked { get; private set; } = null!;

    /// <summary>In which order.</summary>
    public SortChoice Sort { get; private set; }

    /// <summary>Where the page before ended; null for the first page.</summary>
    public SearchCursor? After { get; private set; }

    /// <summary>One page of the stories; null where the query is unclear.</summary>
    public SearchResults? Found { get; private set; }

    /// <summary>What the stories can be narrowed by; null where the query is unclear.</summary>
    public FacetRail? Rail { get; private set; }

    /// <summary>Whether it is a newspaper's front, with a first story: nothing is asked for but the latest.</summary>
    public bool IsFront => Asked.IsEverything && After is null && Sort.Sort == SearchSort.Newest;

    /// <summary>The order as an address has it; null where it is the usual one.</summary>
    public string? SortWord => Sort == SortChoice.Of(null, Asked) ? null : Sort.Name;

    /// <summary>"12 stories".</summary>
    public string CountInWords => Found is null ? "" : Found.Total is { Count: 1, IsExact: true } ? "1 story" : $"{Found.Total} stories";

    public async Task<IActionResult> OnGet(string? q, string? sort, string? after, string? from, string? to, string? part)
    {
        Asked = AskedQuery.Of(q);
        Sort = SortChoice.Of(sort, Asked);
        if (Days(from, to) is { } days)
            return LocalRedirect(Paths.Search($"{Asked.Text} date:{days}".Trim(), SortWord));

        After = SearchCursor.TryParse(after, out SearchCursor? cursor) ? cursor : null;
        if (Asked.Query is { } query)
        {
            var stories = Archive.Search.Find(query, new() { Sort = Sort.Sort, After = After }, Cancel);
            var facets = Archive.Search.Facets(query, Cancel);
            (Found, Rail) = (await stories, new FacetRail(Asked, await facets));
        }
        return part == "found" ? Partial("_Found", this) : Page();
    }

    /// <summary>The span of days that the form was sent with: "2024-05-01..", "..2024-06-30"; null where it has none.</summary>
    static string? Days(string? from, string? to)
    {
        (from, to) = (DayOf(from), DayOf(to));
        return from is null && to is null ? null : $"{from}..{to}";
    }

    static string? DayOf(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day : null;
}
