namespace Standfirst.App.Api.Answers;

/// <summary>The articles that tell one story in the same words.</summary>
/// <param name="Source">The agency that it comes from; left out where none is named.</param>
/// <param name="Articles">The first publisher first, the article itself among them; empty where it has no copies.</param>
sealed record CopyList(string? Source, IReadOnlyList<CopyLine> Articles);

/// <summary>One of them.</summary>
/// <param name="Id">The number of its version, for /articles/{id}.</param>
/// <param name="Address">Where its page stands.</param>
/// <param name="Headline">The headline; left out where it has none.</param>
/// <param name="Site">Who published it; left out where nobody knows.</param>
/// <param name="Published">When it was published, as the page says; left out where it does not.</param>
/// <param name="Agency">The agency that it names; left out where it names none.</param>
sealed record CopyLine(long Id, string Address, string? Headline, string? Site, string? Published, string? Agency);
