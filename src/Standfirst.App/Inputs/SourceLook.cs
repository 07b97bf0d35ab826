namespace Standfirst.App.Inputs;

/// <summary>What came of looking at a source that is watched.</summary>
/// <param name="Found">The source, <see cref="Input.Known"/> where it is as it was, or why it could not be had.</param>
readonly record struct SourceLook(Input Found)
{
    /// <summary>What the server calls this state of it; null when it does not.</summary>
    public string? ETag { get; init; }

    /// <summary>When the server says it was last changed, as written; null when it does not.</summary>
    public string? LastModified { get; init; }

    /// <summary>How long the server asks to wait; null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
