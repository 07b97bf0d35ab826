namespace Standfirst.Archive.Search.Index;

/// <summary>A question to the index of words and keys. The cases are all there are.</summary>
abstract record IndexQuery
{
    IndexQuery()
    {
    }

    /// <summary>Words side by side.</summary>
    /// <param name="Field">Where.</param>
    /// <param name="Words">The words or keys.</param>
    /// <param name="IsPrefix">Whether only the beginning of the last one is known.</param>
    public sealed record Phrase(IndexField Field, IReadOnlyList<string> Words, bool IsPrefix = false) : IndexQuery;

    /// <summary>What meets all parts.</summary>
    public sealed record All(IReadOnlyList<IndexQuery> Parts) : IndexQuery;

    /// <summary>What meets one of the parts.</summary>
    public sealed record Any(IReadOnlyList<IndexQuery> Parts) : IndexQuery;

    /// <summary>What does not meet the part.</summary>
    public sealed record Not(IndexQuery Part) : IndexQuery;
}

/// <summary>The fields of the index.</summary>
enum IndexField
{
    /// <summary>Headline, standfirst and text.</summary>
    Anywhere,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The quotations.</summary>
    Said,

    /// <summary>The keys.</summary>
    Keys,
}
