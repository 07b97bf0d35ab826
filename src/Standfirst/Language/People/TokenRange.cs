namespace Standfirst.Language.People;

/// <summary>A run of tokens.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="Length">How many there are.</param>
readonly record struct TokenRange(int First, int Length)
{
    /// <summary>The number after the last.</summary>
    public int End => First + Length;
}
