namespace Standfirst.Articles;

/// <summary>The opening words that tell where a story was filed from: "LONDON (Reuters) -".</summary>
/// <param name="Place">The place as printed; null when only an agency is named.</param>
/// <param name="Agency">The agency as printed; null when none is named.</param>
public sealed record Dateline(string? Place, string? Agency);
