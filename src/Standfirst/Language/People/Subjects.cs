using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Who is the subject of a verb, whatever stands between: "Ana Ruiz, 41, a ship's cook, | married".</summary>
static class Subjects
{
    // So long is what stands between a subject and its verb.
    const int Farthest = 24;

    // The prominence of a subject of the writer's own words; what is quoted has less.
    const float Least = 1.4f;

    static readonly WordSet Between = new("who has had have been is was were are later then also first now just recently "
        + "secretly finally got both");

    /// <summary>The mention of the subject of the verb at a token; -1 where nobody known is.</summary>
    public static int Of(SensedStory story, Cast cast, in Sentence sentence, int verb)
    {
        int least = Math.Max(sentence.FirstToken, verb - Farthest);
        int at = verb - 1;
        while (at > least && (Between.Has(story.Tokens[at]) || story.Story.Tags[at] == PartOfSpeech.Adverb))
            at--;
        if (cast.MentionAt(at) is >= 0 and var near)
            return near;
        if (at > least && story.IsMark(at, ',') && cast.MentionAt(at - 1) is >= 0 and var named)
            return named;
        return at > least && story.IsAnyMark(at, ",)–—") ? BeforeAside(story, cast, least, at) : -1;
    }

    /// <summary>The mention that a sentence's part before a token is about: the last one that is no object; -1 where
    /// there is none.</summary>
    public static int Before(Cast cast, in Sentence sentence, int at)
    {
        int last = cast.MentionsBefore(at) - 1;
        int least = Math.Max(0, last + 1 - Salience.MostMentionsBack);
        for (; last >= least && cast.Mentions[last].First >= sentence.FirstToken; last--)
        {
            if (cast.Mentions[last].Prominence >= Least)
                return last;
        }
        return -1;
    }

    // "Ana Ruiz|, 41, a ship's cook, married".
    static int BeforeAside(SensedStory story, Cast cast, int least, int end)
    {
        for (int comma = end - 1; comma > least; comma--)
        {
            if (story.IsAnyMark(comma, ",(–—") && cast.MentionAt(comma - 1) is >= 0 and var place
                && cast.Mentions[place].Prominence >= Least)
                return place;
        }
        return -1;
    }
}
