namespace Standfirst.App.Api.Problems;

/// <summary>Ends a request that cannot be answered; the caller is told why.</summary>
sealed class ProblemException(Problem problem, string detail) : Exception(detail)
{
    /// <summary>What it is.</summary>
    public Problem Problem => problem;

    /// <summary>Where in the query it is, in UTF-16 code units; null where it is no query's.</summary>
    public int? Position { get; init; }

    /// <summary>After how many seconds it may be better; null where nobody knows.</summary>
    public int? RetryAfter { get; init; }
}
