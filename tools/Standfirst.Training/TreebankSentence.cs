using Standfirst.Language.Sentences;

namespace Standfirst.Training;

/// <summary>A sentence as linguists read it.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Tokens">Its tokens, by places of the text.</param>
/// <param name="Tags">Their parts of speech.</param>
/// <param name="Document">The document it is of.</param>
/// <param name="BeginsParagraph">Whether a paragraph begins with it.</param>
sealed record TreebankSentence(
    string Text, Token[] Tokens, PartOfSpeech[] Tags, string Document, bool BeginsParagraph)
{
    /// <summary>Whether it is of GUM, whose tags are truer and whose texts are nearer to news.</summary>
    public bool IsOfGum => Document.StartsWith("GUM_", StringComparison.Ordinal);
}
