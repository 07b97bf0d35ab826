namespace Standfirst.Archive.Search.Queries;

/// <summary>What came of reading a query. The two cases are all there are.</summary>
public abstract record QueryReading
{
    QueryReading()
    {
    }

    /// <summary>It is clear what is looked for.</summary>
    public sealed record Understood(SearchQuery Query) : QueryReading;

    /// <summary>It is not.</summary>
    /// <param name="Message">What is unclear and what is allowed, in one line.</param>
    /// <param name="Position">Where in the query, in UTF-16 code units.</param>
    public sealed record Unclear(string Message, int Position) : QueryReading;
}
