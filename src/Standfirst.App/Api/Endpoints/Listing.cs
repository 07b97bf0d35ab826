using System.ComponentModel;
using Standfirst.App.Api.Problems;
using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Queries;

namespace Standfirst.App.Api.Endpoints;

/// <summary>What every list is asked with.</summary>
sealed record Listing
{
    /// <summary>What is looked for, in the language of docs/search.md.</summary>
    [Description("What is looked for, in the language of docs/search.md: words, \"phrases\", speaker:name, site:host, "
        + "after:2024-05. All when left out.")]
    public string? Q { get; init; }

    /// <summary>In which order.</summary>
    [Description("relevance, newest or oldest; when left out, what suits the list.")]
    public string? Sort { get; init; }

    /// <summary>How many.</summary>
    [Description("How many to give at once, 1 to 200; 20 when left out.")]
    public int? Limit { get; init; }

    /// <summary>Where to go on.</summary>
    [Description("Where to go on: \"next\" of the page before.")]
    public string? Cursor { get; init; }

    /// <summary>The query.</summary>
    /// <exception cref="ProblemException">It cannot be understood.</exception>
    public SearchQuery Query() => QueryOf(Q);

    /// <summary>The page that is asked for.</summary>
    /// <exception cref="ProblemException">A value means nothing.</exception>
    public SearchRequest Request() => new()
    {
        Size = Limit switch
        {
            null => new SearchRequest().Size,
            >= 1 and <= SearchRequest.LargestPage => Limit.Value,
            _ => throw Problem.BadParameter.Because($"limit: a number from 1 to {SearchRequest.LargestPage}"),
        },
        Sort = Sort switch
        {
            null => null,
            "relevance" => SearchSort.Relevance,
            "newest" => SearchSort.Newest,
            "oldest" => SearchSort.Oldest,
            _ => throw Problem.BadParameter.Because("sort: relevance, newest or oldest"),
        },
        After = string.IsNullOrEmpty(Cursor) ? null
            : SearchCursor.TryParse(Cursor, out SearchCursor? after) ? after
            : throw Problem.BadParameter.Because("cursor: it is none that this server gave"),
    };

    /// <summary>A query out of words.</summary>
    /// <exception cref="ProblemException">It cannot be understood.</exception>
    public static SearchQuery QueryOf(string? words) => SearchQuery.Parse(words ?? "") switch
    {
        QueryReading.Understood understood => understood.Query,
        QueryReading.Unclear unclear =>
            throw new ProblemException(Problem.UnclearQuery, unclear.Message) { Position = unclear.Position },
        var other => throw new InvalidOperationException($"a reading of a new kind: {other}"),
    };
}
