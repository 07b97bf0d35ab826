using Standfirst.Articles;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Times;

/// <summary>Tells the times that are words of a title: the programme “Slow Tuesday”, the play A Month in the Country.</summary>
static class TitleJudge
{
    // So many words a title has on either side of its time.
    const int Reach = 5;

    // Small words keep their small letter within a title.
    const int LongestSmallWord = 3;

    /// <summary>Whether a time stands in a title.</summary>
    public static bool IsInTitle(Story story, in Sentence sentence, in TimePart part, in TimeValue value)
    {
        bool isLength = value is { Type: TimeExpressionType.Duration or TimeExpressionType.Set, Amount: not 0 };
        // Lengths have no capital: "Seven Days".
        bool isFirst = part.FirstToken == sentence.FirstToken;
        if (isLength && !isFirst && story.Tokens[part.EndToken - 1].Case == LetterCase.Capitalized)
            return true;
        int capitals = 0;
        return OpensBefore(story, sentence, part.FirstToken - 1, ref capitals)
            && ClosesBehind(story, sentence, part.EndToken, ref capitals)
            && capitals > 0;
    }

    static bool OpensBefore(Story story, in Sentence sentence, int last, ref int capitals)
    {
        for (int at = last; at >= Math.Max(sentence.FirstToken, last - Reach); at--)
        {
            if (story.Tokens[at].Kind == TokenKind.Mark)
                return MarkAt(story, at) is '“' or '"' or '‘' or '«';
            if (!IsOfTitle(story.Tokens[at], ref capitals))
                return false;
        }
        return false;
    }

    // An American comma stands before the closing mark: “Freaky Friday,” released in 2003.
    static bool ClosesBehind(Story story, in Sentence sentence, int first, ref int capitals)
    {
        for (int at = first; at < Math.Min(sentence.EndToken, first + Reach); at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Mark)
            {
                return MarkAt(story, at) is '”' or '"' or '’' or '»'
                    || MarkAt(story, at) == ',' && at + 1 < sentence.EndToken && MarkAt(story, at + 1) is '”' or '"' or '’';
            }
            if (!IsOfTitle(story.Tokens[at], ref capitals))
                return false;
        }
        return false;
    }

    static char MarkAt(Story story, int at) => story.Text[story.Tokens[at].Start];

    static bool IsOfTitle(in Token token, ref int capitals)
    {
        if (!token.IsCapitalized)
            return token.Kind == TokenKind.Number || token.Length <= LongestSmallWord;
        capitals++;
        return true;
    }
}
