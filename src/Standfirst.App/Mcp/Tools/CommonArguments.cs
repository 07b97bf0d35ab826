namespace Standfirst.App.Mcp.Tools;

/// <summary>What several tools can be told.</summary>
static class CommonArguments
{
    /// <summary>What is looked for.</summary>
    public static readonly Argument Query = new("query", ArgumentKind.Text,
        "Words, \"a phrase\", begin*, *part*, OR, -not, ( ), and operators: headline: said: speaker: person: author: site: section: "
            + "genre: lang: kind: has:quote date:2024-05 date:7d after:2024-05-03 before:2024. Several words must all be there.")
    {
        Most = 2000,
    };

    /// <summary>Where the answer before ended.</summary>
    public static readonly Argument Cursor = new(
        "cursor", ArgumentKind.Text, "The next of the answer before, to go on; the other arguments stay as they were.")
    {
        Least = 1,
        Most = 1000,
    };

    /// <summary>In which order.</summary>
    public static readonly Argument Sort = new("sort", ArgumentKind.Text,
        "In which order; by relevance where the query has words, else the newest first.")
    {
        Choices = ["relevance", "newest", "oldest"],
    };

    /// <summary>An article by its number.</summary>
    public static readonly Argument Article = new(
        "article", ArgumentKind.Number, "The article's number, as other tools give it (articleId).")
    {
        Least = 1,
    };

    /// <summary>An article by its address.</summary>
    public static readonly Argument Url = new(
        "url", ArgumentKind.Text, "Or the address that the article was read from.")
    {
        Least = 1,
        Most = 2000,
    };

    /// <summary>How many to give.</summary>
    public static Argument Limit(int usual, int most, string what) =>
        new("limit", ArgumentKind.Number, $"How many {what} to give at most; {usual} when left out.")
        {
            Least = 1,
            Most = most,
        };
}
