namespace Standfirst.Language.Sentences;

/// <summary>Where a token hangs in the tree of its sentence. All places are numbers of the story's tokens.</summary>
/// <param name="Head">The token it leans on; -1 for the root of the sentence.</param>
/// <param name="Relation">What it is to its head.</param>
/// <param name="First">The first token of its phrase: of itself and all that leans on it, and on that.</param>
/// <param name="End">The one after the last of its phrase. A phrase has no gaps.</param>
readonly record struct Dependency(int Head, Relation Relation, int First, int End);
