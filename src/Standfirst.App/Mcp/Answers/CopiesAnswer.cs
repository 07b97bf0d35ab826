using System.ComponentModel;

namespace Standfirst.App.Mcp.Answers;

/// <summary>The articles that tell the same story in the same words.</summary>
sealed record CopiesAnswer(
    [property: Description("How many there are with the one that was asked for; 1 where it has no copies.")] int Articles,
    [property: Description("The first publisher first.")] IReadOnlyList<CopyEntry> Copies) : Answer
{
    [Description("The agency that the story comes from, where one of them names it.")]
    public PageWords? Source { get; init; }
}

/// <summary>One of the copies.</summary>
sealed record CopyEntry(
    long ArticleId,
    string Address,
    [property: Description("Whether it was there before the others.")] bool IsFirst,
    [property: Description("How much of the first one's text it has, 0 to 1.")] double Kept)
{
    public PageWords? Headline { get; init; }
    public PageWords? Site { get; init; }
    public string? Published { get; init; }
    public PageWords? Agency { get; init; }

    [Description("How its text begins.")]
    public Passage? Opening { get; init; }
}
