using Microsoft.AspNetCore.Mvc;
using Standfirst.App.ReadingRoom.Asking;
using Standfirst.App.ReadingRoom.Charts.Timelines;
using Standfirst.App.ReadingRoom.Voices;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Timelines;
using Standfirst.Articles;
using Standfirst.Formats;

namespace Standfirst.App.ReadingRoom.Pages.Voices;

/// <summary>What was when: in one story, or in all that a query finds.</summary>
sealed class TimelineModel(ArticleArchive archive) : RoomPage(archive)
{
    // What a drawing shows without becoming a thicket, and a list without tiring.
    const int Size = 60;

    // A live blog of a day may have more entries than a page should.
    const int MostOfOne = 200;

    /// <summary>What is asked for.</summary>
    public AskedQuery Asked { get; private set; } = null!;

    /// <summary>The story that is asked for alone; null for those of the query.</summary>
    public long? ArticleId { get; private set; }

    /// <summary>Its headline; null where it has none, or several are asked for.</summary>
    public string? Headline { get; private set; }

    /// <summary>In which order.</summary>
    public SortChoice Sort { get; private set; }

    /// <summary>Where the page before ended; null for the first page.</summary>
    public SearchCursor? After { get; private set; }

    /// <summary>The moments, in their order; empty where the query is unclear.</summary>
    public IReadOnlyList<DatedMoment> Moments { get; private set; } = [];

    /// <summary>How many stories they come out of; null for one.</summary>
    public SearchTotal? Stories { get; private set; }

    /// <summary>How many moments of the one story there are beyond those shown.</summary>
    public int Left { get; private set; }

    /// <summary>Where the next page begins; null where this is the last.</summary>
    public SearchCursor? Next { get; private set; }

    /// <summary>Those that have a place in the calendar, to be drawn.</summary>
    public IReadOnlyList<TimelineMark> Marks => [.. Moments.Where(moment => moment.Stretch is not null).Select(moment => moment.Mark)];

    /// <summary>The same with another order or from another place on.</summary>
    public string With(string? sort, string? after = null) => Paths.Timeline(Asked.Text, after, sort);

    /// <summary>The order as an address has it; null where it is the usual one.</summary>
    public string? SortWord => Sort == Usual ? null : Sort.Name;

    /// <summary>What happened first stands first; of all stories there are, what happened last.</summary>
    SortChoice Usual => Array.Find(SortChoice.All, choice =>
        choice.Sort == (Asked.IsEverything ? SearchSort.Newest : SearchSort.Oldest));

    public async Task<IActionResult> OnGet(string? q, long? article, string? sort, string? after)
    {
        Asked = AskedQuery.Of(q);
        Sort = Array.Find(SortChoice.All[1..], choice => choice.Name == sort) is { Name: not null } named ? named : Usual;
        if (article is { } id)
            return await ShowOne(id);
        After = SearchCursor.TryParse(after, out SearchCursor? cursor) ? cursor : null;
        if (Asked.Query is { } query)
        {
            FoundTimeline found = await Archive.Search.Timeline(query, new() { Size = Size, Sort = Sort.Sort, After = After }, Cancel);
            Moments = [.. found.Entries.Select((moment, at) => new DatedMoment(at + 1, moment))];
            (Stories, Next) = (found.Stories, found.Next);
        }
        return Page();
    }

    async Task<IActionResult> ShowOne(long id)
    {
        if (await Archive.Find(id, Cancel) is not { } stored)
            return NotFound();
        Article article = ArticleJson.Read(stored.Record);
        int copies = await Archive.FindCopies(id, Cancel) is { } group ? group.Articles.Count - 1 : 0;
        (ArticleId, Headline, Left) = (id, article.Headline, Math.Max(0, article.Timeline.Count - MostOfOne));
        Moments =
        [
            .. Enumerable.Range(0, article.Timeline.Count - Left)
                .Select(at => TimelineMoment.Of(id, stored.Address, article.SiteName, article, at) with { Copies = copies })
                .DistinctBy(moment => (moment.Date, moment.Words))
                .Select((moment, at) => new DatedMoment(at + 1, moment)),
        ];
        return Page();
    }
}
