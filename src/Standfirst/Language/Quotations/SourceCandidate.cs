using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>Words that may name the speaker.</summary>
/// <param name="Words">The words; empty for nobody.</param>
/// <param name="Place">Where they stand.</param>
readonly record struct SourceCandidate(TokenSpan Words, SourcePlace Place)
{
    /// <summary>That nobody is named.</summary>
    public static readonly SourceCandidate Nobody = new(default, SourcePlace.None);
}

/// <summary>Where the words that name a speaker stand. The weights were learned with these numbers.</summary>
enum SourcePlace
{
    /// <summary>Right before the cue: "Ana Ruiz said".</summary>
    Before,

    /// <summary>Right behind the cue: "said Ana Ruiz".</summary>
    Behind,

    /// <summary>Further on the left: "Ana Ruiz, who had waited, said".</summary>
    FarBefore,

    /// <summary>Further on the right: "it was said yesterday by Ana Ruiz".</summary>
    FarBehind,

    /// <summary>Nowhere.</summary>
    None,
}
