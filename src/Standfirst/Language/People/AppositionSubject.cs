using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"Tom Ashe, 41, her husband", "Ana Ruiz is the youngest sister of" → whom an apposition or a predicate is said
/// of.</summary>
static class AppositionSubject
{
    // So long is what stands between a name and its apposition: "Tom Ashe, 41, then the eldest | brother of".
    const int FarthestSubject = 8;

    /// <summary>Words that link a name to what it is: "Tom Ashe is | the brother of".</summary>
    public static readonly WordSet Links = new("is was 's a an the who one then aged only");

    static readonly WordSet Ordinals = new("fourth fifth sixth seventh eighth ninth elder eldest younger youngest older "
        + "oldest");

    static readonly ulong Of = WordHash.Of("of"), Born = WordHash.Of("born"), In = WordHash.Of("in");

    /// <summary>The mention of the name whose apposition or predicate begins at a token: "Tom Ashe, | her husband",
    /// "Tom Ashe is | the brother of"; -1 where there is none.</summary>
    public static int Find(SensedStory story, Cast cast, in Sentence sentence, int at)
    {
        int least = Math.Max(sentence.FirstToken, at - FarthestSubject);
        for (int word = at - 1; word >= least; word--)
        {
            if (cast.MentionAt(word) is >= 0 and var place)
                return (cast.Mentions[place].Kind == CastMentionKind.Name || IsBorn(story, word))
                    && word < at - 1 ? place : -1;
            if (!IsBetween(story, word))
                return -1;
        }
        return -1;
    }

    // "She | was born in Leeds, the daughter of".
    static bool IsBorn(SensedStory story, int pronoun) =>
        story.Story.Tags[pronoun] == PartOfSpeech.Pronoun && pronoun + 2 < story.Tokens.Length
        && story.Tokens[pronoun + 2].Hash == Born;

    static bool IsBetween(SensedStory story, int at) =>
        IsBirthplace(story, at) || IsKindOf(story, at) || IsCount(story, at)
        || story.IsAnyMark(at, ",-()–—") || Links.Has(story.Tokens[at]) || Ages.IsAge(story, at)
        || story.IsSmall(at) && (story.Is(at, WordSense.Rank) || Ordinals.Has(story.Tokens[at]));

    // "the youngest | of | four | children of".
    static bool IsCount(SensedStory story, int at) => story.Is(at, WordSense.Number)
        || story.Tokens[at].Hash == Of && story.Is(at + 1, WordSense.Number);

    // "is the | long-|term | partner of", "her | first | cousin".
    static bool IsKindOf(SensedStory story, int at) => story.IsSmall(at)
        && (story.Story.Tags[at] == PartOfSpeech.Adjective
            || story.IsMark(at - 1, '-') && story.Touches(at) || story.IsMark(at + 1, '-') && story.Touches(at + 1));

    // "born | in | Leeds".
    static bool IsBirthplace(SensedStory story, int at) =>
        story.Tokens[at].Hash == Born || story.Tokens[at].Hash == In && story.IsCapitalized(at + 1)
        || at > 0 && story.IsCapitalized(at) && story.Tokens[at - 1].Hash == In;
}
