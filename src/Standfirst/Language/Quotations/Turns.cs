using Standfirst.Articles;
using Standfirst.Language.People;
using Standfirst.Language.Sentences;

namespace Standfirst.Language.Quotations;

/// <summary>The turns of interviews and transcripts: answers to questions, and paragraphs that begin with a speaker's name and
/// a colon.</summary>
static class Turns
{
    // One "Note:" makes no transcript.
    const int FewestNamed = 3;

    // "SEN. RUIZ:", "Dr Ana Ruiz:".
    const int LongestName = 5;

    static readonly ushort Colon = WordCodes.Of(":");

    /// <summary>Whether a paragraph is an answer.</summary>
    public static bool IsAnswer(Story story, in Paragraph paragraph) =>
        story.Article.Blocks[paragraph.Block].Role == BlockRole.Answer;

    /// <summary>Whether a paragraph is a question.</summary>
    public static bool IsQuestion(Story story, in Paragraph paragraph) =>
        story.Article.Blocks[paragraph.Block].Role == BlockRole.Question;

    /// <summary>The name or label before the colon that a paragraph begins with; empty where it does not.</summary>
    public static TokenSpan Label(CodedStory story, in Paragraph paragraph)
    {
        var tokens = story.Story.Tokens;
        int first = paragraph.FirstToken;
        // In a transcript each turn may be in marks.
        if (first < paragraph.EndToken && story.StretchOf(first) >= 0 && tokens[first].Kind == TokenKind.Mark)
            first++;
        for (int at = first; at < paragraph.EndToken && at <= first + LongestName; at++)
        {
            if (story.Code(at) == Colon)
                return new(first, at);
            if (!tokens[at].IsCapitalized && !(tokens[at].Kind == TokenKind.Mark && tokens[at].Length == 1
                && story.StretchOf(at) < 0))
                break;
        }
        return default;
    }

    /// <summary>Whether a story has so many named turns that it is a transcript.</summary>
    public static bool IsTranscript(CodedStory story)
    {
        int named = 0, paragraphs = 0;
        foreach (ref readonly var paragraph in story.Story.Paragraphs)
        {
            paragraphs++;
            if (Label(story, paragraph) is { IsEmpty: false } label && IsName(story, label))
                named++;
        }
        return named >= FewestNamed && named * 4 >= paragraphs;
    }

    // "RUIZ", "Ana Ruiz": no word of grammar, nothing else in small letters.
    static bool IsName(CodedStory story, TokenSpan label)
    {
        for (int at = label.First; at < label.End; at++)
        {
            if (WordCodes.IsGrammar(story.Code(at)) && story.Story.Tokens[at].Case != LetterCase.AllCapitals)
                return false;
        }
        return true;
    }

    /// <summary>Who answers: the person whom the paragraphs that are no turns mean most often; nobody where two share
    /// that.</summary>
    public static int Interviewee(Story story, Cast cast)
    {
        Span<int> counts = cast.Count <= MostPeople ? stackalloc int[MostPeople] : new int[cast.Count];
        counts.Clear();
        var mentions = cast.Mentions;
        int at = 0;
        foreach (ref readonly var paragraph in story.Paragraphs)
        {
            bool isTurn = story.Article.Blocks[paragraph.Block].Role is BlockRole.Answer or BlockRole.Question;
            for (; at < mentions.Length && mentions[at].First < paragraph.EndToken; at++)
                counts[mentions[at].Member] += isTurn ? 0 : 1;
        }
        (int best, int second) = (Cast.Nobody, Cast.Nobody);
        for (int member = 0; member < cast.Count; member++)
        {
            if (best == Cast.Nobody || counts[member] > counts[best])
                (best, second) = (member, best);
            else if (second == Cast.Nobody || counts[member] > counts[second])
                second = member;
        }
        return best != Cast.Nobody && counts[best] > (second == Cast.Nobody ? 0 : counts[second]) ? best : Cast.Nobody;
    }

    // The people of nearly every interview; more are counted on the heap.
    const int MostPeople = 64;
}
