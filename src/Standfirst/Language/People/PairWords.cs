using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Words that tell that two who share a surname belong together: "newlyweds Ana and Jan Ruiz", "Ana and Jan
/// Ruiz … The couple".</summary>
static class PairWords
{
    // So far behind the names "the couple" stands.
    const int FarthestBehind = 40;

    static readonly WordSet Known = new("newlyweds couple spouses brothers sisters siblings twins parents grandparents");

    static readonly WordSet Children = new("son sons daughter daughters child children baby twins");

    static readonly ulong The = WordHash.Of("the"), Whose = WordHash.Of("whose"), And = WordHash.Of("and");

    /// <summary>Whether a word tells it, or two: "father and son".</summary>
    public static bool Has(SensedStory story, int at) => story.IsSmall(at)
        && (Known.Has(story.Tokens[at])
            || story.Is(at, WordSense.Relation) && at > 1 && story.Tokens[at - 1].Hash == And
                && story.Is(at - 2, WordSense.Relation));

    /// <summary>Whether the words behind two names tell it: ", whose daughter", "The couple".</summary>
    public static bool AreBehind(SensedStory story, int at)
    {
        int limit = Math.Min(story.Tokens.Length - 1, at + FarthestBehind);
        for (; at < limit; at++)
        {
            if (story.Tokens[at].Hash == Whose && Children.Has(story.Tokens[at + 1])
                || story.Tokens[at].Hash == The && Has(story, at + 1))
                return true;
        }
        return false;
    }
}
