using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Whether words stand in double quotation marks, as far as one paragraph tells.</summary>
struct QuoteDepth(SensedStory story)
{
    int _paragraph = -1;
    bool _isQuoted;

    /// <summary>Whether a token is quoted; tokens are read in order.</summary>
    public bool Read(int token, int paragraph)
    {
        if (paragraph != _paragraph)
            (_paragraph, _isQuoted) = (paragraph, false);
        if (story.Tokens[token] is { Kind: TokenKind.Mark, Start: var start })
        {
            _isQuoted = story.Text[start] switch
            {
                '“' or '„' or '«' => true,
                '”' or '»' => false,
                '"' => !_isQuoted,
                _ => _isQuoted,
            };
        }
        return _isQuoted;
    }
}
