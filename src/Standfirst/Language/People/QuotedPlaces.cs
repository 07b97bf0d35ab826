namespace Standfirst.Language.People;

/// <summary>Whether tokens are quoted that are asked for in reading order.</summary>
struct QuotedPlaces(SensedStory story)
{
    QuoteDepth _quotes = new(story);
    int _sentence, _next;
    bool _isQuoted;

    /// <summary>Whether a token is quoted; none before the one that was last asked for.</summary>
    public bool Has(int token)
    {
        var sentences = story.Story.Sentences;
        for (; _next <= token; _next++)
        {
            while (sentences[_sentence].EndToken <= _next)
                _sentence++;
            _isQuoted = _quotes.Read(_next, sentences[_sentence].Paragraph);
        }
        return _isQuoted;
    }
}
