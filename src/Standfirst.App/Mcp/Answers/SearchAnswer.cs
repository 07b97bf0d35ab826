using System.ComponentModel;

namespace Standfirst.App.Mcp.Answers;

/// <summary>Articles that were found.</summary>
sealed record SearchAnswer(
    [property: Description("How many stories answer, copies folded.")] int Stories,
    [property: Description("Whether there are exactly so many; else there are more.")] bool IsExact,
    IReadOnlyList<FoundArticle> Articles) : Answer
{
    [Description("Whether so many articles have these words that only those stored last were ranked.")]
    public bool IsCapped { get; init; }
}

/// <summary>An article that was found.</summary>
sealed record FoundArticle(
    long ArticleId,
    string Address,
    [property: Description("How many other articles tell the same story in the same words; find_copies lists them.")] int Copies)
{
    public PageWords? Headline { get; init; }
    public PageWords? Site { get; init; }
    public string? Published { get; init; }
    public string? Language { get; init; }

    [Description("The words that answer the query best.")]
    public Passage? Passage { get; init; }
}
