using System.ComponentModel;

namespace Standfirst.App.Mcp.Answers;

/// <summary>The people of a name.</summary>
sealed record PersonAnswer(
    [property: Description("Two of them need not be two people: nothing that is stated joins them.")]
    IReadOnlyList<BearerEntry> People) : Answer
{
    [Description("What is stated that cannot be true of one person.")]
    public IReadOnlyList<PageWords> KeptApart { get; init; } = [];

    [Description("Where nobody bears the whole name: the names that hold its words.")]
    public IReadOnlyList<NameEntry> Suggestions { get; init; } = [];
}

/// <summary>Somebody as articles tell of them.</summary>
sealed record BearerEntry(
    PageWords Name,
    [property: Description("In how many articles; they come over several answers.")] int Articles,
    IReadOnlyList<AppearanceEntry> Appearances)
{
    [Description("Why the appearances are taken for one person.")]
    public IReadOnlyList<PageWords> Joined { get; init; } = [];

    [Description("The latest; search_quotes finds all.")]
    public IReadOnlyList<FoundQuotation> Quotations { get; init; } = [];
}

/// <summary>Somebody in one article.</summary>
sealed record AppearanceEntry(long ArticleId, string Address, PersonEntry Person)
{
    public PageWords? Headline { get; init; }
    public PageWords? Site { get; init; }
    public string? Published { get; init; }
}

/// <summary>A name that people bear.</summary>
sealed record NameEntry(PageWords Name, int Articles, int Quotations);
