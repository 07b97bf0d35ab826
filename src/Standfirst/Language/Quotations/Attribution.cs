namespace Standfirst.Language.Quotations;

/// <summary>Tokens from one up to another.</summary>
readonly record struct TokenSpan(int First, int End)
{
    public bool IsEmpty => End <= First;

    public int Length => End - First;

    public bool Overlaps(TokenSpan other) => First < other.End && other.First < End;
}

/// <summary>Who says what, as one sentence tells it.</summary>
/// <param name="Head">The token that reports.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Source">The words that name the speaker; empty for none.</param>
/// <param name="Before">What is said before the cue; empty for nothing.</param>
/// <param name="Behind">What is said behind the cue; empty for nothing.</param>
/// <param name="Confidence">How sure it is that the token reports.</param>
readonly record struct Attribution(
    int Head, TokenSpan Cue, TokenSpan Source, TokenSpan Before, TokenSpan Behind, float Confidence);

/// <summary>On which side of the cue its content is.</summary>
enum ContentSide : byte
{
    Behind,
    Before,
    Both,
    None,
}

/// <summary>What is decided, one after the other.</summary>
enum Decision : byte
{
    Head = 1,
    CueStart,
    CueEnd,
    Side,
    Source,
    BehindStart,
    BehindEnd,
    BeforeStart,
    Speech,
}
