using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Standfirst.App.Archiving;
using Standfirst.App.ReadingRoom.Asking;
using Standfirst.App.ReadingRoom.Voices;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.ReadingRoom.Pages.Voices;

/// <summary>Who said what.</summary>
sealed class SaidModel(ArticleArchive archive) : RoomPage(archive)
{
    static readonly string[] Shown = ["speaker", "site", "section", "year"];

    /// <summary>What is asked for.</summary>
    public AskedQuery Asked { get; private set; } = null!;

    /// <summary>Whose words alone; null for everybody's.</summary>
    public string? Speaker { get; private set; }

    /// <summary>Which kind of quotation alone, as the record calls it; null for all.</summary>
    public string? Kind { get; private set; }

    /// <summary>In which order.</summary>
    public SortChoice Sort { get; private set; }

    /// <summary>Where the page before ended; null for the first page.</summary>
    public SearchCursor? After { get; private set; }

    /// <summary>One page of the quotations; null where the query is unclear.</summary>
    public FoundVoices? Found { get; private set; }

    /// <summary>What they can be narrowed by; null where the query is unclear.</summary>
    public FacetRail? Rail { get; private set; }

    /// <summary>Those that help to find a quotation, the speakers first.</summary>
    public IEnumerable<FacetGroup> Groups => Shown.SelectMany(name => Rail!.Groups.Where(group => group.Name == name));

    /// <summary>The whole query in words, the speaker in it: what an export asks.</summary>
    public string AskedInWords { get; private set; } = "";

    /// <summary>The order as an address has it; null where it is the usual one.</summary>
    public string? SortWord => Sort.Sort == SearchSort.Newest ? null : Sort.Name;

    /// <summary>Whether nothing in particular is asked for.</summary>
    public bool IsEverything => Asked.IsEverything && Speaker is null && Kind is null;

    /// <summary>The list with another query and the same else.</summary>
    public string With(string? query, string? after = null) => Paths.Said(Speaker, query, after, Kind, SortWord);

    public async Task<IActionResult> OnGet(
        string? q, string? speaker, string? kind, string? sort, string? after, string? site, string? from, string? to)
    {
        Asked = AskedQuery.Of(q);
        Speaker = string.IsNullOrWhiteSpace(speaker) ? null : speaker.Trim();
        Kind = QuotationKinds.Of(kind) is null ? null : kind;
        // Oldest and newest only: quotations have no rank of their own.
        Sort = SortChoice.Of(sort, AskedQuery.Of(""));
        if (OperatorsOf(site, from, to) is { Length: > 0 } operators)
            return LocalRedirect(Paths.Said(Speaker, $"{Asked.Text} {operators}".Trim(), null, Kind, SortWord));

        After = SearchCursor.TryParse(after, out SearchCursor? cursor) ? cursor : null;
        if (Query() is { } query)
        {
            AskedInWords = query.ToString();
            var voices = new VoiceFinder(Archive).Find(query, QuotationKinds.Of(kind), Sort.Sort, After, Cancel);
            var facets = Archive.Search.Facets(Both(query, new SearchQuery.Has(ArticleFeature.Quote)), Cancel);
            (Found, Rail) = (await voices, new FacetRail(Asked, await facets));
        }
        return Page();
    }

    /// <summary>The query narrowed to the speaker; null where it is unclear.</summary>
    SearchQuery? Query()
    {
        if (Asked.Query is null || Speaker is null)
            return Asked.Query;
        // A name without letters is nobody's.
        return SearchQuery.Parse(SearchWords.Speaker(Speaker)) is QueryReading.Understood(var name) ? Both(Asked.Query, name) : null;
    }

    static SearchQuery Both(SearchQuery one, SearchQuery other)
    {
        SearchQuery[] parts = [.. PartsOf(one), .. PartsOf(other)];
        return parts.Length == 1 ? parts[0] : new SearchQuery.All(parts);
    }

    static IReadOnlyList<SearchQuery> PartsOf(SearchQuery query) => query switch
    {
        SearchQuery.Everything => [],
        SearchQuery.All(var parts) => parts,
        _ => [query],
    };

    /// <summary>What the form's fields ask for, in the language of queries: so that there is one way to say it.</summary>
    static string OperatorsOf(string? site, string? from, string? to)
    {
        site = string.IsNullOrWhiteSpace(site) ? "" : SearchWords.Operator("site", site.Trim());
        (from, to) = (DayOf(from), DayOf(to));
        string days = from is null && to is null ? "" : $"date:{from}..{to}";
        return $"{site} {days}".Trim();
    }

    static string? DayOf(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day : null;
}
