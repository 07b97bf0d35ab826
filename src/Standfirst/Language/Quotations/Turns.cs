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

    static readonly CodeSet FirstPerson = new("i me my");

    // Of so many answers one and more speaks of who answers; those of a page that tells how things work speak of nobody.
    const int AnswersPerSelf = 5;

    /// <summary>Whether the answers of a story are somebody's words: some of them say "I".</summary>
    public static bool IsInterview(CodedStory story)
    {
        int answers = 0, selves = 0;
        foreach (ref readonly var paragraph in story.Story.Paragraphs)
        {
            if (!IsAnswer(story.Story, paragraph))
                continue;
            answers++;
            for (int at = paragraph.FirstToken; at < paragraph.EndToken; at++)
            {
                if (!FirstPerson.Has(story.Code(at)))
                    continue;
                selves++;
                break;
            }
        }
        return selves * AnswersPerSelf >= Math.Max(answers, 1);
    }

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

    /// <summary>Whether a story has so many named turns that it is a transcript: "Weight: 36 ounces" is none, it ends no
    /// sentence.</summary>
    public static bool IsTranscript(CodedStory story)
    {
        int named = 0, paragraphs = 0;
        foreach (ref readonly var paragraph in story.Story.Paragraphs)
        {
            paragraphs++;
            if (Label(story, paragraph) is { IsEmpty: false } label && IsName(story, label)
                && Speech.EndsSentence(story, paragraph.EndToken))
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

    /// <summary>Who answers: the person whom the headline names first, else the standfirst, else whom the paragraphs that are no
    /// turns mean most often, of two the one who comes first; nobody where they mean nobody.</summary>
    public static int Interviewee(Story story, Cast cast)
    {
        int titled = NamedFirst(story.Article.Headline, story, cast);
        if (titled == Cast.Nobody)
            titled = NamedFirst(story.Article.Standfirst, story, cast);
        return titled != Cast.Nobody ? titled : MeantMost(story, cast);
    }

    // Whose name, or the last word of it, comes first in a line.
    static int NamedFirst(string? line, Story story, Cast cast)
    {
        (int best, int nearest) = (Cast.Nobody, int.MaxValue);
        if (line is null)
            return best;
        var words = line.AsSpan(0, Math.Min(line.Length, LongestLine));
        for (int member = 0; member < Math.Min(cast.Count, MostPeople); member++)
        {
            var name = story.SpanOf(cast.Members[member].NameEnd - 1, cast.Members[member].NameEnd).Of(story.Text);
            if (PlaceOf(name, words) is >= 0 and var place && place < nearest)
                (best, nearest) = (member, place);
        }
        return best;
    }

    // Where a word stands in a line by itself; -1 where it does not.
    static int PlaceOf(ReadOnlySpan<char> word, ReadOnlySpan<char> line)
    {
        for (int from = 0, at; (at = line[from..].IndexOf(word)) >= 0; from += at + 1)
        {
            int first = from + at, end = first + word.Length;
            if ((first == 0 || !char.IsLetterOrDigit(line[first - 1])) && (end == line.Length || !char.IsLetterOrDigit(line[end])))
                return first;
        }
        return -1;
    }

    // So many letters of a headline are looked at.
    const int LongestLine = 512;

    static int MeantMost(Story story, Cast cast)
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
        int best = Cast.Nobody;
        for (int member = 0; member < cast.Count; member++)
        {
            if (counts[member] > (best == Cast.Nobody ? 0 : counts[best]))
                best = member;
        }
        return best;
    }

    // The people of nearly every interview; more are counted on the heap.
    const int MostPeople = 64;
}
