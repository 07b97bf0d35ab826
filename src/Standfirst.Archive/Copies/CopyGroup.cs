namespace Standfirst.Archive.Copies;

/// <summary>The articles that tell one story in the same words: an agency's copy and what newsrooms made of it.</summary>
/// <param name="Id">What the group is known by. It may change when two groups turn out to be one.</param>
/// <param name="Source">The agency that it comes from, whether its own page is stored or not; null when none is named.</param>
/// <param name="Articles">The current versions, the first publisher first: it stands for the group in lists.</param>
public sealed record CopyGroup(long Id, string? Source, IReadOnlyList<CopiedArticle> Articles);

/// <summary>One article of a group of copies.</summary>
/// <param name="Id">The article's number.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="SiteName">Who published it; null when the page does not say.</param>
/// <param name="Headline">Its headline; null when it has none.</param>
/// <param name="Published">When it was published, as the page says; null when it does not.</param>
/// <param name="Agency">The agency that it names; null when it names none.</param>
public sealed record CopiedArticle(long Id, string Address, string? SiteName, string? Headline, string? Published, string? Agency);
