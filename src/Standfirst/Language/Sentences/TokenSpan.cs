namespace Standfirst.Language.Sentences;

/// <summary>Tokens of a story from one up to another.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="End">The number after the last.</param>
readonly record struct TokenSpan(int First, int End)
{
    public bool IsEmpty => End <= First;

    public int Length => End - First;

    /// <summary>Whether a token is one of them.</summary>
    public bool Holds(int token) => token >= First && token < End;

    /// <summary>Whether some tokens are in both.</summary>
    public bool Overlaps(TokenSpan other) => First < other.End && other.First < End;
}
