using Standfirst.Language.Sentences;

namespace Standfirst.Language.People;

/// <summary>Which words and marks can be part of a name where they stand.</summary>
static class NameWords
{
    // So many tokens behind the opening mark the closing one stands: "“the Rock”".
    const int LongestNickname = 3;

    // A syllable of a Korean or Chinese given name.
    const int LongestSyllable = 4;

    /// <summary>Whether a word with a capital can be part of a name.</summary>
    public static bool Is(SensedStory story, in Sentence sentence, int at)
    {
        if (at >= sentence.EndToken || !story.IsCapitalized(at))
            return false;
        if (story.Is(at, WordSense.Pronoun) || IsVerbOfHeadline(story, at))
            return false;
        if (!story.Is(at, WordSense.Function))
            return at > sentence.FirstToken || MayBegin(story, at);
        if (story.Tokens[at].Length == 2 && story.IsInitial(at))
            return true;
        // "Will Ashe", "May Ruiz"; but "Will the mayor go?".
        return story.Is(at, WordSense.Given | WordSense.Surname)
            && (at > sentence.FirstToken || story.IsCapitalized(at + 1) && !story.Is(at + 1, WordSense.Function));
    }

    // "Hillary Clinton Speaks", "Ruiz Says": in a headline verbs have capitals, too.
    static bool IsVerbOfHeadline(SensedStory story, int at) =>
        !story.Is(at, WordSense.Given | WordSense.Surname) && (story.Is(at, WordSense.Saying) || story.Story.Tags[at]
            is PartOfSpeech.PastTense or PartOfSpeech.ThirdPerson or PartOfSpeech.Modal or PartOfSpeech.PresentTense);

    // The first word of a sentence has a capital whatever it is: "Later Tom Ashe spoke".
    static bool MayBegin(SensedStory story, int at) =>
        story.Is(at, WordSense.Given | WordSense.Surname | WordSense.Title | WordSense.Office | WordSense.Rank
            | WordSense.Role)
        || story.Story.Tags[at] is PartOfSpeech.None or PartOfSpeech.Name or PartOfSpeech.Noun or PartOfSpeech.Adjective
            or PartOfSpeech.PluralNoun or PartOfSpeech.Other;

    /// <summary>The token behind the closing mark of "Robert “Bobby” | Ashe", "Robert (Bobby) | Ashe", where a name
    /// goes on; 0 elsewhere.</summary>
    public static int NicknameEnd(SensedStory story, in Sentence sentence, int at)
    {
        if (!story.IsAnyMark(at, "\"“‘'("))
            return 0;
        int word = at + 1;
        // "“the Rock”".
        if (story.IsSmall(word) && story.Is(word, WordSense.Function))
            word++;
        while (word <= at + LongestNickname && story.IsCapitalized(word))
            word++;
        bool isClosed = word > at + 1 && word <= at + LongestNickname && word + 1 < sentence.EndToken
            && story.IsAnyMark(word, "\"”’')");
        return isClosed && Is(story, sentence, word + 1) && !story.Is(word + 1, WordSense.Place) ? word + 1 : 0;
    }

    /// <summary>Whether a short small syllable behind a hyphen is part of a name and no word: "Kim Jong-|un".</summary>
    public static bool IsSyllable(SensedStory story, int first, int at) =>
        at - first >= 3 && story.IsSmall(at) && story.Tokens[at].Length <= LongestSyllable
        && !story.Is(at, WordSense.Function | WordSense.Role);
}
