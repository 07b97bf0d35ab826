using Standfirst.App.Mcp.Answers;
using Standfirst.Archive;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Timelines;
using Standfirst.Articles;

namespace Standfirst.App.Mcp.Tools;

/// <summary>Tells what was when.</summary>
sealed class GetTimeline(ArticleArchive archive)
{
    const int Usual = 30, Most = 100;

    /// <summary>The tool.</summary>
    public Tool Tool => new(
        "get_timeline",
        "Get a timeline",
        "Tells what was when: the dated sentences of one article (article or url), or of all that answer a query, the earliest first. "
            + "Days are as precise as the words are.",
        [
            CommonArguments.Article,
            CommonArguments.Url,
            CommonArguments.Query,
            new("newest", ArgumentKind.Flag, "Whether to begin with the latest; only for a query."),
            CommonArguments.Limit(Usual, Most, "sentences"),
            CommonArguments.Cursor,
        ],
        AnswerJson.Shapes.TimelineAnswer,
        Get);

    Task<Answer> Get(Given given, CancellationToken cancel)
    {
        bool isOfOne = given.Number("article") is not null || given.Text("url") is not null;
        return (isOfOne, given.Text("query")) switch
        {
            (true, null) => OfOne(given, cancel),
            (false, not null) => OfMany(given, cancel),
            (false, null) => throw new ToolException("of what? give article, url or query"),
            _ => throw new ToolException("give an article or a query, not both"),
        };
    }

    async Task<Answer> OfOne(Given given, CancellationToken cancel)
    {
        CitedArticle cited = CitedArticle.Of(await Asked.ArticleOf(given, archive, cancel));
        IReadOnlyList<TimelineEntry> timeline = cited.Article.Timeline;
        int offset = Asked.OffsetOf(given, timeline.Count), end = offset + (given.Number("limit") ?? Usual);
        return new TimelineAnswer([.. timeline.Skip(offset).Take(end - offset).Select(entry => Cited.Timeline(cited, entry))])
        {
            Next = Asked.CursorAt(end, timeline.Count),
        };
    }

    async Task<Answer> OfMany(Given given, CancellationToken cancel)
    {
        SearchRequest request = Asked.RequestOf(given, Usual) with { Sort = given.Flag("newest") ? SearchSort.Newest : null };
        FoundTimeline found = await archive.Search.Timeline(Asked.QueryOf(given), request, cancel);
        var shelf = new ArticleShelf(archive);
        var entries = new List<TimelineRow>();
        foreach (TimelineMoment moment in found.Entries)
        {
            if (await shelf.Find(moment.ArticleId, cancel) is { } cited)
                entries.Add(EntryOf(moment, cited));
        }
        return new TimelineAnswer(entries) { Next = found.Next?.ToString() };
    }

    static TimelineRow EntryOf(TimelineMoment moment, CitedArticle cited) =>
        new(Shown.Date(moment.Date), moment.Said, cited.Cite(moment.Evidence))
        {
            People = PageWords.All(moment.People),
        };
}
