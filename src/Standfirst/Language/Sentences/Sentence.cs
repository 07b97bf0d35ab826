using Standfirst.Articles;
using Standfirst.Text;

namespace Standfirst.Language.Sentences;

/// <summary>A sentence of a story.</summary>
/// <param name="Paragraph">The number of its paragraph.</param>
/// <param name="FirstToken">The number of its first token.</param>
/// <param name="EndToken">The number after that of its last token.</param>
readonly record struct Sentence(int Paragraph, int FirstToken, int EndToken);

/// <summary>A block of the article that has words.</summary>
/// <param name="Block">The number of the block in the article.</param>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Its words in the text.</param>
/// <param name="FirstSentence">The number of its first sentence.</param>
/// <param name="EndSentence">The number after that of its last sentence.</param>
/// <param name="FirstToken">The number of its first token.</param>
/// <param name="EndToken">The number after that of its last token.</param>
readonly record struct Paragraph(
    int Block, BlockKind Kind, TextSpan Span, int FirstSentence, int EndSentence, int FirstToken, int EndToken);
