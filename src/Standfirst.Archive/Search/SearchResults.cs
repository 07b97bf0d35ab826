using Standfirst.Archive.Search.Snippets;
using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Archive.Search;

/// <summary>Some of the articles that answer a query.</summary>
/// <param name="ArticleIds">Their numbers, ascending; empty where no more answer. The next ones are asked for by the last.</param>
/// <param name="IsCapped">Whether more words hold the letters that were looked for ("*ferry*") than were looked up: then
/// articles that have only those are missing.</param>
public sealed record FoundNumbers(IReadOnlyList<long> ArticleIds, bool IsCapped);

/// <summary>One page of what was found.</summary>
/// <param name="Hits">The hits, in the order that was asked for; copies of one story are one hit.</param>
/// <param name="Total">How many stories there are.</param>
/// <param name="Next">Where the next page begins; null where this is the last.</param>
/// <param name="IsCapped">Whether more articles answer than were ranked: then only the newest stored were.</param>
public sealed record SearchResults(IReadOnlyList<SearchHit> Hits, SearchTotal Total, SearchCursor? Next, bool IsCapped);

/// <summary>How many there are.</summary>
/// <param name="Count">So many.</param>
/// <param name="IsExact">Whether there are exactly so many; else there are more.</param>
public readonly record struct SearchTotal(int Count, bool IsExact)
{
    /// <summary>"12", "more than 2000".</summary>
    public override string ToString() => IsExact ? $"{Count}" : $"more than {Count}";
}

/// <summary>An article that was found.</summary>
public sealed record SearchHit
{
    /// <summary>The number of the article's version.</summary>
    public required long ArticleId { get; init; }

    /// <summary>Where it stands: its normalised URL; "input:NAME#HASH" where it has none.</summary>
    public required string Address { get; init; }

    /// <summary>The headline; null where it has none.</summary>
    public string? Headline { get; init; }

    /// <summary>The stretches of the headline that were looked for.</summary>
    public IReadOnlyList<TextSpan> HeadlineHits { get; init; } = [];

    /// <summary>Who wrote it, in the order of the byline.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>The site's name as its newest page prints it, else its host; null where it has neither.</summary>
    public string? Site { get; init; }

    /// <summary>When it was published, as the page gives it; null where it does not.</summary>
    public string? Published { get; init; }

    /// <summary>The language's tag; null where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>The best words to show, with what was looked for; the beginning where nothing of the text was.</summary>
    public Snippet? Snippet { get; init; }

    /// <summary>How well it answers: higher is better; comparable within one answer only.</summary>
    public double Score { get; init; }

    /// <summary>What readers put right of it, the first made first.</summary>
    public IReadOnlyList<ReaderCorrection> Corrections { get; init; } = [];

    /// <summary>How many other articles of those found tell the same story; they are folded into this hit.</summary>
    public int Copies { get; init; }
}
