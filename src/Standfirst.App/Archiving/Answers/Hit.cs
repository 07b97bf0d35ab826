using Standfirst.Archive.Search;
using Standfirst.Archive.Search.Snippets;
using Standfirst.Text;

namespace Standfirst.App.Archiving.Answers;

/// <summary>An article that was found.</summary>
/// <param name="Id">The number of its version, for /articles/{id}.</param>
/// <param name="Address">Where its page stands.</param>
/// <param name="Headline">The headline; left out where it has none.</param>
/// <param name="HeadlineHits">What was looked for in the headline: pairs of start and end in UTF-16 code units.</param>
/// <param name="Site">Who published it; left out where nobody knows.</param>
/// <param name="Published">When it was published, as the page says; left out where it does not.</param>
/// <param name="Language">The language's tag; left out where it is not known.</param>
/// <param name="Snippet">The words that show why it was found.</param>
/// <param name="Score">How well it answers; comparable within one answer only.</param>
/// <param name="Copies">How many other articles tell the same story.</param>
/// <param name="IsCorrected">Whether readers put something right in it.</param>
sealed record Hit(
    long Id, string Address, string? Headline, IReadOnlyList<int[]> HeadlineHits, string? Site, string? Published,
    string? Language, HitSnippet? Snippet, double Score, int Copies, bool IsCorrected)
{
    /// <summary>A hit as it is answered.</summary>
    public static Hit Of(SearchHit hit) => new(
        hit.ArticleId, hit.Address, hit.Headline, HitSnippet.PairsOf(hit.HeadlineHits), hit.Site, hit.Published, hit.Language,
        hit.Snippet is { } snippet ? HitSnippet.Of(snippet) : null, Math.Round(hit.Score, 3), hit.Copies, hit.Corrections.Count > 0);
}

/// <summary>The words that show why an article was found.</summary>
/// <param name="From">The field of the record: text or standfirst.</param>
/// <param name="Span">Where the words stand in that field: start and end in code points.</param>
/// <param name="Words">The words.</param>
/// <param name="Hits">What was looked for in them: pairs of start and end in UTF-16 code units of the words.</param>
sealed record HitSnippet(string From, IReadOnlyList<int> Span, string Words, IReadOnlyList<int[]> Hits)
{
    /// <summary>A snippet as it is answered.</summary>
    public static HitSnippet Of(Snippet snippet) => new(
        snippet.Place == SnippetPlace.Text ? "text" : "standfirst", [snippet.CodePoints.Start, snippet.CodePoints.End],
        snippet.Words, PairsOf(snippet.Hits));

    /// <summary>Stretches as pairs of start and end.</summary>
    public static int[][] PairsOf(IReadOnlyList<TextSpan> spans) => [.. spans.Select(span => (int[])[span.Start, span.End])];
}
