using Standfirst.Language.People;

namespace Standfirst.Language.Quotations;

/// <summary>A quotation in the making.</summary>
/// <param name="Attribution">What was read around the cue; without a cue it has a source or nothing.</param>
record struct Draft(Attribution Attribution)
{
    /// <summary>Whom the words that name the speaker mean; nobody until all drafts are known.</summary>
    public Reference Speaker { get; init; } = Reference.None;

    /// <summary>The draft before whose speaker goes on; -1 for none.</summary>
    public int From { get; init; } = -1;

    /// <summary>Whether it is whole sentences that no cue reports.</summary>
    public bool IsUtterance { get; init; }

    /// <summary>Whether it is an answer of an interview, whose speaker the story tells.</summary>
    public bool Answers { get; init; }

    /// <summary>Whether its speaker is that of a draft before.</summary>
    public readonly bool GoesOn => From >= 0;
}
