using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>A cue and where it stands: what the choice of its speaker rests on.</summary>
/// <param name="Head">The token that reports.</param>
/// <param name="Cue">The reporting words around it.</param>
/// <param name="Side">Where its content is.</param>
/// <param name="Passage">Its sentence, and those that a quotation binds to it.</param>
readonly record struct CueContext(int Head, TokenSpan Cue, ContentSide Side, TokenSpan Passage);

/// <summary>On which side of the cue its content is.</summary>
enum ContentSide : byte
{
    Behind,
    Before,
    Both,
    None,
}
