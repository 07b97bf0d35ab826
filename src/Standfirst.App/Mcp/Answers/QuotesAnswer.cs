using System.ComponentModel;

namespace Standfirst.App.Mcp.Answers;

/// <summary>Quotations that were found, by article.</summary>
sealed record QuotesAnswer(
    [property: Description("How many stories can hold such a quotation.")] int Stories,
    [property: Description("Whether there are exactly so many; else there are more.")] bool IsExact,
    IReadOnlyList<FoundQuotation> Quotations) : Answer
{
    [Description("How many quotations of the last article are left out here; get_article gives them.")]
    public int LeftOut { get; init; }
}

/// <summary>A quotation that was found, with its article.</summary>
sealed record FoundQuotation(long ArticleId, string Address, QuotationEntry Quotation)
{
    public PageWords? Headline { get; init; }
    public PageWords? Site { get; init; }
    public string? Published { get; init; }

    [Description("How many other articles print the same story.")]
    public int Copies { get; init; }
}
