using Standfirst.App.Archiving.Answers;

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

/// <summary>The values of one field among the stories that were found.</summary>
/// <param name="Name">site, section, author, speaker, person, language, kind or year.</param>
/// <param name="Values">The most frequent values, the most frequent first.</param>
sealed record FacetCounts(string Name, IReadOnlyList<FacetCount> Values);

/// <summary>A value and how often it is there.</summary>
/// <param name="Value">The value.</param>
/// <param name="Stories">How many stories have it.</param>
/// <param name="Query">What to look for beside the rest to see only those; left out where nothing can be.</param>
sealed record FacetCount(string Value, int Stories, string? Query);
