using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>A sentence as linguists read it.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Tokens">Its tokens, by places of the text.</param>
/// <param name="Tags">Their parts of speech.</param>
/// <param name="Heads">The number of the token that each leans on, counted from 0; -1 for the root.</param>
/// <param name="Relations">What each is to its head, by the name that Universal Dependencies give it.</param>
/// <param name="Document">The document it is of.</param>
/// <param name="BeginsParagraph">Whether a paragraph begins with it.</param>
sealed record TreebankSentence(
    string Text, Token[] Tokens, PartOfSpeech[] Tags, int[] Heads, string[] Relations, string Document, bool BeginsParagraph)
{
    /// <summary>Whether it is of GUM, whose tags and trees are truer and whose texts are nearer to news.</summary>
    public bool IsOfGum => Document.StartsWith("GUM_", StringComparison.Ordinal);
}
