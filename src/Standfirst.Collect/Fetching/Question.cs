namespace Standfirst.Collect.Fetching;

/// <summary>One request to be made.</summary>
/// <param name="Url">The address, cleaned by <see cref="PageAddress"/>.</param>
/// <param name="Accept">The Accept header.</param>
/// <param name="Allowance">The time that it and those that belong to it may take.</param>
sealed record Question(Uri Url, string Accept, TimeAllowance Allowance)
{
    /// <summary>What came with the page the last time; null to have it in any case.</summary>
    public Validators? Known { get; init; }

    /// <summary>What the server is asked to compare with: what it gave itself. Null for nothing.</summary>
    public Validators? Compared =>
        Known is { } known
        && (known.Url is null || known.Url == Url)
        && known is not { ETag: null, LastModified: null }
            ? known
            : null;

    /// <summary>The most bytes of the body, both as they come and unpacked.</summary>
    public required int MaxBytes { get; init; }

    /// <summary>Whether a longer body is cut there, rather than refused.</summary>
    public bool Cuts { get; init; }

    /// <summary>What stands against the answer, asked before its body is read; null for nothing.</summary>
    public Func<AnswerHead, PageFetch?> FindObjection { get; init; } = _ => null;
}
