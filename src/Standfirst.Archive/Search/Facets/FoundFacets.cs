using Standfirst.Archive.Search.Queries;

namespace Standfirst.Archive.Search.Facets;

/// <summary>What the stories that were found are filed under, and by how many each.</summary>
/// <param name="Facets">One for each field that any story has, in the order of the names below.</param>
/// <param name="Stories">How many stories were counted; of many, those stored last.</param>
public sealed record FoundFacets(IReadOnlyList<Facet> Facets, SearchTotal Stories);

/// <summary>The values of one field.</summary>
/// <param name="Name">The field: site, section, author, speaker, person, language, kind, genre, has, year.</param>
/// <param name="Values">The most frequent values, the most frequent first.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values);

/// <summary>One value.</summary>
/// <param name="Value">The value as it is shown.</param>
/// <param name="Stories">How many stories have it.</param>
/// <param name="Query">What is to be looked for beside the rest to see only those; null where nothing can be.</param>
public sealed record FacetValue(string Value, int Stories, SearchQuery? Query);
