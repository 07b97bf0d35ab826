namespace Standfirst.Extraction.Content.Judging;

/// <summary>A page's blocks with all that the judge looks at.</summary>
/// <param name="Blocks">In the page's order.</param>
/// <param name="Words">What the letters of each block tell.</param>
/// <param name="Elements">The elements around them.</param>
/// <param name="Markup">The words of those elements.</param>
/// <param name="Features">The features; those of the second look are filled in between.</param>
sealed record JudgedPage(
    List<PageBlock> Blocks, BlockWords[] Words, BlockElements Elements, MarkupWords Markup, BlockFeatures Features);
