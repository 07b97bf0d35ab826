namespace Standfirst.App.Api.Answers;

/// <summary>One page of the articles that were found; copies of one story are one hit.</summary>
/// <param name="Hits">The hits, in the order that was asked for.</param>
/// <param name="Total">How many stories there are, or at least are.</param>
/// <param name="IsExact">Whether there are exactly so many.</param>
/// <param name="IsCapped">Whether more articles answer than were ranked; then only those stored last were.</param>
/// <param name="Next">The cursor of the next page; left out on the last.</param>
/// <param name="Facets">What the stories are filed under; left out where it was not asked for.</param>
sealed record HitList(
    IReadOnlyList<Hit> Hits, int Total, bool IsExact, bool IsCapped, string? Next, IReadOnlyList<FacetCounts>? Facets);

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
    string? Language, HitSnippet? Snippet, double Score, int Copies, bool IsCorrected);

/// <summary>The words that show why an article was found.</summary>
/// <param name="From">The field of the record: text or standfirst.</param>
/// <param name="Span">Where the words stand in that field: start and end in code points.</param>
/// <param name="Words">The words.</param>
/// <param name="Hits">What was looked for in them: pairs of start and end in UTF-16 code units of the words.</param>
sealed record HitSnippet(string From, IReadOnlyList<int> Span, string Words, IReadOnlyList<int[]> Hits);

/// <summary>The values of one field among the stories that were found.</summary>
/// <param name="Name">site, section, author, speaker, person, language, kind or year.</param>
/// <param name="Values">The most frequent values, the most frequent first.</param>
sealed record FacetCounts(string Name, IReadOnlyList<FacetCount> Values);

/// <summary>A value and how often it is there.</summary>
/// <param name="Value">The value.</param>
/// <param name="Stories">How many stories have it.</param>
/// <param name="Query">What to look for beside the rest to see only those; left out where nothing can be.</param>
sealed record FacetCount(string Value, int Stories, string? Query);
