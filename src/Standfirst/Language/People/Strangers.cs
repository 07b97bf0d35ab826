using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>"A witness saw it … the witness": somebody whom the story brought in without a name.</summary>
static class Strangers
{
    // So far back "a witness" is still the witness; so far before the noun its article stands.
    const int Farthest = 240, FarthestArticle = 3;

    // So far behind "a night watchman" his name may stand.
    const int FarthestName = 40;

    static readonly WordSet New = new("a an another one");

    static readonly ulong The = WordHash.Of("the");

    /// <summary>Whether a noun behind "the" was first used of somebody without a name.</summary>
    /// <param name="cast">The persons.</param>
    /// <param name="first">The first token of the words.</param>
    /// <param name="head">Their noun.</param>
    public static bool IsOne(Cast cast, int first, int head) =>
        FirstUse(cast.Story, first, head) is >= 0 and var noun && !IsNamed(cast, noun);

    // The last place before some words where their noun stands behind "a"; -1 where there is none.
    static int FirstUse(SensedStory story, int first, int head)
    {
        ulong noun = story.Tokens[head].Hash;
        int least = Math.Max(0, first - Farthest);
        int at = first - 1;
        while (at >= least && !(story.Tokens[at].Hash == noun && IsNew(story, at)))
            at--;
        return at >= least ? at : -1;
    }

    // "a nurse, | Ana Ruiz".
    static bool IsNamed(Cast cast, int noun)
    {
        int name = cast.Story.IsMark(noun + 1, ',') ? noun + 2 : noun + 1;
        return cast.MentionFrom(name) is >= 0 and var at && cast.Mentions[at].Kind == CastMentionKind.Name
            && cast.Mentions[at].Lead <= name;
    }

    /// <summary>The phrase that brought in somebody without a name, before the name: "a night watchman" of
    /// whom "the watchman" means.</summary>
    public static NounPhrase BroughtIn(Cast cast, int member, int first, int end)
    {
        var story = cast.Story;
        int head = end - 1;
        if (story.Tokens[first].Hash != The || !RoleNouns.Is(story, head) || RoleNouns.IsAnybody(story, head))
            return default;
        return FirstUse(story, first, head) is >= 0 and var noun && !IsNamed(cast, noun)
            && IsNamedBehind(cast, member, noun)
            ? NounPhrase.Backward(story, noun + 1, story.Story.Sentences[story.SentenceOf(noun)].FirstToken)
            : default;
    }

    // Whether somebody is named for the first time behind a place, and near it.
    static bool IsNamedBehind(Cast cast, int member, int noun)
    {
        int limit = cast.MentionsBefore(noun + FarthestName);
        for (int at = cast.MentionsBefore(noun); at < limit; at++)
        {
            if (cast.Mentions[at].Member == member)
                return cast.Mentions[at].Kind == CastMentionKind.Name && cast.IsFirst(at);
        }
        return false;
    }

    // "a | red-faced | witness".
    static bool IsNew(SensedStory story, int noun)
    {
        for (int at = noun - 1; at >= 0 && at >= noun - FarthestArticle; at--)
        {
            if (New.Has(story.Tokens[at]))
                return true;
            if (story.Tokens[at].Kind != TokenKind.Word)
                return false;
        }
        return false;
    }
}
