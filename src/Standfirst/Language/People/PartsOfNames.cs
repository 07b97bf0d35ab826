using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Descriptors that stand next to a name and tell what its bearer is, not somebody else.</summary>
static class PartsOfNames
{
    // So far before "as" stands what it compares: "the same hospital ward | as".
    const int FarthestComparison = 4;

    static readonly WordSet Comparing = new("same as such well so");

    static readonly ulong As = WordHash.Of("as");

    static readonly WordSet Is = new("is was 's as be became been remains were are being");

    /// <summary>Whether "the novelist" only describes a name next to it: "the novelist Mara Lindqvist", "Mara Lindqvist, the
    /// novelist,", "is the novelist"; of "Tom Ashe, the novelist's brother," it is somebody else.</summary>
    /// <param name="story">The story.</param>
    /// <param name="cast">Its persons.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The phrase's first token.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="stop">Where the next name or its titles begin.</param>
    public static bool Has(SensedStory story, Cast cast, in Sentence sentence, int at, int end, int stop) =>
        stop < sentence.EndToken && (end >= stop || IsPhraseBetween(story, end, stop))
        || IsBeforeStranger(story, end, stop)
        || story.Story.Tags[Math.Min(end, stop - 1)] != PartOfSpeech.PossessiveEnding
            && IsBehindName(story, cast, sentence, at);

    // "The neighbour, | retired driver | Tom Ashe,".
    static bool IsPhraseBetween(SensedStory story, int comma, int stop) =>
        story.IsMark(comma, ',') && NounPhrase.Backward(story, stop, comma) is { IsFound: true } phrase
        && phrase.First <= comma + 2;

    static bool IsBehindName(SensedStory story, Cast cast, in Sentence sentence, int at)
    {
        int before = at - 1;
        if (before <= sentence.FirstToken)
            return false;
        bool isApart = story.IsAnyMark(before, ",(");
        if (isApart)
            before--;
        if (Ages.IsAge(story, before) && story.IsMark(before - 1, ','))
            before -= 2;
        return cast.MentionAt(before) >= 0
            || !isApart && Is.Has(story.Tokens[before]) && !IsCompared(story, sentence, before);
    }

    // "in the same ward as | the nurse", "as tall as | the nurse".
    static bool IsCompared(SensedStory story, in Sentence sentence, int at)
    {
        if (story.Tokens[at].Hash != As)
            return false;
        int least = Math.Max(sentence.FirstToken, at - FarthestComparison);
        while (--at >= least)
        {
            if (Comparing.Has(story.Tokens[at]))
                return true;
        }
        return false;
    }

    // "the keeper, | Sinclair, stays": somebody whose name nothing else tells to be one.
    static bool IsBeforeStranger(SensedStory story, int at, int stop) =>
        at + 1 < stop && story.IsMark(at, ',') && story.IsCapitalized(at + 1)
        && !story.Is(at + 1, WordSense.Function | WordSense.NoPerson | WordSense.Nationality);
}
