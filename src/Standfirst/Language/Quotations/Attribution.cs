using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Who says what, as one sentence tells it.</summary>
/// <param name="Head">The token that reports.</param>
/// <param name="Cue">The reporting words; empty where none report.</param>
/// <param name="Source">The words that name the speaker; empty for none.</param>
/// <param name="Before">What is said before the cue; empty for nothing.</param>
/// <param name="Behind">What is said behind the cue; empty for nothing.</param>
/// <param name="Score">How much speaks for it that the token reports, in units of the model.</param>
readonly record struct Attribution(
    int Head, TokenSpan Cue, TokenSpan Source, TokenSpan Before, TokenSpan Behind, int Score)
{
    /// <summary>The attribution of words that no cue reports.</summary>
    /// <param name="source">The words that name the speaker; empty for none.</param>
    public static Attribution Uncued(TokenSpan source) => default(Attribution) with { Source = source };

    /// <summary>Whether a token is part of what is said.</summary>
    public bool Holds(int token) => Before.Holds(token) || Behind.Holds(token);
}
